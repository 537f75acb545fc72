import { validateRecord, type RecordFault, type RecordWarning } from '@lienthong/core';
import type { Transcript, TranscriptField, TranscriptFormat } from '@lienthong/schemas';
import { childElements, parseDocument } from './parse-document.js';
import { pointerOf, putAt, valueAt } from './record-path.js';
import { tagFault, tagWarning, type TagRule } from './tag-fault.js';
import { isUuidV4 } from './transcript-id.js';
import { VALUE_FORMS } from './value-forms.js';

/** What a transcript says, and where it departs from the specification. */
export interface ReadTranscript {
  /** Everything that could be read; what could not is left out, never guessed. */
  readonly record: Partial<Transcript>;
  /** Departures from the specification; empty for a sound document. */
  readonly faults: readonly RecordFault[];
  readonly warnings: readonly RecordWarning[];
}

type Draft = Record<string, unknown>;

/**
 * Reads one `HOC_BA`. Tags are looked for under their own parent, since names repeat; known misspellings are
 * understood.
 * @param xml one transcript, or an element of it that a signature covers.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE, ERR_SOURCE_TOO_LARGE — no XML document, or one that must not be read.
 */
export function readTranscript(xml: string, format: TranscriptFormat): ReadTranscript {
  const root = parseDocument(xml).documentElement;
  const reader = new Reader(format);
  const { transcript, data } = format.tags.value;
  if (root.localName === data) reader.data(root);
  else if (root.localName === transcript) reader.transcript(root);
  else reader.faults.push(tagFault('missing', transcript, ''));
  const { record, faults, warnings } = reader;
  // What the tags cannot tell: lengths, digits of numbers, and that a name is there at all.
  const ofTheSchema = validateRecord('transcript', record).filter(
    ({ pointer }) => !faults.some((fault) => fault.pointer === pointer),
  );
  return { record: record, faults: [...faults, ...ofTheSchema], warnings };
}

class Reader {
  readonly record: Draft = {};
  readonly faults: RecordFault[] = [];
  readonly warnings: RecordWarning[] = [];
  readonly #format: TranscriptFormat;

  constructor(format: TranscriptFormat) {
    this.#format = format;
  }

  transcript(root: Element): void {
    const { tags, newerLayoutTag } = this.#format;
    const { data, signatures } = tags.value;
    if (childElements(root, newerLayoutTag.value).length > 0) this.#fault('newer-layout', newerLayoutTag.value, '');
    const found = this.#only(root, data, '');
    if (found !== undefined) this.data(found);
    const area = this.#only(root, signatures, '/signatures');
    if (area !== undefined) this.#signatures(area);
    this.#complainOfOthers(root, [data, signatures, newerLayoutTag.value]);
  }

