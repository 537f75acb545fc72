import { describe, expect, test } from '@jest/globals';
import { unconfirmedFacts, unconfirmedIn } from './unconfirmed-facts.js';

describe('facts that no document confirms', () => {
  test.each([
    [{ name: 'p', facts: { a: { value: 1, confirmed: false }, b: { value: 2, confirmed: true } } }, ['a']],
    [{ confirmed: false, records: [{ confirmed: false }] }, ['toàn bộ / all of it']],
    [{ confirmed: true, wire: { paths: { confirmed: false } } }, ['wire.paths']],
    [{ name: 'p' }, []],
    [undefined, []],
  ])('are named by their place (%#)', (profile, expected) => {
    expect([...unconfirmedIn(profile)]).toEqual(expected);
  });

  test('are listed for the profile in use, the default one too', async () => {
    const lines = await unconfirmedFacts({
      targets: {
        sector: { adapter: 'sector-db', baseUrl: 'http://127.0.0.1:1' },
        people: { adapter: 'population-db', profile: 'ndxp', baseUrl: 'http://127.0.0.1:1' },
      },
    });
    expect(lines[0]).toBe('sector (sandbox): toàn bộ / all of it');
    expect(lines[1]).toMatch(/^people \(ndxp\): .*nameText/);
  });
});
