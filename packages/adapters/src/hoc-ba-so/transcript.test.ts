import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { validators, type Transcript } from '@lienthong/schemas';
import fc from 'fast-check';
import { pilotV1 } from './profiles/pilot-v1.js';
import { exampleTranscript } from './testing/example-transcript.js';
import { readTranscript } from './read-transcript.js';
import { writeTranscript } from './write-transcript.js';

const { format } = pilotV1;
const exampleXml = readFileSync(new URL('./fixtures/pilot-v1-example.xml', import.meta.url), 'utf8');
const xmlOf = (record: Transcript): string => {
  const written = writeTranscript(record, format);
  if ('xml' in written) return written.xml;
  throw new TypeError(JSON.stringify(written.faults));
};
const rulesOf = (record: Transcript): string[] => {
  const written = writeTranscript(record, format);
  return 'faults' in written ? written.faults.map(({ rule, pointer }) => `${rule} ${pointer}`) : [];
};

describe('the synthetic example of the specification', () => {
  const read = readTranscript(exampleXml, format);

  test('is read without a fault and fits the schema', () => {
    expect(read.faults).toEqual([]);
    expect(read.warnings).toEqual([]);
    expect(validators.transcript(read.record)).toBe(true);
  });

  test('says what is in it', () => {
    expect(read.record).toMatchObject({
      transcriptId: '00000000-0000-4000-8000-000000000001',
      fullName: 'Trần Thị Ví Dụ',
      gender: 'female',
      birthDate: { value: '2015-02-01', precision: 'day' },
      weightKg: 27.5,
      absences: { excused: 3, unexcused: 0 },
      nationality: 'VN',
      educationLevel: { code: '02', name: 'Tiểu học' },
      isPromoted: true,
      history: [{ className: '3A', arrivedOn: '2023-09-05' }],
    });
    expect(read.record.subjects).toHaveLength(11);
    expect(read.record.subjects?.[3]).toEqual({
      code: 'VIDU_04',
      name: 'Tin học và Công nghệ (Tin học)',
      level: 'H',
      testScore: 7,
    });
    expect(read.record.competences?.find(({ code }) => code === 'NANG_LUC_TIN_HOC')).toMatchObject({ level: 'Đ' });
    expect(read.record.signatures?.map(({ role }) => role)).toEqual(['homeroom-teacher', 'principal', 'school']);
  });

  test('is written again as the same', () => {
    expect(readTranscript(xmlOf(read.record as Transcript), format).record).toEqual(read.record);
  });
});

