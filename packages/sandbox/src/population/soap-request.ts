import { SaxesParser } from 'saxes';

/** What a SOAP body asks: its operation and the text of its leaf elements, by local name. */
export interface SoapRequest {
  readonly operation: string;
  readonly fields: ReadonlyMap<string, string>;
}

const SOAP_1_1 = 'http://schemas.xmlsoap.org/soap/envelope/';
const MAX_DEPTH = 16;

/**
 * Reads a SOAP 1.1 request, with or without namespaces on the elements inside the body.
 * @returns `undefined` when the text is no SOAP 1.1 request: malformed, with a DTD, or without an operation.
 */
export function readSoapRequest(text: string): SoapRequest | undefined {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const path: string[] = [];
  const fields = new Map<string, string>();
  let isBad = false;
  let operation: string | undefined;
  let leaf = '';
  const bad = (): void => void (isBad = true);
  parser.on('error', bad);
  parser.on('doctype', bad);
  parser.on('processinginstruction', bad);
  parser.on('opentag', ({ local, uri }) => {
    path.push(local);
    leaf = '';
    if (path.length <= 2 && uri !== SOAP_1_1) bad();
    if (path.length > MAX_DEPTH) bad();
    if (path.length === 3 && path[1] === 'Body') operation ??= local;
  });
  const add = (part: string): void => void (leaf += part);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ local }) => {
    if (path.length > 3 && path[1] === 'Body' && leaf.trim() !== '') fields.set(local, leaf.trim());
    leaf = '';
    path.pop();
  });
  try {
    parser.write(text.replace(/^\uFEFF/, '').trim()).close();
  } catch {
    return undefined;
  }
  return isBad || operation === undefined ? undefined : { operation, fields };
}
