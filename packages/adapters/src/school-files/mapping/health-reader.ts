import type { RecordWarning } from '@lienthong/core';
import type { StudentHealth } from '@lienthong/schemas';
import { rowWarning } from '../row-warnings.js';
import type { CellValue } from '../sheet.js';
import { shortText, textOf } from './cell-values.js';
import { cellAt, columnOf, type TableContext } from './row-context.js';

const MEASURES = [
  ['heightCm', 20, 260],
  ['weightKg', 1, 400],
] as const;
const TEXTS = [
  ['bloodGroup', 3],
  ['bodyMassIndex', 150],
  ['eyeConditions', 150],
] as const;
const NUMBER = /^\d{1,3}(?:[.,]\d{1,2})?$/;
const METRES = /^[12][.,]\d{1,2}$/;

type HealthReader = (cells: readonly CellValue[], warnings: RecordWarning[]) => StudentHealth | undefined;

/** A reader of health data, for the layouts whose profile names such columns; undefined where the table has none. */
export function healthReader(context: TableContext): HealthReader | undefined {
  const measures = MEASURES.map(([field, least, most]) => {
    const column = columnOf(context.columns, `health.${field}`);
    return { field, least, most, column };
  }).filter(({ column }) => column >= 0);
  const texts = TEXTS.map(([field, limit]) => {
    const column = columnOf(context.columns, `health.${field}`);
    return { field, limit, column };
  }).filter(({ column }) => column >= 0);
  if (measures.length + texts.length === 0) return undefined;
  return (cells, warnings) => {
    const health: StudentHealth = {};
    for (const { field, least, most, column } of measures) {
      const text = textOf(cellAt(cells, column))?.replace(/\s*(?:cm|kg|m)$/i, '');
      if (text === undefined) continue;
      // 1.25 m in a column of centimetres
      const value = Number(text.replace(',', '.')) * (field === 'heightCm' && METRES.test(text) ? 100 : 1);
      if (NUMBER.test(text) && value >= least && value <= most) health[field] = Math.round(value * 100) / 100;
      else warnings.push(rowWarning('unknown-measure', `health.${field}`));
    }
    for (const { field, limit, column } of texts) {
      const text = shortText(cellAt(cells, column), limit, `health.${field}`, warnings);
      if (text !== undefined) health[field] = text;
    }
    return Object.keys(health).length === 0 ? undefined : health;
  };
}
