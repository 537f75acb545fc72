import { parseCellName, cellName } from './cell-place.js';
import type { XlsxPackage } from './xlsx-package.js';
import { unescapeXml } from './shared-texts.js';
import { elementsOf, escapeXml, TextEdits, walkXml } from './xml-text.js';

/** A note on one cell; row and column count from 0. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Who writes notes. */
export interface NoteAuthor {
  readonly author: string;
  /** Whether a text is a note that the author wrote: programs that save a file put other names on its notes. */
  readonly wrote: (text: string) => boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY_NOTES = `<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const SHAPE = /<v:shape\b[^>]*>/g;
const SHAPE_NUMBER = /_x0000_s(\d{1,9})/g;
/** Columns and rows that a note covers when it is shown. */
const WIDTH = 4;
const LINE_LENGTH = 48;

/**
 * Puts notes on cells of a sheet. Ours from before are taken away; a cell that has a note of somebody else keeps it,
 * with ours below.
 * @returns the id of the drawing's relation, where the sheet had no drawing of notes.
 */
export function writeNotes(
  book: XlsxPackage,
  sheetPath: string,
  notes: readonly CellNote[],
  { author, wrote }: NoteAuthor,
): string | undefined {
  const relations = book.relationsOf(sheetPath);
  const ofKind = (kind: string): string | undefined => relations.find(({ type }) => type.endsWith(`/${kind}`))?.path;
  const known = ofKind('comments');
  const kept = known === undefined || !book.has(known) ? [] : readNotes(book.text(known), wrote);
  if (notes.length === 0 && kept.every(({ isOurs, hasOurs }) => !isOurs && !hasOurs)) return undefined;
  const ours = new Map(notes.map((note) => [cellName(note.row, note.column), note.text]));
  const text = notesXml(kept, ours, author);
  if (known === undefined) book.add(book.freePath('xl/comments#.xml'), text, NOTES_TYPE, sheetPath, 'comments');
  else book.write(known, text);
  const drawing = ofKind('vmlDrawing');
  const before = drawing !== undefined && book.has(drawing) ? book.text(drawing) : EMPTY_DRAWING;
  const shapesOfOthers = new Set(kept.filter(({ isOurs }) => !isOurs).map(({ cell }) => cell));
  const shapes = drawingXml(
    withoutShapes(before, new Set(kept.map(({ cell }) => cell).filter((cell) => !shapesOfOthers.has(cell)))),
    notes.filter(({ row, column }) => !shapesOfOthers.has(cellName(row, column))),
  );
  book.declareExtension('vml', DRAWING_TYPE);
  if (drawing !== undefined) {
    book.write(drawing, shapes);
    return undefined;
  }
  const path = book.freePath('xl/drawings/vmlDrawing#.vml');
  book.write(path, shapes);
  return book.relate(sheetPath, 'vmlDrawing', path);
}

interface KnownNote {
  readonly cell: string;
  readonly author: string;
  readonly isOurs: boolean;
  /** Whether ours stood below it. */
  readonly hasOurs: boolean;
  /** What stands in the note's text element. */
  readonly inner: string;
}

/** Marks where our words begin in a note of somebody else. */
const SEPARATOR = '— Liên Thông —';

function readNotes(xml: string, wrote: NoteAuthor['wrote']): KnownNote[] {
  const authors = elementsOf(xml, 'authors/author').map(({ openEnd, end, isEmpty }) =>
    isEmpty ? '' : xml.slice(openEnd, xml.lastIndexOf('<', end - 1)),
  );
  const notes: KnownNote[] = [];
  let inner = '';
  walkXml(xml, {
    close: (element, closeStart) => {
      if (element.name === 'text' && !element.isEmpty) inner = xml.slice(element.openEnd, closeStart);
      if (element.path !== 'comments/commentList/comment') return;
      const cell = element.attributes['ref'] ?? '';
      const by = authors[Number(element.attributes['authorId'] ?? 0)] ?? '';
      if (parseCellName(cell) !== undefined)
        notes.push({
          cell: cell.replaceAll('$', ''),
          author: by,
          isOurs: wrote(unescapeXml(inner.replace(/<[^>]*>/g, '')).trim()),
          hasOurs: inner.includes(SEPARATOR),
          inner: withoutOurs(inner),
        });
      inner = '';
    },
  });
  return notes;
}

/** A note of somebody else as it was before ours stood below it, even where a program has joined the two. */
function withoutOurs(inner: string): string {
  const at = inner.indexOf(SEPARATOR);
  if (at < 0) return inner;
  const before = inner.slice(0, at).replace(/(?:\s|&#10;|_x000[ad]_)+$/i, '');
  const run = Math.max(before.lastIndexOf('<r>'), before.lastIndexOf('<r '));
  if (run < 0) return `${before}</t>`;
  const isEmpty = /<t(?:\s[^>]*)?>$/.test(before);
  return isEmpty ? before.slice(0, run) : before.lastIndexOf('</r>') > run ? before : `${before}</t></r>`;
}

function notesXml(kept: readonly KnownNote[], ours: ReadonlyMap<string, string>, author: string): string {
  const others = kept.filter(({ isOurs }) => !isOurs);
  const authors = [...new Set([escapeXml(author), ...others.map((note) => note.author)])];
  const taken = new Set(others.map(({ cell }) => cell));
  const comment = (cell: string, by: string, inner: string): string =>
    `<comment ref="${cell}" authorId="${authors.indexOf(by)}"><text>${inner}</text></comment>`;
  const run = (text: string): string => `<r><t xml:space="preserve">${escapeXml(text)}</t></r>`;
  const all = [
    ...others.map(({ cell, author: by, inner }) => {
      const more = ours.get(cell);
      return comment(cell, by, more === undefined ? inner : `${inner}${run(`\n${SEPARATOR}\n${more}`)}`);
    }),
    ...[...ours]
      .filter(([cell]) => !taken.has(cell))
      .map(([cell, text]) => comment(cell, escapeXml(author), run(text))),
  ];
  return EMPTY_NOTES.replace(
    '<authors>',
    `<authors>${authors.map((one) => `<author>${one}</author>`).join('')}`,
  ).replace('<commentList>', () => `<commentList>${all.join('')}`);
}

/** The drawing is not always XML, as it may hold the HTML of old forms: only the shapes of notes are looked at. */
function withoutShapes(drawing: string, cells: ReadonlySet<string>): string {
  if (cells.size === 0) return drawing;
  const edits = new TextEdits(drawing);
  for (const { index } of drawing.matchAll(SHAPE)) {
    const end = drawing.indexOf('</v:shape>', index);
    if (end < 0) break;
    const shape = drawing.slice(index, end);
    const [row, column] = ['Row', 'Column'].map((name) => numberIn(shape, name));
    if (row !== undefined && column !== undefined && cells.has(cellName(row, column)))
      edits.replace(index, end + '</v:shape>'.length, '');
  }
  return edits.result();
}

function numberIn(shape: string, name: string): number | undefined {
  const found = new RegExp(`<x:${name}>\\s{0,9}(\\d{1,7})\\s{0,9}</x:${name}>`).exec(shape)?.[1];
  return found === undefined ? undefined : Number(found);
}

function drawingXml(drawing: string, notes: readonly CellNote[]): string {
  let number = 1_024;
  for (const [, used] of drawing.matchAll(SHAPE_NUMBER)) number = Math.max(number, Number(used));
  const shapes = notes.map((note) => shapeOf(note, ++number));
  const type = drawing.includes('id="_x0000_t202"') || shapes.length === 0 ? '' : SHAPE_TYPE;
  const end = drawing.lastIndexOf('</xml>');
  return `${drawing.slice(0, end)}${type}${shapes.join('')}${drawing.slice(end)}`;
}

function shapeOf({ row, column, text }: CellNote, number: number): string {
  const lines = text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
  const anchor = [column + 1, 12, Math.max(0, row - 1), 4, column + 1 + WIDTH, 12, Math.max(0, row - 1) + lines + 1, 4];
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:${lines * 15 + 12}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
