import { strFromU8, strToU8, zipSync } from 'fflate';
import type { WorkbookLimits } from '../limits.js';
import { unpackParts } from '../file-reading.js';
import { sourceFault } from '../source-faults.js';
import { SharedTexts } from './shared-texts.js';
import { TextEdits, appendToRoot, elementsOf, escapeXml, openTag } from './xml-text.js';

/** A sheet as the workbook lists it. */
export interface PackageSheet {
  readonly name: string;
  /** Path of its part. */
  readonly path: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path of the part; undefined for a place outside the file. */
  readonly path: string | undefined;
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A workbook's macros do not come back: the file is given back as .xlsx, and nobody needs them to mend a list. */
const MACROS = /(?:^|\/)vba(?:Project|ProjectSignature|Data)[^/]*$/i;
/** The earliest that a ZIP file can say, so that the same workbook gives the same bytes. */
const WRITTEN = new Date(1980, 0, 1);

/** The parts of an .xlsx file. What is not asked to change keeps its bytes. */
export class XlsxPackage {
  readonly #parts: Map<string, Uint8Array>;
  readonly #paths = new Map<string, string>();
  readonly #workbook: string;
  #sharedTexts: SharedTexts | undefined;

  /**
   * @param bytes an .xlsx file, untrusted.
   * @throws {SourceError} ERR_SOURCE_ZIP_BOMB, ERR_SOURCE_DAMAGED, ERR_SOURCE_NOT_A_WORKBOOK.
   */
  constructor(bytes: Uint8Array, limits: WorkbookLimits) {
    this.#parts = new Map(Object.entries(unpackParts(bytes, limits, () => true)));
    for (const path of this.#parts.keys()) this.#paths.set(path.replace(/^\//, '').toLowerCase(), path);
    const main = this.relationsOf('').find(({ type }) => type.endsWith('/officeDocument'))?.path;
    if (main === undefined || !this.has(main)) throw sourceFault.damaged();
    this.#workbook = main;
    this.#dropMacros();
  }

  /** Path of the part that lists the sheets. */
  get workbookPath(): string {
    return this.#workbook;
  }

  has(path: string): boolean {
    return this.#paths.has(path.toLowerCase());
  }

  /** @throws {SourceError} ERR_SOURCE_DAMAGED where the part is missing. */
  text(path: string): string {
    const actual = this.#paths.get(path.toLowerCase());
    if (actual === undefined) throw sourceFault.damaged();
    return strFromU8(this.#parts.get(actual)!).replace(/^\uFEFF/, '');
  }

  write(path: string, text: string): void {
    const actual = this.#paths.get(path.toLowerCase()) ?? path;
    this.#paths.set(path.toLowerCase(), actual);
    this.#parts.set(actual, strToU8(text));
  }

  /** Adds a part with its content type and a relation from another part. @returns the relation's id. */
  add(path: string, text: string, contentType: string, from: string, relation: string): string {
    this.write(path, `${XML_HEAD}${text}`);
    this.#declare(`<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`);
    return this.relate(from, relation, path);
  }

  /** Declares the content type of every part whose name ends so. */
  declareExtension(extension: string, contentType: string): void {
    const known = elementsOf(this.text(CONTENT_TYPES), 'Types/Default');
    if (known.some(({ attributes }) => attributes['Extension']?.toLowerCase() === extension)) return;
    const types = elementsOf(this.text(CONTENT_TYPES), 'Types').at(-1)!;
    const edits = new TextEdits(this.text(CONTENT_TYPES));
    edits.insert(types.openEnd, `<Default Extension="${extension}" ContentType="${contentType}"/>`);
    this.write(CONTENT_TYPES, edits.result());
  }

  /** A path of the form that no part has yet. @param form with `#` where the number stands. */
  freePath(form: string): string {
    for (let number = 1; ; number++) {
      const path = form.replace('#', String(number));
      if (!this.has(path)) return path;
    }
  }

  /** What a part points at; the package itself for ''. */
  relationsOf(path: string): Relation[] {
    const list = relationsPath(path);
    if (!this.has(list)) return [];
    return elementsOf(this.text(list), 'Relationships/Relationship').map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: attributes['Type'] ?? '',
      path: attributes['TargetMode'] === 'External' ? undefined : resolvePath(path, attributes['Target'] ?? ''),
    }));
  }