describe('writing', () => {
  test('the tags are those of the document, its misspellings too', () => {
    const xml = xmlOf(exampleTranscript());
    for (const tag of ['THONG_SO_BUOI_NGHI_KHONG_PHEP', 'NANG_LUC_GIAO_TIEP_HOC_TAC', 'TONG_SO_BUOI_NGHI_CO_PHEP']) {
      expect(xml).toContain(`<${tag}>`);
    }
    expect(xml).toContain('<NAM_HOC>2023-2024</NAM_HOC></THONG_TIN_CHUNG>');
    expect(xml).toContain('<NGAY_SINH>01/02/2015</NGAY_SINH>');
    expect(xml).not.toMatch(/<[A-Z_]+><\/[A-Z_]+>|xsi:nil|\n/);
  });

  test.each<[string, Partial<Record<keyof Transcript, unknown>>, string]>([
    [
      'no known mother',
      { guardians: [{ relation: 'father', fullName: 'Trần Văn Mẫu' }] },
      'no-known-mother /guardians',
    ],
    ['no personal number', { personalNumber: undefined }, 'no-personal-number /personalNumber'],
    ['no code of a subject', { subjects: [{ name: 'Toán', level: 'T' }] }, 'subject-code-unknown /subjects/0/code'],
    ['a subject without its level', { subjects: [{ name: 'Toán', code: 'X' }] }, 'required /subjects/0/level'],
    ['a lookup code that is no UUID', { transcriptId: '000315000001' }, 'uuid-v4 /transcriptId'],
    ['a UUID of another version', { transcriptId: '00000000-0000-1000-8000-000000000001' }, 'uuid-v4 /transcriptId'],
    ['a birth date without its day', { birthDate: { value: '2015', precision: 'year' } }, 'form /birthDate'],
    ['a number of five decimals', { weightKg: 27.12345 }, 'form /weightKg'],
    ['a secondary pupil', { grade: '6' }, 'primary-only /grade'],
    ['a level without a code', { educationLevel: { name: 'Trung học cơ sở' } }, 'form /educationLevel'],
    ['a gender nobody knows', { gender: 'unknown' }, 'form /gender'],
    ['a country without a name', { nationality: 'LA' }, 'form /nationality'],
    [
      'no district in 2024',
      { schoolPlace: { commune: 'Xã Ví Dụ', province: 'Tỉnh Minh Họa' } },
      'required /schoolPlace/district',
    ],
    [
      'a pupil who is not assessed',
      { exemptFromAssessment: true, subjects: [{ name: 'Toán', code: 'X' }] },
      'not-assessed /exemptFromAssessment',
    ],
  ])('%s is a fault that says so', (_what, change, expected) => {
    expect(rulesOf({ ...exampleTranscript(), ...change } as Transcript)).toContain(expected);
  });

  test('each fault names its tag in both languages', () => {
    const written = writeTranscript({ ...exampleTranscript(), guardians: [] }, format);
    expect('faults' in written && written.faults[0]?.message.vi).toContain('HO_VA_TEN_ME');
    expect('faults' in written && written.faults[0]?.message.en).toContain('HO_VA_TEN_ME');
  });

  test('after the districts ended, the district may be absent', () => {
    const schoolPlace = { commune: 'Xã Ví Dụ', province: 'Tỉnh Minh Họa' };
    const xml = xmlOf({ ...exampleTranscript(), createdAt: '2026-05-27T08:00:00+07:00', schoolPlace });
    expect(xml).not.toContain('TEN_QUAN_HUYEN');
    expect(readTranscript(xml, format)).toMatchObject({ faults: [], warnings: [{ field: 'TEN_QUAN_HUYEN' }] });
  });

  test('what the format cannot carry is named, not dropped in silence', () => {
    const record = exampleTranscript();
    const subjects = record.subjects!.map((subject) => ({ ...subject, comment: 'Nhận xét ví dụ' }));
    const { warnings } = writeTranscript({ ...record, subjects, competitionText: 'Giải ba ví dụ' }, format);
    expect(warnings.map(({ field }) => field).sort()).toEqual([
      'competitionText',
      'history.schoolYear',
      'subjects.comment',
    ]);
  });
});

describe('reading', () => {
  const xml = xmlOf(exampleTranscript());

  test.each([
    ['TONG_SO_BUOI_NGHI_KHONG_PHEP', 'THONG_SO_BUOI_NGHI_KHONG_PHEP'],
    ['NANG_LUC_GIAO_TIEP_HOP_TAC', 'NANG_LUC_GIAO_TIEP_HOC_TAC'],
  ])('the right spelling %s is understood as well', (right, printed) => {
    expect(readTranscript(xml.replaceAll(printed, right), format)).toEqual(readTranscript(xml, format));
  });

  test.each([
    ['2015-02-01', '01/02/2015'],
    ['1/2/2015', '01/02/2015'],
    ['2015-02-01T00:00:00+07:00', '01/02/2015'],
    ['nữ', 'Nữ'],
  ])('%s means the same as %s', (written, usual) => {
    expect(readTranscript(xml.replace(usual, written), format)).toEqual(readTranscript(xml, format));
  });

  test('words of the printed form stand for their letters', () => {
    const inWords = xml
      .replaceAll('<MUC_DAT_DUOC>T<', '<MUC_DAT_DUOC>Hoàn thành tốt<')
      .replaceAll('<PHAM_CHAT_YEU_NUOC>T<', '<PHAM_CHAT_YEU_NUOC>Tốt<');
    expect(readTranscript(inWords, format)).toEqual(readTranscript(xml, format));
  });

  test('a name is read under its own parent only', () => {
    const read = readTranscript(xml.replace(/(<QUA_TRINH_HOC_TAP><TEN_LOP>)[^<]*/, '$12B'), format);
    expect(read.record.className).toBe('3A');
    expect(read.record.history?.[0]?.className).toBe('2B');
  });

  test.each<[string, (text: string) => string, string]>([
    ['an empty tag', (text) => text.replace('<TEN_LOP>3A<', '<TEN_LOP><'), 'empty /className'],
    ['a comma in a number', (text) => text.replace('27.5', '27,5'), 'form /weightKg'],
    ['a day that does not exist', (text) => text.replace('01/02/2015', '30/02/2015'), 'form /birthDate'],
    ['a missing tag', (text) => text.replace(/<HO_VA_TEN_ME>.*?<\/HO_VA_TEN_ME>/, ''), 'missing /guardians'],
    ['a repeated tag', (text) => text.replace('<MA_KHOI>', '<MA_KHOI>4</MA_KHOI><MA_KHOI>'), 'repeated /grade'],
    ['two school years', (text) => text.replace('<NAM_HOC>2023-2024', '<NAM_HOC>2022-2023'), 'differs /schoolYear'],
    ['text beside tags', (text) => text.replace('<TEN_LOP>3A', '<TEN_LOP><A>3A</A>'), 'mixed /className'],
    [
      'a level of another table',
      (text) => text.replace('<MUC_DAT_DUOC>T', '<MUC_DAT_DUOC>Đ'),
      'form /subjects/0/level',
    ],
    [
      'an identifier of 11 digits',
      (text) => text.replace('<SO_CCCD>000315000001', '<SO_CCCD>00031500000'),
      'pattern /personalNumber',
    ],
    ['a newer layout', (text) => text.replace('</HOC_BA>', '<PHAT_HANH_HOC_BA/></HOC_BA>'), 'newer-layout '],
  ])('%s is a fault, and no value is guessed', (_what, change, expected) => {
    const { faults } = readTranscript(change(xml), format);
    expect(faults.map(({ rule, pointer }) => `${rule} ${pointer}`)).toContain(expected);
  });

  test('a tag that the specification does not have is named', () => {
    const { warnings } = readTranscript(xml.replace('<TEN_LOP>', '<TEN_MOI>x</TEN_MOI><TEN_LOP>'), format);
    expect(warnings).toMatchObject([{ code: 'transcript-tag-unknown', field: 'TEN_MOI' }]);
  });

  test.each([
    ['a DTD', '<!DOCTYPE HOC_BA [<!ENTITY e "x">]><HOC_BA>&e;</HOC_BA>'],
    ['no XML', 'HOC_BA'],
    ['a cut text', '<HOC_BA><DU_LIEU_HOC_BA>'],
  ])('%s is refused', (_what, text) => {
    expect(() => readTranscript(text, format)).toThrow(expect.objectContaining({ code: 'ERR_SOURCE_UNREADABLE' }));
  });
});

