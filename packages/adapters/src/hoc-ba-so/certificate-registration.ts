import { DeliveryError, type AdapterContext } from '@lienthong/core';
import type { TranscriptFormat, TranscriptService } from '@lienthong/schemas';
import { zonedText } from './value-forms.js';
import { packContent } from './pack-content.js';
import { messageId } from './message-id.js';
import { safeCode } from './read-service-answer.js';
import type { TranscriptServiceClient } from './service-client.js';
import { readCertificate, type CertificateFacts } from './certificate.js';
import { createCertificateProof } from './create-signature.js';
import type { TranscriptSigner } from './signing-port.js';

export interface RegistrationOptions {
  readonly client: TranscriptServiceClient;
  readonly format: TranscriptFormat;
  readonly service: TranscriptService;
  readonly signer: TranscriptSigner;
  readonly context: AdapterContext;
  /** Where absent, a certificate that the target does not know is an error. */
  readonly register?: { readonly signatureKind: string; readonly issuer: string };
}

/** Makes sure that the organisation's certificate is registered and approved before anything is signed with it. */
export interface CertificateRegistrar {
  /**
   * Resolves when the target has approved the certificate for the school year.
   * @throws {DeliveryError} ERR_DELIVERY_NOT_YET — registered, not approved yet; ERR_DELIVERY_UNAUTHORIZED — refused, or
   * unknown and not to be registered.
   */
  ensureApproved(schoolYear: string, signal: AbortSignal): Promise<void>;
}

/** @source CV 2088/BGDĐT-GDTH Phụ lục 1, II.2.4, II.2.5, III.1 */
export function certificateRegistrar(options: RegistrationOptions): CertificateRegistrar {
  const { client, format, service, signer, context } = options;
  const approved = new Set<string>();
  const registered = new Set<string>();

  async function register(id: string, schoolYear: string, certificate: CertificateFacts, signal: AbortSignal) {
    const signedAt = zonedText(context.clock.now(), format.offsetMinutes.value);
    const content = packContent(await createCertificateProof(signer, signedAt, format), format);
    const { error } = await client.registerCertificate(
      {
        messageId: id,
        schoolYear,
        content,
        serialNumber: certificate.serialNumber,
        notBefore: certificate.notBefore,
        ...options.register!,
      },
      signal,
    );
    if (error !== '') throw refusal('registration-refused', certificate, error);
    registered.add(id);
  }

  return {
    async ensureApproved(schoolYear, signal) {
      const certificate = readCertificate(await signer.certificate(), format.signature.value.minimumKeyBits);
      const id = messageId(context.hashing, 'certificate', [certificate.fingerprint, schoolYear]);
      if (approved.has(id)) return;
      const ask = async (): Promise<'approved' | 'pending' | 'unknown'> => {
        const answer = await client.certificateResult(id, schoolYear, signal);
        if (answer.state === 'undecided') return registered.has(id) ? 'pending' : 'unknown';
        const row = answer.rows.find(({ serialNumber }) => serialNumber === certificate.serialNumber);
        const { approved: good, refused: bad } = service.statuses.value;
        if (row !== undefined && bad.includes(row.status)) throw refusal('certificate-refused', certificate, row.error);
        return row !== undefined && good.includes(row.status) ? 'approved' : row === undefined ? 'unknown' : 'pending';
      };
      let state = await ask();
      if (state === 'unknown') {
        if (options.register === undefined) throw refusal('certificate-not-registered', certificate);
        await register(id, schoolYear, certificate, signal);
        state = await ask();
      }
      if (state !== 'approved') throw notApproved(certificate, service.pollAfterMs.value);
      approved.add(id);
    },
  };
}

function refusal(reason: string, { serialNumber }: CertificateFacts, code = ''): DeliveryError {
  return new DeliveryError('ERR_DELIVERY_UNAUTHORIZED', {
    message: {
      vi: 'Chứng thư số của đơn vị chưa được đăng ký hoặc bị từ chối',
      en: 'The organisation’s certificate is not registered, or was refused',
    },
    details: { reason, serialNumber, ...(code !== '' && { code: safeCode(code) }) },
  });
}

const notApproved = ({ serialNumber }: CertificateFacts, retryAfterMs: number): DeliveryError =>
  new DeliveryError('ERR_DELIVERY_NOT_YET', {
    message: {
      vi: 'Chứng thư số của đơn vị đã đăng ký, đang chờ phê duyệt',
      en: 'The organisation’s certificate is registered and waits for approval',
    },
    details: { reason: 'certificate-not-approved', serialNumber },
    retryAfterMs,
  });
