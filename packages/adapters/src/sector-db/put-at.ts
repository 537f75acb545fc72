import { selectorOf } from './value-at.js';

type Container = Record<string, unknown> | unknown[];

/** Where a value was put, with every object on the way, for what must stand beside it. */
export interface PutPlace {
  readonly container: Record<string, unknown>;
  readonly name: string;
  /** From the root inwards, the container last; `depth` is the number of steps to it. */
  readonly way: readonly { readonly container: Record<string, unknown>; readonly depth: number }[];
}

/**
 * Puts a value at a path of plain steps, positions and selectors, making what is on the way; a value that is there stays.
 * @returns the place, whether or not the value was put there.
 */
export function putAt(root: Record<string, unknown>, path: readonly string[], value: unknown): PutPlace {
  let container: Container = root;
  const way: { container: Record<string, unknown>; depth: number }[] = [{ container: root, depth: 0 }];
  for (const [index, part] of path.slice(0, -1).entries()) {
    container = step(container, part, () => (isListStep(path[index + 1]!) ? [] : {}));
    if (!Array.isArray(container)) way.push({ container, depth: index + 1 });
  }
  const name = path.at(-1)!;
  const place = { container: container as Record<string, unknown>, name, way };
  if (!Object.hasOwn(place.container, name)) place.container[name] = value;
  return place;
}

/** The array at a path, made where it is not there. */
export function listAt(root: Record<string, unknown>, path: readonly string[]): unknown[] {
  const { container, name } = putAt(root, path, []);
  return container[name] as unknown[];
}

const isListStep = (part: string): boolean => /^\d+$/.test(part) || selectorOf(part) !== undefined;

function step(container: Container, part: string, make: () => Container): Container {
  const selector = selectorOf(part);
  if (selector !== undefined && Array.isArray(container)) {
    const elements = container as Record<string, unknown>[];
    const known = elements.find((element) => element[selector.key] === selector.value);
    if (known !== undefined) return known;
    const made = { [selector.key]: selector.value };
    elements.push(made);
    return made;
  }
  const holder = container as Record<string, unknown>;
  if (!Object.hasOwn(holder, part)) holder[part] = make();
  return holder[part] as Container;
}
