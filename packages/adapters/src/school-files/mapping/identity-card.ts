import type { RecordWarning } from '@lienthong/core';
import type { IdentityDocument } from '@lienthong/schemas';
import type { CellValue } from '../sheet.js';
import { dayOf, shortText } from './cell-values.js';
import { cellAt, columnOf, type TableContext } from './row-context.js';

/** A former identity card of 9 digits, kept as a historical document. */
export function identityCardReader(
  context: TableContext,
): (cells: readonly CellValue[], number: string, warnings: RecordWarning[]) => IdentityDocument {
  const issuedOn = columnOf(context.columns, 'identityCardIssuedOn');
  const issuedBy = columnOf(context.columns, 'identityCardIssuedBy');
  return (cells, number, warnings) => {
    const day = dayOf(cellAt(cells, issuedOn), context.date1904, 'identityDocuments', warnings);
    const place = shortText(cellAt(cells, issuedBy), 300, 'identityDocuments', warnings);
    return {
      type: { name: 'Chứng minh nhân dân', code: '2', list: 'identity-document-types' },
      number,
      ...(day !== undefined && { issuedOn: day }),
      ...(place !== undefined && { issuedBy: place }),
    };
  };
}
