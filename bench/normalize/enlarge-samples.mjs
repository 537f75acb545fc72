import * as XLSX from '@e965/xlsx';

const { read, utils, write } = XLSX.default ?? XLSX;

/** A CSV list with its pupils repeated, each time with other numbers, until it has as many as asked for. */
export function enlargeCsv(bytes, leastRows) {
  const [heading, ...rows] = bytes
    .toString('utf8')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => line.split(','));
  const repeated = repeat(rows, leastRows);
  return {
    rows: repeated.length,
    bytes: Buffer.from([heading, ...repeated].map((cells) => `${cells.join(',')}\r\n`).join('')),
  };
}

/** A workbook likewise; what stands above, beside and below the pupils stays as the vendor's software writes it. */
export function enlargeBook(bytes, bookType, leastRows) {
  const book = read(bytes, { dense: true });
  const name = book.SheetNames[0];
  const sheet = book.Sheets[name];
  const rows = utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null, blankrows: true });
  const first = rows.findIndex((row) => Number(row[0]) === 1);
  const last = rows.findLastIndex((row) => Number(row[0]) > 0);
  const pupils = repeat(
    rows.slice(first, last + 1).filter((row) => Number(row[0]) > 0),
    leastRows,
  );
  const larger = utils.aoa_to_sheet([...rows.slice(0, first), ...pupils, ...rows.slice(last + 1)]);
  larger['!merges'] = (sheet['!merges'] ?? []).filter((merge) => merge.e.r < first);
  book.Sheets[name] = larger;
  return { rows: pupils.length, bytes: write(book, { type: 'buffer', bookType, bookSST: true, compression: true }) };
}

/** Rows again and again; the first cell counts on, and long numbers, which tell one pupil from another, are counted too. */
function repeat(rows, leastRows) {
  const repeated = [];
  while (repeated.length < leastRows) {
    for (const row of rows) {
      const serial = repeated.length + 1;
      repeated.push(row.map((cell, column) => (column === 0 ? renumber(cell, serial) : otherNumber(cell, serial))));
    }
  }
  return repeated;
}

const renumber = (cell, serial) => (typeof cell === 'number' ? serial : String(serial));

function otherNumber(cell, serial) {
  if (typeof cell !== 'string' || !/^\d{10}(\d\d)?$/.test(cell)) return cell;
  return cell.slice(0, -6) + String(serial).padStart(6, '0');
}
