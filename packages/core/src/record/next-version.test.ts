import { describe, expect, test } from '@jest/globals';
import type { RecordEvent } from './record.js';
import { nextVersion } from './next-version.js';

const head = (version: number, contentDigest: string, event: RecordEvent = 'UPDATE') => ({
  version,
  contentDigest,
  event,
});

describe('nextVersion', () => {
  test.each([
    ['a record not seen before', undefined, 'x', {}, 'accepted', 1, 'NEW'],
    [
      'a record not seen before, with its sender’s version',
      undefined,
      'x',
      { version: 7, event: 'UPDATE' },
      'accepted',
      7,
      'NEW',
    ],
    ['the same content', head(3, 'x'), 'x', {}, 'unchanged', 3, 'UPDATE'],
    ['the same content under a newer version', head(3, 'x'), 'x', { version: 9 }, 'unchanged', 3, 'UPDATE'],
    ['other content', head(3, 'x'), 'y', {}, 'accepted', 4, 'UPDATE'],
    ['other content said to be new', head(3, 'x'), 'y', { event: 'NEW' }, 'accepted', 4, 'UPDATE'],
    ['other content of a newer version', head(3, 'x'), 'y', { version: 9 }, 'accepted', 9, 'UPDATE'],
    ['other content of the same version', head(3, 'x'), 'y', { version: 3 }, 'stale', 3, 'UPDATE'],
    ['other content of an older version', head(3, 'x'), 'y', { version: 2 }, 'stale', 3, 'UPDATE'],
    ['a withdrawal', head(3, 'x'), 'x', { event: 'CANCEL' }, 'accepted', 4, 'CANCEL'],
    ['an old withdrawal', head(3, 'x'), 'x', { event: 'CANCEL', version: 3 }, 'stale', 3, 'UPDATE'],
    ['a second withdrawal', head(4, 'x', 'CANCEL'), 'y', { event: 'CANCEL' }, 'unchanged', 4, 'CANCEL'],
    ['a withdrawn record that comes back as it was', head(4, 'x', 'CANCEL'), 'x', {}, 'accepted', 5, 'UPDATE'],
  ] as const)('given %s', (_name, held, digest, envelope, outcome, version, event) => {
    expect(nextVersion(held, digest, envelope)).toEqual({ outcome, version, event });
  });

  test('what is not held cannot be withdrawn', () => {
    expect(nextVersion(undefined, 'x', { event: 'CANCEL', version: 4 })).toEqual({
      outcome: 'rejected',
      code: 'ERR_RECORD_NOT_FOUND',
    });
  });

  test.each([
    ['/version', { version: 0 }],
    ['/version', { version: 1.5 }],
    ['/version', { version: '2' }],
    ['/version', { version: 2 ** 31 }],
    ['/version', { version: null }],
    ['/event', { event: 'DELETE' }],
  ])('refuses an envelope wrong at %s', (pointer, envelope) => {
    expect(() => nextVersion(undefined, 'x', envelope as never)).toThrow(
      expect.objectContaining({ code: 'ERR_RECORD_INVALID', details: { pointer } }),
    );
  });
});
