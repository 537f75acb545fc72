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

/** Codes that another source or an earlier snapshot gives to a unit of the list: theirs → the list's. None is in the list itself. */
export const LEGACY_CODE_ALIASES: Readonly<Record<string, string>> = {
  '06978': '06970', // Ba Chẽ
  '26935': '26929', // as of January 2025, like those below
  '26959': '26953',
  '27067': '27076',
  '27217': '27226',
  '27223': '27232',
  '27361': '27367',
  '27379': '27373',
};

/** The same for the list of 2025. */
export const CURRENT_CODE_ALIASES: Readonly<Record<string, string>> = {
  '06978': '06970', // Xã Ba Chẽ
  '23737': '23938', // Xã Ia Mơ
};
