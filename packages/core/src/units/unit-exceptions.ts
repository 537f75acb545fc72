/** Names of provinces that people write otherwise: loose key → loose key of the official name. */
export const PROVINCE_ALIASES: Readonly<Record<string, string>> = {
  HCM: 'HOCHIMINH',
  TPHCM: 'HOCHIMINH',
  TPHOCHIMINH: 'HOCHIMINH',
  SAIGON: 'HOCHIMINH',
  THUATHIENHUE: 'HUE',
  TTHUE: 'HUE',
  BRVT: 'BARIAVUNGTAU',
  VUNGTAU: 'BARIAVUNGTAU',
  DACLAC: 'DAKLAK',
  DAKLAC: 'DAKLAK',
  DACLAK: 'DAKLAK',
  DACNONG: 'DAKNONG',
  BACCAN: 'BACKAN',
  KONTOM: 'KONTUM',
  CONTUM: 'KONTUM',
  HN: 'HANOI',
};

/** Codes that other sources or earlier snapshots give to a unit of the list: theirs → the list's. */
export const LEGACY_CODE_ALIASES: Readonly<Record<string, string>> = {
  '06978': '06970', // Xã Ba Chẽ
  '23737': '23938', // Xã Ia Mơ
  '26929': '26935',
  '26953': '26959',
  '27076': '27067',
  '27226': '27217',
  '27232': '27223',
  '27367': '27361',
  '27373': '27379',
};
