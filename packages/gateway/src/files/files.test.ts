import { afterEach, describe, expect, test } from '@jest/globals';
import { SourceError, StoreError, type NormalizedRow, type Store } from '@lienthong/core';
import { readWorkbook } from '@lienthong/adapters/school-files';
import { openTestPipeline, testVendor, type TestPipeline } from '../testing/test-pipeline.js';
import { createFiles, type FileIntake } from './files.js';
import type { RowReader } from './row-reader.js';

let open: TestPipeline;
afterEach(() => open.close());

const row = (at: number, record: object, kind: 'student' | 'enrollment' = 'student'): NormalizedRow =>
  ({ source: { file: 'list.csv', sheet: 'list', row: at }, kind, record, warnings: [] }) as unknown as NormalizedRow;
const pupil = (at: number) =>
  row(at, {
    fullName: `Nguyễn Văn An ${at}`,
    sourceId: `S${at}`,
    school: { code: '86000001' },
    schoolYear: '2025-2026',
  });
const unreadable = (at: number): NormalizedRow => ({
  source: { file: 'list.csv', sheet: 'list', row: at },
  kind: 'student',
  errors: [
    {
      code: 'ERR_RECORD_INVALID',
      pointer: '/fullName',
      rule: 'required',
      message: { vi: 'Thiếu họ tên', en: 'The name is missing' },
    },
  ],
});

async function filesReading(read: RowReader): Promise<FileIntake> {
  open = await openTestPipeline({ configuration: { routes: [{ kind: 'student', targets: ['sector-db'] }] } });
  const { store } = open.ports;
  await store.commit({ writes: [{ type: 'put-participant', participant: testVendor, isNew: true }], events: [] });
  return createFiles(open.ports, open.intake, read);
}

/** The same files over a store that fails once, when it is asked to write this. */
function filesWithFault(read: RowReader, write: 'update-file', error: Error) {
  const later: (() => void)[] = [];
  let hasFailed = false;
  const store: Store = {
    ...open.ports.store,
    async commit(unit) {
      if (hasFailed || !unit.writes.some(({ type }) => type === write)) return open.ports.store.commit(unit);
      hasFailed = true;
      throw error;
    },
  };
  const files = createFiles({ ...open.ports, store }, open.intake, read, (callback) => void later.push(callback));
  return { files, later };
}

const upload = (content = 'a') => ({
  participant: testVendor,
  name: 'list.csv',
  content: new TextEncoder().encode(content),
  school: { code: '86000001' },
  schoolYear: '2025-2026',
  profile: 'auto',
});

describe('given a file of pupils', () => {
  test('it is kept before it is read, then each row is accepted or says why not', async () => {
    const files = await filesReading(async () => ({ profile: 'p', rows: [pupil(2), unreadable(3), pupil(4)] }));
    const received = await files.receive(upload());
    expect(received.status).toBe('received');
    await files.idle();
    expect(await open.ports.store.findFile(received.fileId)).toMatchObject({
      status: 'processed',
      summary: { profile: 'p', read: 3, accepted: 2, rejected: 1 },
    });
    const rows: unknown[] = [];
    for await (const { row: at, outcome } of open.ports.store.fileRows(received.fileId)) rows.push([at, outcome]);
    expect(rows).toEqual([
      [2, 'accepted'],
      [3, 'rejected'],
      [4, 'accepted'],
    ]);
  });

  test('the same file again is the file already known, and nothing is read twice', async () => {
    let reads = 0;
    const files = await filesReading(async () => {
      reads += 1;
      return { profile: 'p', rows: [pupil(2)] };
    });
    const first = await files.receive(upload());
    await files.idle();
    const second = await files.receive(upload());
    await files.idle();
    expect([second.fileId, reads]).toEqual([first.fileId, 1]);
  });

  test('the same rows in another file change nothing', async () => {
    const files = await filesReading(async () => ({ profile: 'p', rows: [pupil(2), pupil(3)] }));
    await files.receive(upload('a'));
    await files.idle();
    const second = await files.receive(upload('b'));
    await files.idle();
    expect(await open.ports.store.findFile(second.fileId)).toMatchObject({ summary: { accepted: 0, unchanged: 2 } });
    expect((await open.ports.store.listDeliveries({ limit: 10 })).items).toHaveLength(2);
  });

  test('a file whose every row is faulty is processed, and its rows say why', async () => {
    const files = await filesReading(async () => ({ profile: 'p', rows: [unreadable(2)] }));
    const { fileId } = await files.receive(upload());
    await files.idle();
    expect(await open.ports.store.findFile(fileId)).toMatchObject({
      status: 'processed',
      summary: { rejected: 1, exchangeIds: [] },
    });
    const workbook = await files.errorWorkbook(fileId);
    expect(Buffer.from(workbook.subarray(0, 2)).toString()).toBe('PK');
  });

  test('a table comes back itself, with its faults marked', async () => {
    const files = await filesReading(async () => ({
      profile: 'auto',
      rows: [{ ...unreadable(2), source: { file: 'list.csv', sheet: '', row: 2 } }],
    }));
    const { fileId } = await files.receive(upload('Họ và tên;Ngày sinh;Lớp\n;05/09/2015;5A\n'));
    await files.idle();
    const { sheets } = readWorkbook(await files.errorWorkbook(fileId));
    expect(sheets.map(({ name }) => name)).toEqual(['Lỗi cần sửa', 'Danh sách']);
    expect(sheets[1]!.cell(1, 1)).toBe('05/09/2015');
    const causes = Array.from({ length: sheets[0]!.rowCount }, (_, at) => sheets[0]!.row(at).join(' '));
    expect(causes.find((text) => text.startsWith('Lỗi '))).toContain('Thiếu họ tên');
  });
});

