/**
 * First three digits of a personal number: the province of birth registration, as divided before 2025-07-01. Births
 * registered abroad have a country code, and no rule is public for births registered since; so an unknown prefix is
 * never wrong.
 * @source TT 07/2016/TT-BCA, Phụ lục 1
 */
const PROVINCES =
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 ' +
  '026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 ' +
  '049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 ' +
  '077 079 080 082 083 084 086 087 089 091 092 093 094 095 096';

export const BIRTH_REGISTRATION_PREFIXES: ReadonlySet<string> = new Set(PROVINCES.split(' '));
