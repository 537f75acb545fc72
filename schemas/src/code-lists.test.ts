import { describe, expect, test } from '@jest/globals';
import { codeLists, type CodeListId } from './index.js';

const lists = Object.entries(codeLists) as [CodeListId, (typeof codeLists)[CodeListId]][];

describe.each(lists)('code list %s', (id, list) => {
  test('names itself, its source and how sure it is', () => {
    expect(list).toMatchObject({ id, source: expect.any(String), confirmed: expect.any(Boolean) });
    expect(list.confirmed || list.confidence !== undefined).toBe(true);
  });

  test('is in composed Unicode', () => {
    const text = JSON.stringify(list);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('gives no code twice within a scope', () => {
    const codes = list.entries.flatMap(({ code, facts }) =>
      code === undefined ? [] : `${facts?.['scope'] ?? ''} ${code}`,
    );
    expect(codes).toEqual([...new Set(codes)]);
  });
});

describe('codes that others rely on', () => {
  test.each<[CodeListId, string, string]>([
    ['ethnic-groups', '01', 'Kinh'],
    ['ethnic-groups', '05', 'Khơ-me'],
    ['ethnic-groups', '54', 'Rơ-măm'],
    ['student-statuses', '01', 'Đang học'],
    ['secondary-learning-results', '4', 'Chưa đạt'],
    ['primary-subject-levels', 'H', 'Hoàn thành'],
    ['record-events', 'CANCEL', 'Hủy (mềm)'],
  ])('%s has %s = %s', (id, code, label) => {
    expect(codeLists[id].entries.find((entry) => entry.code === code)?.label.vi).toBe(label);
  });

  test('the two orders of ethnic groups stay two lists', () => {
    const of = (id: CodeListId) => codeLists[id].entries.find(({ code }) => code === '04')?.label.vi;
    expect([of('ethnic-groups'), of('ethnic-groups-census-partial')]).toEqual(['Hoa', 'Mường']);
  });
});
