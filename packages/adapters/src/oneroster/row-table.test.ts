import { describe, expect, test } from '@jest/globals';
import { DERIVED, KIND_COLUMN } from './package-row.js';
import { RowTable } from './row-table.js';

const rowsOf = (table: RowTable): Record<string, string>[] =>
  [...table.rows()].map((cells) =>
    Object.fromEntries(cells.flatMap((cell, at) => (cell === '' ? [] : [[table.columns[at]!, cell]]))),
  );

describe('rows of a file', () => {
  test('come back in their order with the cells they had, also those of a size of their own', () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => ({
      sourcedId: `r${at}`,
      title: at === 1_500 ? 'ữ'.repeat(700_000) : `Toán ${at}`,
      ...(at % 7 === 0 && { [`metadata.m${at % 3}`]: '"x"' }),
    }));
    const table = new RowTable();
    for (const row of rows) expect(table.add(row)).toBe(true);
    expect(table.size).toBe(3_000);
    expect(rowsOf(table)).toEqual(rows);
  });

  test('a record takes the place of a derived row, never of another record', () => {
    const table = new RowTable();
    table.derive({ sourcedId: 'a', title: 'derived', location: 'x' });
    table.derive({ sourcedId: 'b', title: 'b' });
    expect(table.add({ sourcedId: 'a', title: 'record' })).toBe(true);
    expect(table.add({ sourcedId: 'a', title: 'second' })).toBe(false);
    table.derive({ sourcedId: 'a', title: 'derived again' });
    table.append({ sourcedId: 'a/0', title: 'part' });
    expect(rowsOf(table)).toEqual([
      { sourcedId: 'a', title: 'record' },
      { sourcedId: 'b', title: 'b', [KIND_COLUMN]: DERIVED },
      { sourcedId: 'a/0', title: 'part' },
    ]);
    expect([table.has('a'), table.has('c')]).toEqual([true, false]);
  });

  test('a cell cannot become two', () => {
    const table = new RowTable();
    table.add({ sourcedId: 'a', title: 'x\u001Fy', location: 'z' });
    expect(rowsOf(table)).toEqual([{ sourcedId: 'a', title: 'x y', location: 'z' }]);
  });
});
