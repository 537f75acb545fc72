import type { RecordKind } from '../record/record.js';
import type { AdapterTrial } from './adapter-trial.js';

const { signal } = new AbortController();

/** How an adapter that reads gives its pages, and one that asks its answers. */
export function answersContract<Config, R extends RecordKind, W extends RecordKind>({
  tools: { describe, test, expect },
  subject: { adapter, question, act },
  session,
}: AdapterTrial<Config, R, W>): void {
  if (adapter.reads.length > 0) {
    describe('reads', () => {
      test('rows of the kinds it names, each with its source and a record or what stops it', () =>
        session(async (opened) => {
          const rows = [];
          for await (const page of opened.read!({})) {
            expect(typeof page.cursor).toBe('string');
            rows.push(...page.rows);
          }
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) {
            expect(adapter.reads).toContain(row.kind);
            expect('record' in row || row.errors.length > 0).toBe(true);
          }
        }));

      if (adapter.supportsCursor === true) {
        test('from a cursor on what comes after its page', () =>
          session(async (opened) => {
            const pages = [];
            for await (const page of opened.read!({ limit: 1 })) pages.push(page);
            expect(pages.length).toBeGreaterThan(1);
            const rest = [];
            for await (const page of opened.read!({ limit: 1, cursor: pages[0]!.cursor })) rest.push(...page.rows);
            expect(rest).toEqual(pages.slice(1).flatMap(({ rows }) => rows));
          }));
      }
    });
  }

  if (question !== undefined && act !== undefined) {
    describe('asks', () => {
      test('yes or no', () =>
        session(async (opened) => {
          const answer = await opened.ask!({ ...question, operation: 'confirm' }, act, signal);
          expect(answer).toEqual({ operation: 'confirm', exists: true });
        }));

      test('never without the whole administrative act', () =>
        session(async (opened) => {
          for (const member of ['procedure', 'integrationCode', 'agency', 'officer'] as const) {
            let code: unknown;
            try {
              await opened.ask!(question, { ...act, [member]: '' }, signal);
            } catch (error) {
              code = (error as { code?: unknown }).code;
            }
            expect(code).toBe('ERR_IDENTITY_ACT_MISSING');
          }
        }));
    });
  }
}
