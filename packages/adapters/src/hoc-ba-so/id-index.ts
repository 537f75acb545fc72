/** Elements by the value of their id, whatever the spelling of the attribute. */
export type IdIndex = ReadonlyMap<string, readonly Element[]>;

const indexes = new WeakMap<Document, IdIndex>();

/** Each element that carries an id; an id that several carry names them all, so that nobody picks one. */
export function elementsById(document: Document): IdIndex {
  const known = indexes.get(document);
  if (known !== undefined) return known;
  const index = new Map<string, Element[]>();
  const all = document.getElementsByTagName('*');
  for (let at = 0; at < all.length; at++) {
    const element = all.item(at)!;
    for (let each = 0; each < element.attributes.length; each++) {
      const { localName, name, value } = element.attributes.item(each)!;
      if ((localName ?? name).toLowerCase() !== 'id') continue;
      const carriers = index.get(value);
      if (carriers === undefined) index.set(value, [element]);
      else carriers.push(element);
    }
  }
  indexes.set(document, index);
  return index;
}

/** Ids that more than one element carries. */
export const repeatedIds = (document: Document): readonly string[] =>
  [...elementsById(document)].filter(([, elements]) => elements.length > 1).map(([id]) => id);
