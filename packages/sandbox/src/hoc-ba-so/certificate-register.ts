import { checkSignature } from './check-signature.js';

export interface CertificateOptions {
  /** A certificate is approved after this many questions. Default 0: at once. */
  readonly afterPolls?: number;
  /** Serial numbers, hexadecimal in upper case, that are refused. */
  readonly refused?: readonly string[];
}

interface Registered {
  readonly unit: string;
  readonly serialNumber: string;
  readonly fingerprint: string;
  polls: number;
}

/** Answer of transaction 4, in its own words. */
export interface CertificateAnswer {
  readonly serial_number: string;
  readonly trang_thai_phe_duyet: 0 | 1;
}

/** Certificates that units have registered, and which of them are approved. */
export class CertificateRegister {
  readonly #options: CertificateOptions;
  readonly #byMessage = new Map<string, Registered>();

  constructor(options: CertificateOptions = {}) {
    this.#options = options;
  }

  /**
   * Transaction 3.
   * @param proof a signature of its own, made with the certificate's key.
   * @returns the code of what is wrong, or `''`.
   */
  register(messageId: string, unit: string, serialNumber: string, proof: string): string {
    const signature = checkSignature(proof, []);
    if (signature === undefined) return 'CHU_KY_SAI';
    if (signature.serialNumber !== serialNumber.toUpperCase()) return 'SAI_SO_HIEU';
    const { fingerprint } = signature;
    const known = this.#byMessage.get(messageId);
    if (known === undefined) {
      this.#byMessage.set(messageId, { unit, serialNumber: signature.serialNumber, fingerprint, polls: 0 });
    }
    return '';
  }

  /** Transaction 4; `undefined` when nothing was registered so, `pending` while it waits. */
  result(messageId: string): CertificateAnswer | 'pending' | undefined {
    const registered = this.#byMessage.get(messageId);
    if (registered === undefined) return undefined;
    registered.polls++;
    if (!this.#isDecided(registered)) return 'pending';
    const { serialNumber } = registered;
    return { serial_number: serialNumber, trang_thai_phe_duyet: this.#isRefused(registered) ? 0 : 1 };
  }

  /** Whether a certificate is approved, for one unit or for any. */
  isApproved(fingerprint: string, unit?: string): boolean {
    return [...this.#byMessage.values()].some(
      (registered) =>
        registered.fingerprint === fingerprint &&
        (unit === undefined || registered.unit === unit) &&
        this.#isDecided(registered) &&
        !this.#isRefused(registered),
    );
  }

  #isDecided({ polls }: Registered): boolean {
    const { afterPolls = 0 } = this.#options;
    return afterPolls === 0 || polls > afterPolls;
  }

  #isRefused({ serialNumber }: Registered): boolean {
    return this.#options.refused?.includes(serialNumber) === true;
  }
}
