import { describe, expect, test } from '@jest/globals';
import type { RecordKind, Right, StoredParticipant } from '@lienthong/core';
import { forPurpose, hasRight, requireRight, schoolsOf } from './authorize.js';
import type { Operation } from './authorize.js';

const holder = (rights: readonly Right[], status: StoredParticipant['status'] = 'active'): StoredParticipant => ({
  participantId: 'p',
  name: 'P',
  type: 'vendor',
  jwks: { keys: [] },
  rights,
  status,
  createdAt: '2026-01-05T00:00:00.000Z',
});
const vendor = holder([
  { operation: 'submit', kinds: ['student', 'class'], schools: ['A', 'B'] },
  { operation: 'submit', kinds: ['staff'], schools: ['*'] },
  { operation: 'pull', kinds: ['*'], schools: ['A'] },
]);

describe('a right', () => {
  test.each<[Operation, RecordKind | undefined, string | undefined, boolean]>([
    ['submit', 'student', 'A', true],
    ['submit', 'student', 'C', false],
    ['submit', 'staff', 'C', true],
    ['submit', 'school', 'A', false],
    ['submit', undefined, undefined, true],
    ['submit', undefined, 'C', true],
    ['pull', 'school', 'A', true],
    ['pull', 'school', 'B', false],
    ['identify', undefined, undefined, false],
    ['operate', undefined, undefined, false],
    ['submit', 'student', '*', false],
    ['submit', 'student', '', false],
  ])('to %s %s of school %s: %s', (operation, kind, school, allowed) => {
    expect(hasRight(vendor, operation, kind, school)).toBe(allowed);
    const require = (): void => requireRight(vendor, operation, kind, school);
    if (allowed) expect(require).not.toThrow();
    else expect(require).toThrow(expect.objectContaining({ code: 'ERR_AUTH_FORBIDDEN' }));
  });

  test('is nobody’s by default, and no more a revoked one’s', () => {
    expect(hasRight(holder([]), 'submit')).toBe(false);
    const revoked = holder(vendor.rights, 'revoked');
    expect(hasRight(revoked, 'submit', 'student', 'A')).toBe(false);
    expect(schoolsOf(revoked, 'submit')).toEqual([]);
    expect(() => requireRight(revoked, 'submit')).toThrow(
      expect.objectContaining({ code: 'ERR_AUTH_PARTICIPANT_REVOKED' }),
    );
  });

  test('tells the schools it reaches', () => {
    expect(schoolsOf(vendor, 'submit', 'student')).toEqual(['A', 'B']);
    expect(schoolsOf(vendor, 'submit', 'staff')).toBe('all');
    expect(schoolsOf(vendor, 'pull', 'class')).toEqual(['A']);
    expect(schoolsOf(vendor, 'identify')).toEqual([]);
  });
});

describe('every combination of operation, kind, school and purpose', () => {
  const OPERATIONS = ['submit', 'pull', 'identify', 'operate'] as const;
  const KINDS = ['student', 'staff', '*'] as const;
  const SCHOOLS = ['A', 'B', '*'] as const;
  const PURPOSES = [undefined, 'reporting', 'research'] as const;
  const all = OPERATIONS.flatMap((operation) =>
    KINDS.flatMap((kind) =>
      SCHOOLS.flatMap((school) => PURPOSES.map((purpose) => ({ operation, kind, school, purpose }))),
    ),
  );

  test('a right allows just what it names, and nothing beside it', () => {
    for (const held of all) {
      const right: Right = {
        operation: held.operation,
        kinds: [held.kind],
        schools: [held.school],
        ...(held.purpose !== undefined && { purposes: [held.purpose] }),
      };
      for (const asked of all) {
        if (asked.kind === '*' || asked.school === '*') continue;
        const isAllowed =
          asked.operation === held.operation &&
          (held.kind === '*' || held.kind === asked.kind) &&
          (held.school === '*' || held.school === asked.school) &&
          (held.purpose === undefined || held.purpose === asked.purpose);
        const served = forPurpose(holder([right]), asked.purpose);
        expect([held, asked, hasRight(served, asked.operation, asked.kind, asked.school)]).toEqual([
          held,
          asked,
          isAllowed,
        ]);
      }
    }
  });
});
