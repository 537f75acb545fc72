export { createCertificateProof } from './signature/create-signature.js';
export { hocBaSoConfigSchema, type HocBaSoConfig } from './config.js';
export { createHocBaSo, hocBaSo, type HocBaSoOptions } from './hoc-ba-so.js';
export { fileLedger } from './ledger/file-ledger.js';
export {
  memoryLedger,
  type LedgerEntry,
  type TranscriptLedger,
  type TranscriptState,
} from './ledger/transcript-ledger.js';
export { packContent, unpackContent, MAX_UNPACKED_BYTES } from './packing/content.js';
export { splitTransactions, transcriptTooLarge } from './packing/split-transactions.js';
export { transcriptProfileGaps, type TranscriptProfileGap } from './profile-gaps.js';
export { transcriptProfile, transcriptProfiles } from './profiles/index.js';
export { readTranscript, type ReadTranscript } from './document/read-transcript.js';
export { newTranscriptId, isUuidV4 } from './document/transcript-id.js';
export { writeRevocation } from './document/write-revocation.js';
export { writeTranscript, type WrittenTranscript } from './document/write-transcript.js';
export { isIssuedBy, readCertificate, type CertificateFacts } from './signature/certificate.js';
export { signList } from './signature/sign-list.js';
export { SIGNING_ROLES, signTranscript, type SigningRole } from './signature/sign-transcript.js';
export { keySigner, type TranscriptSigner } from './signature/signing-port.js';
export { createTestSigner, type TestSigner, type TestSignerOptions } from './signature/test-signer.js';
export { verifyList, type VerifiedList } from './signature/verify-list.js';
export {
  verifyTranscript,
  type SignatureReport,
  type TrustPolicy,
  type VerifiedTranscript,
} from './signature/verify-transcript.js';