  data(root: Element): void {
    const { tags, tables, general, history, summary } = this.#format;
    const { general: generalTag, history: historyTag, summary: summaryTag } = tags.value;
    const { scores, assessments, within } = tables.value;
    const first = this.#only(root, generalTag, '');
    if (first !== undefined) this.#fields(first, general.value, this.record, '', []);
    const periods = childElements(root, historyTag);
    if (periods.length === 0) this.#fault('missing', historyTag, '/history');
    this.#rows('history', periods, history.value);
    const last = this.#only(root, summaryTag, '');
    if (last !== undefined) {
      this.#fields(last, summary.value, this.record, '', within === 'summary' ? [scores, assessments] : []);
      this.#tables(within === 'summary' ? last : root);
    }
    this.#complainOfOthers(root, [
      generalTag,
      historyTag,
      summaryTag,
      ...(within === 'data' ? [scores, assessments] : []),
    ]);
    const { transcriptId } = this.record;
    if (typeof transcriptId === 'string' && !isUuidV4(transcriptId)) {
      this.#fault('uuid-v4', general.value.find(({ path }) => path === 'transcriptId')!.tag, '/transcriptId');
    }
  }

  #tables(parent: Element): void {
    const { tables, score, assessments } = this.#format;
    const list = this.#only(parent, tables.value.scores, '/subjects');
    if (list !== undefined) {
      const rows = childElements(list, tables.value.score);
      if (rows.length === 0) this.#fault('missing', tables.value.score, '/subjects');
      this.#rows('subjects', rows, score.value);
      this.#complainOfOthers(list, [tables.value.score]);
    }
    const table = this.#only(parent, tables.value.assessments, '');
    if (table !== undefined) this.#fields(table, assessments.value, this.record, '', []);
  }

  #rows(name: string, elements: readonly Element[], fields: readonly TranscriptField[]): void {
    const rows = elements.map((element, index) => {
      const row: Draft = {};
      this.#fields(element, fields, row, `/${name}/${index}`, []);
      return row;
    });
    if (rows.length > 0) this.record[name] = rows;
  }

  #signatures(area: Element): void {
    const { homeroomTeacher, principal, school, signedAt, signer } = this.#format.tags.value;
    const blocks = { 'homeroom-teacher': homeroomTeacher, principal, school } as const;
    const signatures: Draft[] = [];
    for (const [role, tag] of Object.entries(blocks)) {
      const [block, second] = childElements(area, tag);
      if (second !== undefined) this.#fault('repeated', tag, '/signatures');
      if (block === undefined) continue;
      const signature: Draft = { role };
      const pointer = `/signatures/${signatures.length}`;
      const fields: TranscriptField[] = [
        { tag: signedAt, path: 'signedAt', form: 'instant', required: true },
        { tag: signer, path: 'personalNumber', form: 'text' },
      ];
      this.#fields(block, fields, signature, pointer, ['Signature']);
      signatures.push(signature);
    }
    if (signatures.length > 0) this.record['signatures'] = signatures;
    this.#complainOfOthers(area, Object.values(blocks));
  }

  #fields(
    parent: Element,
    fields: readonly TranscriptField[],
    into: Draft,
    base: string,
    others: readonly string[],
  ): void {
    const known = new Set(others);
    for (const field of fields) {
      const names = [field.tag, ...(field.readAlso ?? [])];
      for (const name of names) known.add(name);
      const found = names.flatMap((name) => childElements(parent, name));
      if (found.length > 1) this.#fault('repeated', field.tag, base + pointerOf(field.path));
      const [first] = found;
      if (first !== undefined) this.#field(first, field, into, base);
      else if (field.required === true && !this.#isDistrict(field)) {
        this.#fault('missing', field.tag, base + pointerOf(field.path));
      }
    }
    this.#complainOfOthers(parent, [...known]);
  }

  #field(element: Element, { tag, path, form }: TranscriptField, into: Draft, base: string): void {
    const pointer = base + pointerOf(path);
    if (childElements(element).length > 0) return this.#fault('mixed', tag, pointer);
    const text = (element.textContent ?? '').trim();
    if (text === '') return this.#fault('empty', tag, pointer);
    const value = VALUE_FORMS[form].read(text, this.#format);
    if (value === undefined) return this.#fault('form', tag, pointer);
    const before = valueAt(into, path);
    if (before === undefined) putAt(into, path, value);
    else if (JSON.stringify(before) !== JSON.stringify(value)) this.#fault('differs', tag, pointer);
  }

  /** The document demands it for ever, though there are no districts any more: its absence is no fault of the file. */
  #isDistrict({ path, tag }: TranscriptField): boolean {
    if (path !== 'schoolPlace.district') return false;
    this.warnings.push(tagWarning('missing', tag));
    return true;
  }

  #only(parent: Element, tag: string, pointer: string): Element | undefined {
    const found = childElements(parent, tag);
    if (found.length !== 1) this.#fault(found.length === 0 ? 'missing' : 'repeated', tag, pointer);
    return found.length === 1 ? found[0] : undefined;
  }

  #complainOfOthers(parent: Element, known: readonly string[]): void {
    for (const { localName } of childElements(parent)) {
      if (!known.includes(localName)) this.warnings.push(tagWarning('unknown', localName.slice(0, 64)));
    }
  }

  #fault(rule: TagRule, tag: string, pointer: string): void {
    this.faults.push(tagFault(rule, tag, pointer));
  }
}
