import { ConfigError, type Details } from '@lienthong/core';
import { validators } from '@lienthong/schemas';
import { COLUMN_FIELDS, type WorkbookProfile } from './profile.js';

/**
 * A profile from a file of the user's own.
 * @param value parsed JSON, untrusted.
 * @throws {ConfigError} ERR_CONFIG_INVALID, with the places that are wrong.
 * @source schemas/exchange/v1/workbook-profile.schema.json
 */
export function parseWorkbookProfile(value: unknown): WorkbookProfile {
  const validate = validators['workbook-profile'];
  if (!validate(value)) {
    const faults = (validate.errors ?? []).map(({ instancePath, keyword }) => ({
      pointer: instancePath,
      rule: keyword,
    }));
    throw invalid('Hồ sơ bảng tính không đúng cấu trúc', 'The workbook profile does not fit its schema', { faults });
  }
  const profile = value as unknown as WorkbookProfile;
  const unknown = profile.columns.findIndex(({ field }) => !COLUMN_FIELDS.has(field));
  if (unknown >= 0)
    throw invalid('Hồ sơ có cột không rõ nghĩa', 'A column of the profile names a field that does not exist', {
      pointer: `/columns/${unknown}/field`,
      known: [...COLUMN_FIELDS],
    });
  return profile;
}

const invalid = (vi: string, en: string, details: Details): ConfigError =>
  new ConfigError('ERR_CONFIG_INVALID', { message: { vi, en }, details });