  /** Relates a part to another one. @param relation last word of the relation's type. @returns the relation's id. */
  relate(from: string, relation: string, to: string): string {
    const list = relationsPath(from);
    const ids = new Set(this.relationsOf(from).map(({ id }) => id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    if (!this.has(list)) this.write(list, `${XML_HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`);
    const entry = `<Relationship Id="rId${number}" Type="${OFFICE}/${relation}" Target="${escapeXml(relativePath(from, to))}"/>`;
    this.write(list, appendToRoot(this.text(list), entry));
    return `rId${number}`;
  }

  /** The sheets in their order; those that hold no cells (charts, dialogs) are left out. */
  sheets(): PackageSheet[] {
    const targets = new Map(this.relationsOf(this.#workbook).map((relation) => [relation.id, relation]));
    return elementsOf(this.text(this.#workbook), 'workbook/sheets/sheet').flatMap(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
      const relation = id === undefined ? undefined : targets.get(id);
      if (relation?.path === undefined || !relation.type.endsWith('/worksheet') || !this.has(relation.path)) return [];
      const state = attributes['state'];
      return [
        {
          name: attributes['name'] ?? '',
          path: relation.path,
          state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        },
      ];
    });
  }

  /** Path of the one part of that kind; undefined where there is none. */
  partOf(relation: string): string | undefined {
    const path = this.relationsOf(this.#workbook).find(({ type }) => type.endsWith(`/${relation}`))?.path;
    return path !== undefined && this.has(path) ? path : undefined;
  }

  /** Texts that cells share; written back by `toBytes`. */
  get sharedTexts(): SharedTexts {
    this.#sharedTexts ??= new SharedTexts(
      ((path) => (path === undefined ? undefined : this.text(path)))(this.partOf('sharedStrings')),
    );
    return this.#sharedTexts;
  }

  toBytes(): Uint8Array {
    const shared = this.#sharedTexts?.changedText();
    if (shared !== undefined) {
      const path = this.partOf('sharedStrings');
      if (path === undefined) this.add('xl/sharedStrings.xml', shared, SHARED_TYPE, this.#workbook, 'sharedStrings');
      else this.write(path, shared);
    }
    return zipSync(Object.fromEntries(this.#parts), { level: 6, mtime: WRITTEN });
  }

  #declare(entry: string): void {
    this.write(CONTENT_TYPES, appendToRoot(this.text(CONTENT_TYPES), entry));
  }

  #dropMacros(): void {
    const macros = [...this.#paths.values()].filter((path) => MACROS.test(path));
    for (const path of macros) {
      this.#parts.delete(path);
      this.#paths.delete(path.replace(/^\//, '').toLowerCase());
    }
    this.#strike(relationsPath(this.#workbook), 'Relationships/Relationship', ({ Target: target = '' }) =>
      MACROS.test(target),
    );
    this.#strike(CONTENT_TYPES, 'Types/Override', ({ PartName: name = '' }) => MACROS.test(name));
    const types = this.text(CONTENT_TYPES);
    const edits = new TextEdits(types);
    for (const element of elementsOf(types, 'Types/Override')) {
      const { PartName: name = '', ContentType: type } = element.attributes;
      if (name.replace(/^\//, '').toLowerCase() === this.#workbook.toLowerCase() && type !== XLSX)
        edits.replace(element.start, element.end, openTag(element, { ContentType: XLSX }, true));
    }
    this.write(CONTENT_TYPES, edits.result());
  }

  #strike(
    path: string,
    elements: string,
    isStruck: (attributes: Readonly<Record<string, string | undefined>>) => boolean,
  ): void {
    if (!this.has(path)) return;
    const text = this.text(path);
    const edits = new TextEdits(text);
    for (const { attributes, start, end } of elementsOf(text, elements))
      if (isStruck(attributes)) edits.replace(start, end, '');
    this.write(path, edits.result());
  }
}

const SHARED_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

/** Some readers know relative paths only. */
function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}
