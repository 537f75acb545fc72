import { describe, expect, test } from '@jest/globals';
import { codeLists } from '@lienthong/schemas';
import { matchCode, type CodeListId } from './match-code.js';

describe('matchCode', () => {
  test.each([
    ['Kinh', '01'],
    ['kinh', '01'],
    ['Dân tộc Kinh', '01'],
    ['Kinh (Việt)', '01'],
    ['Khmer', '05'],
    ['Khơ-me', '05'],
    ['Khơ me', '05'],
    ['Mông', '08'],
    ["H'Mông", '08'],
    ['Hmông', '08'],
    ['Chăm'.normalize('NFD'), '17'],
    ['Hoa', '04'],
    ['Ê Đê', '12'],
    ['Ede', '12'],
    ['Gia Rai', '10'],
    ['Bru Vân Kiều', '23'],
    ['GIẺ TRIÊNG', '27'],
  ])('given the ethnic group %j, gives code %s of the 1979 order', (text, code) => {
    expect(matchCode('ethnic-groups', text)).toMatchObject({ code, list: 'ethnic-groups' });
  });

  test.each(['', '-', '01', '5', 'Không rõ'])('given %j, gives nothing', (text) => {
    expect(matchCode('ethnic-groups', text)).toBeUndefined();
  });

  test('every label of every list finds its own entry', () => {
    const lost: string[] = [];
    for (const list of Object.keys(codeLists) as CodeListId[]) {
      const labels = codeLists[list].entries.map((entry) => entry.label.vi);
      for (const [at, label] of labels.entries()) {
        const isUnique = labels.indexOf(label) === at && labels.lastIndexOf(label) === at;
        if (isUnique && matchCode(list, label)?.name !== label) lost.push(`${list}: ${label}`);
      }
    }
    expect(lost).toEqual([]);
  });
});
