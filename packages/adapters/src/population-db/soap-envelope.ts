import { WSDL } from 'soap';
import { InternalError } from '@lienthong/core';
import { escapeXml } from '../kit/xml.js';
import type { PopulationProfile } from './profile.js';
import type { RequestFields } from './request-fields.js';
import { wsdlOf } from './wsdl.js';

/** Writes the SOAP 1.1 request of an operation. */
export type WriteEnvelope = (operation: string, fields: RequestFields) => string;

const SOAP_1_1 = 'http://schemas.xmlsoap.org/soap/envelope/';

/**
 * A writer of requests for one profile, by the soap package from a description of our own; nothing is fetched.
 *
 * Only its writing is used. Its client parses answers by their description and refuses what is not in it: real answers
 * come in two shapes that no published description covers. It also keeps the last request and answer, and prints them
 * where `DEBUG` is set.
 */
export async function envelopeWriter(profile: PopulationProfile): Promise<WriteEnvelope> {
  const wsdl = new WSDL(wsdlOf(profile), 'population-db.wsdl', {});
  await new Promise<void>((ready, failed) => {
    wsdl.onReady((error: Error | null) => (error ? failed(new InternalError({ cause: error })) : ready()));
  });
  const namespace = profile.facts.namespace.value;
  const { methods } = wsdl.definitions.bindings['DanCuSoap']!;
  return (operation, fields) => {
    const { input } = methods[operation]!;
    const type = (input as { readonly $lookupType?: string }).$lookupType;
    const body: unknown = wsdl.objectToDocumentXML(operation, fields, 'dan', namespace, type);
    return (
      `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="${SOAP_1_1}" ` +
      `xmlns:dan="${escapeXml(namespace)}"><soapenv:Header/><soapenv:Body>${String(body)}</soapenv:Body></soapenv:Envelope>`
    );
  };
}
