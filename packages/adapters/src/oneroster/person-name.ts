import { collapseSpaces, toNfc } from '@lienthong/core';

/** A name in the parts that the standard asks for. */
export interface NameParts {
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
}

/**
 * A Vietnamese full name in parts: family is the first word, given the last, middle what stands between. Both names are
 * required by the standard, so a name of one word is both.
 */
export function splitName(fullName: string): NameParts {
  const words = tidy(fullName).split(' ');
  return { familyName: words[0]!, middleName: words.slice(1, -1).join(' '), givenName: words.at(-1)! };
}

/** The full name of parts in the Vietnamese order; a word that is family and given name stands once. */
export function joinName({ familyName, middleName, givenName }: NameParts): string {
  const parts = [familyName, middleName, givenName].map(tidy).filter((part) => part !== '');
  return parts.length === 2 && middleName === '' && parts[0] === parts[1] ? parts[0]! : parts.join(' ');
}

/** Whether the parts are those of the name. */
export function isSameName(fullName: string, parts: NameParts): boolean {
  const own = splitName(fullName);
  return (
    own.familyName === parts.familyName && own.middleName === parts.middleName && own.givenName === parts.givenName
  );
}

/** The standard allows no line break of any kind. */
const tidy = (text: string): string => collapseSpaces(toNfc(text.replaceAll('\u0085', ' ')));
