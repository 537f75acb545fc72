import { resolveAddress, type RecordWarning, type ResolvedAddress } from '@lienthong/core';
import type { Address } from '@lienthong/schemas';
import type { PlaceField } from '../profile.js';
import { isBlank, type CellValue } from '../sheet.js';
import { ownText } from '../remember.js';
import { textOf } from './cell-values.js';
import { cellAt, columnOf, type TableContext } from './row-context.js';

export type PlaceReader = (cells: readonly CellValue[], warnings: RecordWarning[]) => Address | undefined;

const KNOWN_LIMIT = 5_000;
const TEXT_LIMIT = 500;

/**
 * A reader of one address of a row, in one cell or in cells of its own; undefined where the table has no such column.
 * Pupils of a hamlet share their address, so that each is looked up once.
 * @param needsCommune whether an address without a commune is worth a warning.
 */
export function placeReader(place: PlaceField, context: TableContext, needsCommune: boolean): PlaceReader | undefined {
  const at = (part: 'text' | 'detail' | 'commune' | 'district' | 'province'): number =>
    columnOf(context.columns, `${place}.${part}`);
  const text = at('text');
  const detail = at('detail');
  const commune = at('commune');
  const district = at('district');
  const province = at('province');
  const present = [text, detail, commune, district, province].filter((column) => column >= 0);
  if (present.length === 0) return undefined;
  const known = new Map<string, ResolvedAddress>();

  const resolve = (cells: readonly CellValue[]): ResolvedAddress =>
    resolveAddress({
      text: limited(cellAt(cells, text)),
      detail: limited(cellAt(cells, detail)),
      commune: limited(cellAt(cells, commune)),
      district: limited(cellAt(cells, district)),
      province: limited(cellAt(cells, province)),
      provinceHint: context.province,
      field: place,
      needsCommune,
    });

  return (cells, warnings) => {
    let key = '';
    for (const column of present) key += `|${String(cells[column])}`;
    let resolved = known.get(key);
    if (resolved === undefined) {
      resolved = resolve(cells);
      if (known.size >= KNOWN_LIMIT) known.clear();
      known.set(key, resolved);
    }
    if (resolved.warnings.length > 0) warnings.push(...resolved.warnings);
    return resolved.address;
  };
}

function limited(cell: CellValue): string | undefined {
  const text = isBlank(cell) ? undefined : textOf(cell)?.slice(0, TEXT_LIMIT);
  return text === undefined ? undefined : ownText(text);
}
