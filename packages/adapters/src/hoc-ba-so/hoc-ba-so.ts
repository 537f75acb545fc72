import { ConfigError, defineAdapter, type AdapterDefinition } from '@lienthong/core';
import { certificateRegistrar } from './certificate-registration.js';
import { hocBaSoConfigSchema, type HocBaSoConfig } from './config.js';
import { fileLedger } from './ledger/file-ledger.js';
import { memoryLedger, type TranscriptLedger } from './ledger/transcript-ledger.js';
import { prepareTranscript, type TranscriptSigners } from './prepare-transcript.js';
import { transcriptProfile } from './profiles/index.js';
import { createServiceClient } from './service-client.js';
import { isIssuedBy } from './certificate.js';
import { keySigner, type TranscriptSigner } from './signing-port.js';
import type { TrustPolicy } from './verify-transcript.js';
import { TranscriptSession } from './transcript-session.js';

export interface HocBaSoOptions {
  /** Signers other than keys in the configuration: an HSM, a USB token, a remote signing service. */
  readonly signers?: TranscriptSigners & { readonly organisation?: TranscriptSigner };
  /** Where lookup codes are kept; the file of the configuration where absent. */
  readonly ledger?: TranscriptLedger;
}

/** Digital transcripts (học bạ số): six asynchronous transactions, one answer for each transcript. */
export function createHocBaSo(options: HocBaSoOptions = {}): AdapterDefinition<HocBaSoConfig, never, 'transcript'> {
  return defineAdapter<HocBaSoConfig, never, 'transcript'>({
    name: 'hoc-ba-so',
    version: '0.1.0',
    speaks: ['Học bạ số, đặc tả thí điểm v1.0 (CV 2088/BGDĐT-GDTH, 08/05/2024); service by profile'],
    reads: [],
    writes: ['transcript'],
    configSchema: hocBaSoConfigSchema,
    supportsIdempotentWrite: true,
    // Each transcript has up to three signatures to check or to make.
    maxBatch: 20,
    async open(config, context) {
      const profile = transcriptProfile(config.profile ?? 'sandbox');
      const { format, service } = profile;
      if (service === undefined) {
        throw new ConfigError('ERR_CONFIG_INVALID', {
          details: { pointer: '/profile/service', profile: profile.name },
        });
      }
      const signers = signersOf(config, options);
      const policy = policyOf(config);
      const account = {
        userName: config.userName,
        unitCode: config.unitCode,
        password: required(config.credentials?.password, '/credentials/password'),
      };
      const client = createServiceClient(config.baseUrl, account, service, context);
      const organisation = required(signers.organisation, '/credentials/organisationKey');
      const register = config.registerCertificate;
      return new TranscriptSession({
        client,
        format,
        service,
        organisation,
        context,
        ledger: await ledgerOf(config, options),
        registrar: certificateRegistrar({
          client,
          format,
          service,
          context,
          signer: organisation,
          ...(register !== undefined && { register }),
        }),
        prepare: ({ record }) => prepareTranscript(record, format, signers, context.clock.now(), policy),
      });
    },
  });
}

/** The adapter as the gateway knows it: keys and ledger by configuration. */
export const hocBaSo = createHocBaSo();

type Signers = TranscriptSigners & { readonly organisation?: TranscriptSigner };

function signersOf({ credentials = {} }: HocBaSoConfig, { signers = {} }: HocBaSoOptions): Signers {
  const fromKeys = (key: string | undefined, certificate: string | undefined): TranscriptSigner | undefined =>
    key === undefined || certificate === undefined ? undefined : keySigner(key, certificate);
  const organisation =
    signers.organisation ?? fromKeys(credentials.organisationKey, credentials.organisationCertificate);
  const principal = signers.principal ?? fromKeys(credentials.principalKey, credentials.principalCertificate);
  const school = signers.school ?? fromKeys(credentials.schoolKey, credentials.schoolCertificate);
  return {
    ...(organisation !== undefined && { organisation }),
    ...(principal !== undefined && { principal }),
    ...(school !== undefined && { school }),
    ...(signers.homeroomTeacher !== undefined && { homeroomTeacher: signers.homeroomTeacher }),
  };
}

async function ledgerOf({ ledgerFile }: HocBaSoConfig, { ledger }: HocBaSoOptions): Promise<TranscriptLedger> {
  // Whoever opened it closes it: other sessions may use it too.
  if (ledger !== undefined) return { ...memberCalls(ledger), close: async () => {} };
  return ledgerFile === undefined ? memoryLedger() : fileLedger(ledgerFile);
}

const memberCalls = (ledger: TranscriptLedger): Omit<TranscriptLedger, 'close'> => ({
  find: (transcriptId) => ledger.find(transcriptId),
  ofRecord: (recordId) => ledger.ofRecord(recordId),
  note: (entry) => ledger.note(entry),
});

function policyOf({ authorities }: HocBaSoConfig): TrustPolicy | undefined {
  return authorities === undefined ? undefined : { accepts: (certificate) => isIssuedBy(certificate, authorities) };
}

function required<T>(value: T | undefined, pointer: string): T {
  if (value === undefined || value === '') throw new ConfigError('ERR_CONFIG_SECRET_MISSING', { details: { pointer } });
  return value;
}