const LETTERS = ['a', 'ă', 'đ', 'ê', 'ơ', 'Ạ', 'Ý', ' ', '<', '>', '&', '"', "'", '\\', '0', '😀'];

describe('by generation', () => {
  const word = fc
    .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 20 })
    .map((letters) => letters.join('').normalize('NFC').trim())
    .filter((text) => text !== '');
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const level = fc.constantFrom('T' as const, 'H' as const, 'C' as const);
  const subject = fc.record({ code: word, name: word, level, testScore: maybe(fc.integer({ min: 0, max: 10 })) });
  const transcripts = fc
    .record({
      transcriptId: fc.uuid({ version: 4 }),
      fullName: word,
      className: word,
      weightKg: fc.integer({ min: 10_000, max: 900_000 }).map((grams) => grams / 10_000),
      isPromoted: fc.boolean(),
      hasCompletedPrimary: maybe(fc.boolean()),
      rewardText: maybe(word),
      homeroomTeacher: maybe(fc.record({ fullName: word, personalNumber: fc.constant('000188000003') })),
      subjects: fc.array(subject, { minLength: 1, maxLength: 4 }),
      history: fc.array(fc.record({ className: word, schoolName: word, arrivedOn: fc.constant('2023-09-05') }), {
        minLength: 1,
        maxLength: 3,
      }),
    })
    .map((change) => JSON.parse(JSON.stringify({ ...exampleTranscript(), ...change })) as Transcript);

  test('what is written is read again as it was', () => {
    fc.assert(
      fc.property(transcripts, (record) => {
        const { sourceId, ...carried } = record;
        expect(sourceId).toBeDefined();
        const expected = { ...carried, overallResult: { name: record.overallResult!.name } };
        expect(readTranscript(xmlOf(record), format)).toEqual({ record: expected, faults: [], warnings: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('no text makes reading throw anything but an error of ours', () => {
    const xml = xmlOf(exampleTranscript());
    fc.assert(
      fc.property(fc.nat(xml.length), fc.nat(40), fc.string({ maxLength: 6 }), (at, cut, put) => {
        try {
          readTranscript(xml.slice(0, at) + put + xml.slice(at + cut), format);
        } catch (error) {
          expect(error).toMatchObject({ code: 'ERR_SOURCE_UNREADABLE' });
        }
      }),
      { numRuns: 150 },
    );
  });
});
