import { describe, expect, test } from '@jest/globals';
import { codeLists, type CodeListId } from '@lienthong/schemas';
import fc from 'fast-check';
import { NAME_DAMAGES } from '../testing/damage-name.js';
import { propertyRuns } from '../testing/property-runs.js';
import { looseNameKey } from '../text/vietnamese.js';
import { matchCode } from './match-code.js';

const LISTS = Object.keys(codeLists) as CodeListId[];
const entriesOf = (list: CodeListId) => codeLists[list].entries.filter(({ label }) => looseNameKey(label.vi) !== '');

describe('a value of a code list', () => {
  test('is found by its own label, or by nothing where the label is another entry’s too', () => {
    for (const list of LISTS) {
      for (const { label, code } of entriesOf(list)) {
        const found = matchCode(list, label.vi);
        const namesakes = entriesOf(list).filter((other) => looseNameKey(other.label.vi) === looseNameKey(label.vi));
        if (namesakes.length === 1)
          expect(found).toEqual({ name: label.vi, ...(code !== undefined && { code }), list });
      }
    }
  });

  test('is the same value whatever happened to its writing', () => {
    const values = fc
      .constantFrom(...LISTS.filter((list) => entriesOf(list).length > 0))
      .chain((list) => fc.tuple(fc.constant(list), fc.constantFrom(...entriesOf(list))));
    const damages = NAME_DAMAGES.filter(({ name }) => name !== 'dots' && name !== 'no spaces');
    fc.assert(
      fc.property(values, fc.constantFrom(...damages), fc.nat(100), ([list, { label }], { damage, keepsMarks }, at) => {
        const plain = matchCode(list, label.vi);
        const found = matchCode(list, damage(label.vi, at));
        if (keepsMarks) expect(found).toEqual(plain);
        // Without its marks a label may be another one's; then nothing is found rather than the wrong one.
        else if (found !== undefined && plain !== undefined) expect(found).toEqual(plain);
      }),
      propertyRuns(2_000),
    );
  });

  test('matched is matched again by the name that was given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), fc.string(), (list, text) => {
        const found = matchCode(list, text);
        if (found !== undefined) expect(matchCode(list, found.name)).toEqual(found);
      }),
      propertyRuns(1_000),
    );
  });
});