describe('given a file that cannot be read', () => {
  test('it is refused with the code that says why', async () => {
    const files = await filesReading(async () => {
      throw new SourceError('ERR_SOURCE_ENCRYPTED');
    });
    const { fileId } = await files.receive(upload());
    await files.idle();
    expect(await open.ports.store.findFile(fileId)).toMatchObject({
      status: 'refused',
      problem: { code: 'ERR_SOURCE_ENCRYPTED' },
    });
  });

  test('a fault of ours leaves it for the next start, which goes on without counting a row twice', async () => {
    let fail = true;
    const read: RowReader = async () => {
      if (fail) throw new TypeError('out of memory');
      return { profile: 'p', rows: [pupil(2)] };
    };
    const files = await filesReading(read);
    const { fileId } = await files.receive(upload());
    await files.idle();
    expect(await open.ports.store.findFile(fileId)).toMatchObject({ status: 'received' });
    fail = false;
    const restarted = createFiles(open.ports, open.intake, read);
    await restarted.resume();
    await restarted.idle();
    expect(await open.ports.store.findFile(fileId)).toMatchObject({ status: 'processed', summary: { accepted: 1 } });
  });
});

describe('given a file that was refused', () => {
  test('sent again it is tried again, for what stood against it may be mended', async () => {
    let isMended = false;
    const files = await filesReading(async () => {
      if (!isMended) throw new SourceError('ERR_SOURCE_NO_HEADER');
      return { profile: 'p', rows: [pupil(2)] };
    });
    const { fileId } = await files.receive(upload());
    await files.idle();
    isMended = true;
    expect(await files.receive(upload())).toMatchObject({ fileId, status: 'received' });
    await files.idle();
    const file = await open.ports.store.findFile(fileId);
    expect(file).toMatchObject({ status: 'processed', summary: { accepted: 1 } });
    expect(file).not.toHaveProperty('problem');
  });

  test('what had been taken of it before is told with the refusal', async () => {
    const files = await filesReading(async () => ({
      profile: 'p',
      rows: [pupil(2), row(3, { schoolYear: '2025-2026', school: { code: '86000001' } }, 'enrollment')],
    }));
    const rights = [{ operation: 'submit', kinds: ['student'], schools: ['86000001'] }] as const;
    const participant = { ...testVendor, rights: [...rights] };
    await open.ports.store.commit({ writes: [{ type: 'put-participant', participant, isNew: false }], events: [] });
    const { fileId } = await files.receive({ ...upload(), participant });
    await files.idle();
    expect(await open.ports.store.findFile(fileId)).toMatchObject({
      status: 'refused',
      problem: { code: 'ERR_AUTH_FORBIDDEN' },
      summary: { read: 1, accepted: 1, exchangeIds: [expect.any(String)] },
    });
  });
});

describe('given a store that fails', () => {
  test('for the moment, the file is tried again later without a restart', async () => {
    const read: RowReader = async () => ({ profile: 'p', rows: [pupil(2)] });
    await filesReading(read);
    const { files, later } = filesWithFault(read, 'update-file', new StoreError('ERR_STORE_FULL'));
    const { fileId } = await files.receive(upload());
    await files.idle();
    expect([later.length, (await open.ports.store.findFile(fileId))!.status]).toEqual([1, 'received']);
    later[0]!();
    await files.idle();
    expect(await open.ports.store.findFile(fileId)).toMatchObject({ status: 'processed', summary: { accepted: 1 } });
    expect((await open.ports.store.listDeliveries({ limit: 10 })).items).toHaveLength(1);
  });

  test('while a refusal is written, the files behind it are processed all the same', async () => {
    const read: RowReader = async ({ content }) => {
      if (content[0] === 'a'.charCodeAt(0)) throw new SourceError('ERR_SOURCE_DAMAGED');
      return { profile: 'p', rows: [pupil(2)] };
    };
    await filesReading(read);
    const { files } = filesWithFault(read, 'update-file', new StoreError('ERR_STORE_FULL'));
    await files.receive(upload('a'));
    const second = await files.receive(upload('b'));
    await files.idle();
    expect(await open.ports.store.findFile(second.fileId)).toMatchObject({ status: 'processed' });
  });
});

test('given no right for the school, the file is not taken', async () => {
  const files = await filesReading(async () => ({ profile: 'p', rows: [] }));
  await expect(files.receive({ ...upload(), school: { code: '99999999' } })).rejects.toMatchObject({
    code: 'ERR_AUTH_FORBIDDEN',
  });
});
