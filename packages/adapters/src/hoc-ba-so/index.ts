export { createCertificateProof } from './create-signature.js';
export { hocBaSoConfigSchema, type HocBaSoConfig } from './config.js';
export { createHocBaSo, hocBaSo, type HocBaSoOptions } from './hoc-ba-so.js';
export { fileLedger } from './ledger/file-ledger.js';
export {
  memoryLedger,
  type LedgerEntry,
  type TranscriptLedger,
  type TranscriptState,
} from './ledger/transcript-ledger.js';
export { packContent, unpackContent, MAX_UNPACKED_BYTES } from './pack-content.js';
export { splitTransactions, transcriptTooLarge } from './split-transactions.js';
export { transcriptProfileGaps, type TranscriptProfileGap } from './profile-gaps.js';
export { transcriptProfile, transcriptProfiles } from './profiles/index.js';
export { readTranscript, type ReadTranscript } from './read-transcript.js';
export { newTranscriptId, isUuidV4 } from './transcript-id.js';
export { writeRevocation } from './write-revocation.js';
export { writeTranscript, type WrittenTranscript } from './write-transcript.js';
export { isIssuedBy, readCertificate, type CertificateFacts } from './certificate.js';
export { signList } from './sign-list.js';
export { SIGNING_ROLES, signTranscript, type SigningRole } from './sign-transcript.js';
export { keySigner, type TranscriptSigner } from './signing-port.js';
export { createTestSigner, type TestSigner, type TestSignerOptions } from './test-signer.js';
export { verifyList, type VerifiedList } from './verify-list.js';
export {
  verifyTranscript,
  type SignatureReport,
  type TrustPolicy,
  type VerifiedTranscript,
} from './verify-transcript.js';
