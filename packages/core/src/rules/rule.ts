import type { RecordByKind, RecordKind } from '../record/record.js';
import type { WarningText } from '../text/warning.js';
import type { FileMemory } from './file-memory.js';
import type { Regulation } from './regulations.js';

/** An error refuses the record; a warning travels with it. */
export type RuleSeverity = 'error' | 'warning';

/** What a rule may know beside the record. */
export interface RuleFacts {
  /** Last day that is not in the future, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A place where a rule is broken. */
export interface Breach {
  /** JSON pointer in the record. */
  readonly pointer: string;
  /** Name of the field for people, as a dotted path; made of the pointer where absent. */
  readonly field?: string;
  /** The value that the rule works out: shown to who holds the file, never sent on. */
  readonly expected?: string;
  /** Ordinal of the earlier record that this one repeats or contradicts. */
  readonly earlier?: number;
}

interface RuleBase<K extends RecordKind> {
  /** Stable, kebab-case; never renamed. */
  readonly code: string;
  readonly severity: RuleSeverity;
  readonly kinds: readonly K[];
  readonly text: WarningText;
  readonly regulation: Regulation;
}

/** A rule over the fields of one record. */
export interface RecordRule<K extends RecordKind = RecordKind> extends RuleBase<K> {
  readonly scope: 'record';
  /** @returns `NONE` where the rule is kept: it runs for every record, so that what is fine costs nothing. */
  readonly check: (record: RecordByKind[K], facts: RuleFacts) => readonly Breach[];
}

/** A rule across the records of one file or one submission. */
export interface FileRule<K extends RecordKind = RecordKind> extends RuleBase<K> {
  readonly scope: 'file';
  /**
   * Begins a file. What is remembered of each record is a short key, never the record.
   * @param memory shared by the rules of the file, so that two of them do not keep the same keys twice.
   * @returns a check that is shown the records in order, each with its running number from 0.
   */
  readonly begin: (memory: FileMemory) => FileCheck<K>;
}

export type FileCheck<K extends RecordKind = RecordKind> = (
  record: RecordByKind[K],
  ordinal: number,
  kind: K,
) => readonly Breach[];

export type Rule = RecordRule | FileRule;

/** What a check gives where its rule is kept. */
export const NONE: readonly Breach[] = Object.freeze([]);

/**
 * A rule of some kinds as a rule of the list, which holds them all.
 * @param rule its check only ever sees records of its own kinds.
 */
export function recordRule<K extends RecordKind>(rule: Omit<RecordRule<K>, 'scope'>): RecordRule {
  return { ...rule, scope: 'record' } as unknown as RecordRule;
}

/** The same for a rule across records. */
export function fileRule<K extends RecordKind>(rule: Omit<FileRule<K>, 'scope'>): FileRule {
  return { ...rule, scope: 'file' } as unknown as FileRule;
}

/** What a rule says and what to do about it. */
export function ruleText(vi: string, en: string, fixVi: string, fixEn: string): WarningText {
  return { vi, en, fix: { vi: fixVi, en: fixEn } };
}

/** A breach that an earlier record of the file is part of. */
export const earlier = (pointer: string, ordinal: number): readonly Breach[] => [{ pointer, earlier: ordinal }];
