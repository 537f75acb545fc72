import { describe, expect, test } from '@jest/globals';
import type { RecordByKind, RecordKind } from '@lienthong/core';
import { testVendor } from '../../testing/test-pipeline.js';
import type { IntakeBatch } from '../intake-item.js';
import { normalize } from './normalize.js';

const SCHOOL = { code: '86000001' };

const place = (kind: RecordKind, record: object, schoolYear?: string) => {
  const batch: IntakeBatch = {
    participant: testVendor,
    kind,
    school: SCHOOL,
    ...(schoolYear !== undefined && { schoolYear }),
    items: [{ index: 0, record: record as RecordByKind[RecordKind], faults: [], warnings: [] }],
  };
  const [item] = normalize(batch);
  return { record: item!.record as object, schoolYear: item!.schoolYear, codes: item!.faults.map(({ code }) => code) };
};

describe('the school year of a record', () => {
  test.each<RecordKind>(['student', 'transcript', 'attendance', 'enrollment'])(
    'of the kind %s comes from it or from the submission, and is never guessed',
    (kind) => {
      expect(place(kind, { fullName: 'Nguyễn Thị Mẫu' }, '2025-2026')).toMatchObject({
        schoolYear: '2025-2026',
        record: { schoolYear: '2025-2026' },
        codes: [],
      });
      expect(place(kind, { fullName: 'Nguyễn Thị Mẫu', schoolYear: '2024-2025' }, '2025-2026').schoolYear).toBe(
        '2024-2025',
      );
      expect(place(kind, { fullName: 'Nguyễn Thị Mẫu' }).codes).toEqual(['ERR_RECORD_SCHOOL_YEAR_MISSING']);
    },
  );

  test.each<RecordKind>(['credential', 'facility', 'finance', 'accreditation', 'programme', 'research'])(
    'of the kind %s is not needed, and the submission gives it none',
    (kind) => {
      const placed = place(kind, { name: 'x' }, '2025-2026');
      expect(placed).toEqual({ schoolYear: '', record: { name: 'x', school: SCHOOL }, codes: [] });
      expect(place(kind, { name: 'x' }).codes).toEqual([]);
    },
  );
});
