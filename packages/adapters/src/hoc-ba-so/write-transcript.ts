import type { RecordFault, RecordWarning } from '@lienthong/core';
import type { Transcript, TranscriptField, TranscriptFormat } from '@lienthong/schemas';
import { escapeXml } from '../kit/index.js';
import { leftOutFields } from './left-out-fields.js';
import { pointerOf, valueAt, type Values } from './record-path.js';
import { tagFault, type TagRule } from './tag-fault.js';
import { isUuidV4 } from './transcript-id.js';
import { VALUE_FORMS, zonedText, instantMs } from './value-forms.js';

/** A transcript as XML, or everything that keeps it from being one. */
export type WrittenTranscript =
  | { readonly xml: string; readonly warnings: readonly RecordWarning[] }
  | { readonly faults: readonly RecordFault[]; readonly warnings: readonly RecordWarning[] };

/**
 * Writes a transcript as one `HOC_BA`, unsigned, on one line. Nothing is invented: a mandatory tag without a value is a
 * fault that names the tag and the field.
 * @param record valid.
 * @returns the XML without declaration, or the faults; warnings name what the format cannot carry.
 * @source CV 2088/BGDĐT-GDTH Phụ lục 1, II.1 and PL1.1
 */
export function writeTranscript(record: Transcript, format: TranscriptFormat): WrittenTranscript {
  const writer = new Writer(record, format);
  const xml = writer.transcript();
  const warnings = leftOutFields(record, format);
  return writer.faults.length === 0 ? { xml, warnings } : { faults: writer.faults, warnings };
}

/** Tags whose absence has a reason of its own that a clerk should read. */
const REASONS: Readonly<Record<string, TagRule>> = {
  'guardians:mother.fullName': 'no-known-mother',
  personalNumber: 'no-personal-number',
  code: 'subject-code-unknown',
};
const PRIMARY_GRADES = /^[1-5]$/;

class Writer {
  readonly faults: RecordFault[] = [];
  readonly #record: Values;
  readonly #transcript: Transcript;
  readonly #format: TranscriptFormat;

  constructor(record: Transcript, format: TranscriptFormat) {
    this.#record = { formatVersion: format.version.value, ...record };
    this.#transcript = record;
    this.#format = format;
  }

  transcript(): string {
    const { tags, ids, tables } = this.#format;
    this.#checkScope();
    const id = this.#transcript.transcriptId ?? '';
    const both = this.#scores() + this.#assessments();
    const isInSummary = tables.value.within === 'summary';
    const data =
      element(tags.value.general, this.#fields(this.#format.general.value, this.#record, '')) +
      this.#history() +
      element(
        tags.value.summary,
        this.#fields(this.#format.summary.value, this.#record, '') + (isInSummary ? both : ''),
      ) +
      (isInSummary ? '' : both);
    const idOf = (template: string): string => ` ${ids.value.attribute}="${escapeXml(template.replace('{uuid}', id))}"`;
    return element(
      tags.value.transcript,
      element(tags.value.data, data, idOf(ids.value.data)) + element(tags.value.signatures, this.#signatures()),
      idOf(ids.value.transcript),
    );
  }

  #checkScope(): void {
    const { grade, transcriptId, exemptFromAssessment, subjects = [] } = this.#transcript;
    if (grade !== undefined && !PRIMARY_GRADES.test(grade)) this.#fault('primary-only', 'MA_KHOI', '/grade');
    if (transcriptId !== undefined && !isUuidV4(transcriptId)) {
      this.#fault('uuid-v4', this.#tagOf('transcriptId'), '/transcriptId');
    }
    if (exemptFromAssessment === true && subjects.some(({ level }) => level === undefined)) {
      this.#fault('not-assessed', this.#format.tables.value.score, '/exemptFromAssessment');
    }
  }

  #history(): string {
    const { tags, history } = this.#format;
    const periods = this.#transcript.history ?? [];
    if (periods.length === 0) this.#fault('required', tags.value.history, '/history');
    return periods
      .map((period, index) => element(tags.value.history, this.#fields(history.value, period, `/history/${index}`)))
      .join('');
  }

  #scores(): string {
    const { tables, score } = this.#format;
    const subjects = this.#transcript.subjects ?? [];
    if (subjects.length === 0) this.#fault('required', tables.value.score, '/subjects');
    const rows = subjects.map((subject, index) =>
      element(tables.value.score, this.#fields(score.value, subject, `/subjects/${index}`)),
    );
    return element(tables.value.scores, rows.join(''));
  }

  #assessments(): string {
    const { tables, assessments } = this.#format;
    return element(tables.value.assessments, this.#fields(assessments.value, this.#record, ''));
  }

  /** Who signed and when, so far as the record knows; signing adds the blocks it needs. */
  #signatures(): string {
    const { tags, offsetMinutes } = this.#format;
    const blocks = {
      'homeroom-teacher': tags.value.homeroomTeacher,
      principal: tags.value.principal,
      school: tags.value.school,
    } as const;
    return Object.entries(blocks)
      .flatMap(([role, tag]) => {
        const signature = this.#transcript.signatures?.find((each) => each.role === role);
        const ms = instantMs(signature?.signedAt ?? '');
        if (signature === undefined || ms === undefined) return [];
        const signer = signature.personalNumber;
        return [
          element(
            tag,
            element(tags.value.signedAt, zonedText(ms, offsetMinutes.value)) +
              (signer === undefined ? '' : element(tags.value.signer, signer)),
          ),
        ];
      })
      .join('');
  }

  #fields(fields: readonly TranscriptField[], values: Values, base: string): string {
    return fields.map((field) => (field.readOnly === true ? '' : this.#field(field, values, base))).join('');
  }

  #field({ tag, path, form, required }: TranscriptField, values: Values, base: string): string {
    const value = valueAt(values, path);
    const pointer = base + pointerOf(path);
    if (value === undefined || value === '') {
      if (required === true && this.#isDemanded(path)) this.#fault(REASONS[path] ?? 'required', tag, pointer);
      return '';
    }
    const text = VALUE_FORMS[form].write(value, this.#format);
    if (text === undefined) {
      this.#fault('form', tag, pointer);
      return '';
    }
    return element(tag, escapeXml(text));
  }

  /** The district is demanded of transcripts made while there were districts. */
  #isDemanded(path: string): boolean {
    if (path !== 'schoolPlace.district') return true;
    const ms = instantMs(this.#transcript.createdAt ?? '');
    if (ms === undefined) return true;
    return zonedText(ms, this.#format.offsetMinutes.value).slice(0, 10) <= this.#format.districtUntil.value;
  }

  #tagOf(path: string): string {
    return this.#format.general.value.find((field) => field.path === path)?.tag ?? path;
  }

  #fault(rule: TagRule, tag: string, pointer: string): void {
    this.faults.push(tagFault(rule, tag, pointer));
  }
}

const element = (tag: string, content: string, attributes = ''): string => `<${tag}${attributes}>${content}</${tag}>`;
