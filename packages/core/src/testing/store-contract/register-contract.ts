import type { JobRun } from '../../ports/store.js';
import { isoTime } from '../../ports/clock.js';
import type { WithStore } from './store-run.js';
import type { SuiteTools } from '../suite-tools.js';
import { collect, file, identity, participant, record, START_MS, write } from './samples.js';

/** What is kept beside exchanges: identities, files, participants, used token ids, job runs. */
export function registerContract({ describe, test, expect }: SuiteTools, withStore: WithStore): void {
  describe('registers', () => {
    test(
      'identities are counted by school, commune and status, also when a pupil moves',
      withStore(async (run) => {
        const { store } = run;
        for (const id of ['r1', 'r2']) {
          await write(store, { type: 'put-record', record: record(id), expectedVersion: 0 });
        }
        const one = identity('r1', { status: 'mismatch', fields: ['birthDate'], hints: ['day-month-swapped'] });
        await write(store, { type: 'put-identity', identity: one, releases: true });
        await write(store, { type: 'put-identity', identity: identity('r2'), releases: true });
        expect(await store.identityOf('r1')).toEqual(one);
        expect(await store.identityOf('nobody')).toBeUndefined();
        await write(store, { type: 'put-identity', identity: identity('r1'), releases: true });
        expect(await store.countIdentities()).toEqual([
          { school: '79000001', commune: '26734', status: 'verified', count: 2 },
        ]);
        const moved = record('r1', { version: 2, school: '79000002' });
        await write(store, { type: 'put-record', record: moved, expectedVersion: 1 });
        await run.kill();
        expect(await run.store.countIdentities()).toEqual([
          { school: '79000001', commune: '26734', status: 'verified', count: 1 },
          { school: '79000002', commune: '26734', status: 'verified', count: 1 },
        ]);
        const unknown = await write(run.store, { type: 'put-identity', identity: identity('nobody'), releases: true });
        expect(unknown.committed).toBe(false);
      }),
    );

    test(
      'a file is kept once, with its bytes and its rows, until it is processed',
      withStore(async (run) => {
        const { store } = run;
        const content = Uint8Array.of(0, 255, 10);
        expect((await write(store, { type: 'insert-file', file: file('f1'), content })).committed).toBe(true);
        expect((await write(store, { type: 'insert-file', file: file('f1'), content })).committed).toBe(false);
        await write(store, { type: 'insert-file', file: file('f2'), content });
        expect([...(await store.fileContent('f1'))!]).toEqual([0, 255, 10]);
        expect(await store.fileContent('nobody')).toBeUndefined();
        await run.kill();
        expect((await run.store.unprocessedFiles()).map(({ fileId }) => fileId)).toEqual(['f1', 'f2']);

        const row = {
          sheet: 'Sheet1',
          row: 5,
          kind: 'student',
          outcome: 'accepted',
          errors: [],
          warnings: [],
        } as const;
        const rows = [row, { ...row, kind: 'enrollment' } as const, { ...row, kind: 'enrollment' } as const];
        await write(run.store, { type: 'put-file-rows', fileId: 'f1', rows });
        await write(run.store, { type: 'put-file-rows', fileId: 'f1', rows: [{ ...row, row: 6 }] });
        // A file processed again after a crash does not double its rows.
        const again = rows.map((one) => ({ ...one, outcome: 'unchanged' as const }));
        await write(run.store, { type: 'put-file-rows', fileId: 'f1', rows: again });
        expect(await collect(run.store.fileRows('f1'))).toEqual([...again, { ...row, row: 6 }]);
        expect(await collect(run.store.fileRows('f2'))).toEqual([]);

        const summary = { profile: 'x', read: 2, accepted: 2, unchanged: 0, rejected: 0, exchangeIds: ['e1'] };
        const problem = { code: 'ERR_SOURCE_NO_ROWS', vi: 'Không có dòng nào', en: 'No rows' };
        await write(run.store, { type: 'update-file', fileId: 'f1', status: 'processed', summary });
        await write(run.store, { type: 'update-file', fileId: 'f2', status: 'refused', summary, problem });
        expect(await run.store.findFile('f1')).toEqual(file('f1', { status: 'processed', summary }));
        expect(await run.store.findFile('f2')).toEqual(file('f2', { status: 'refused', summary, problem }));
        expect(await run.store.unprocessedFiles()).toEqual([]);
        const missing = await write(run.store, { type: 'update-file', fileId: 'no', status: 'processed', summary });
        expect(missing.committed).toBe(false);
      }),
    );

    test(
      'a participant is added once and changed afterwards',
      withStore(async ({ store }) => {
        const put = (isNew: boolean, name = 'A') =>
          write(store, { type: 'put-participant', participant: participant('a', { name }), isNew });
        expect((await put(true)).committed).toBe(true);
        expect((await put(true, 'B')).committed).toBe(false);
        expect((await store.findParticipant('a'))!.name).toBe('A');
        expect((await put(false, 'C')).committed).toBe(true);
        expect((await store.listParticipants()).map(({ name }) => name)).toEqual(['C']);
        expect(await store.findParticipant('nobody')).toBeUndefined();
      }),
    );

    test(
      'a token id is used once for each issuer, also within a group and after a kill',
      withStore(async (run) => {
        const use = async (issuer: string) => {
          const keepUntilMs = START_MS + 300_000;
          return (await write(run.store, { type: 'use-token-id', issuer, tokenId: 'jti', keepUntilMs })).committed;
        };
        expect(await Promise.all([use('a'), use('a'), use('b')])).toEqual([true, false, true]);
        await run.kill();
        expect(await use('a')).toBe(false);
      }),
    );

    test(
      'one run of a job at a time, until it ends or its lease lapses',
      withStore(async (run) => {
        const { store, clock } = run;
        const jobRun = (runId: string, more: Partial<JobRun> = {}): JobRun => ({
          runId,
          job: 'nightly',
          startedAt: isoTime(START_MS),
          status: 'running',
          ...more,
        });
        const begin = async (runId: string, job = 'nightly') => {
          const leaseUntilMs = clock.now() + 10_000;
          return (await write(store, { type: 'begin-job-run', run: jobRun(runId, { job }), leaseUntilMs })).committed;
        };
        expect(await Promise.all([begin('1'), begin('2'), begin('other', 'term-end')])).toEqual([true, false, true]);
        const ended = jobRun('1', { status: 'succeeded', endedAt: isoTime(START_MS), result: { sent: 3 } });
        await write(store, { type: 'end-job-run', run: ended });
        expect(await begin('3')).toBe(true);
        clock.advance(9_999);
        expect(await begin('4')).toBe(false);
        clock.advance(1);
        expect(await begin('4')).toBe(true);
        // The run that hung must not free the lock of the one that took over.
        await write(store, { type: 'end-job-run', run: jobRun('3', { status: 'failed' }) });
        expect(await begin('5')).toBe(false);
        expect((await store.lastJobRun('nightly'))!.runId).toBe('4');
        expect((await store.listJobRuns('nightly', 10)).map(({ runId, status }) => [runId, status])).toEqual([
          ['4', 'running'],
          ['3', 'failed'],
          ['1', 'succeeded'],
        ]);
        expect((await store.listJobRuns('nightly', 10))[2]).toEqual(ended);
        expect((await store.listJobRuns('nightly', 1)).length).toBe(1);
        expect(await store.lastJobRun('unknown')).toBeUndefined();
        expect((await write(store, { type: 'end-job-run', run: jobRun('no') })).committed).toBe(false);
      }),
    );
  });
}
