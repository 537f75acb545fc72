import type { HttpAnswer, HttpClient } from '@lienthong/core';
import type { PopulationProfile } from './profile.js';

export interface SoapCall {
  readonly http: HttpClient;
  readonly profile: PopulationProfile;
  readonly envelope: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Throws for a fault, and for a status that is no answer. */
  readonly check: (answer: HttpAnswer) => void;
}

/** Sends one SOAP 1.1 request and gives the text of its answer. */
export async function soapCall({ http, profile, envelope, headers, signal, check }: SoapCall): Promise<string> {
  const { contentType, soapAction } = profile.facts;
  const answer = await http.send({
    method: 'POST',
    url: '',
    headers: { 'Content-Type': contentType.value, SOAPAction: `"${soapAction.value}"`, ...headers },
    body: envelope,
    signal,
  });
  check(answer);
  return answer.text;
}
