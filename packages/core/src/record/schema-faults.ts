import type { SchemaFault } from '@lienthong/schemas';
import { faultMessage } from './fault-message.js';
import type { RecordFault } from './record.js';

/** More than anybody mends at once; a hostile value must not make a long answer. */
const MAX_FAULTS = 40;
const MAX_POINTER = 200;

/** Keywords that only say that one of their parts failed; the parts say what. */
const SUMMARY_KEYWORDS: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'allOf', 'if']);

/**
 * What a compiled schema found wrong, as it is told to people: each place and rule once.
 * @param errors as the schema's validator left them.
 * @param code of each fault.
 * @param labelOf what people call the field at a pointer, where they call it something.
 * @returns at most 40 faults; none carries a value of what was checked.
 */
export function schemaFaults(
  errors: readonly SchemaFault[] | null | undefined,
  code: string,
  labelOf?: (pointer: string) => string | undefined,
): RecordFault[] {
  const telling = (errors ?? []).filter(({ keyword }) => !SUMMARY_KEYWORDS.has(keyword));
  const faults = new Map<string, RecordFault>();
  for (const error of telling.length > 0 ? telling : (errors ?? [])) {
    const pointer = pointerOf(error).slice(0, MAX_POINTER);
    const place = `${pointer} ${error.keyword}`;
    if (!faults.has(place)) {
      const message = faultMessage(error, labelOf?.(pointer));
      faults.set(place, { code, pointer, rule: error.keyword, message });
    }
    if (faults.size >= MAX_FAULTS) break;
  }
  return [...faults.values()];
}

/** The member that is missing or too much is named itself, not the object it is missing from. */
function pointerOf({ instancePath, params }: SchemaFault): string {
  const member =
    params['missingProperty'] ??
    params['additionalProperty'] ??
    params['unevaluatedProperty'] ??
    params['propertyName'];
  if (typeof member !== 'string') return instancePath;
  return `${instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
