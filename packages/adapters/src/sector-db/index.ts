export { sectorDbConfigSchema, type SectorDbConfig } from './config.js';
export { sectorCoverage, type FieldCoverage } from './coverage.js';
export { FINDING_TEXTS, type FindingCode, type SectorFinding } from './finding.js';
export { notMappedFields, type NotMappedField } from './exchange-model/not-mapped.js';
export { mapRecord, type SectorRow } from './map-record.js';
export { profileGaps, type ProfileGap } from './profile-gaps.js';
export {
  DISCLOSURE_GROUPS,
  type DisclosureGroup,
  type ExchangeModelField,
  type ExchangeModelRecord,
  type FieldRule,
  type MappingOptions,
  type ModelConflict,
  type RecordMapping,
  type SectorCodeList,
  type SectorProfile,
  type SectorWire,
} from './profile.js';
export { readRecord, type ReadSectorRecord } from './read-record.js';
export { sandboxProfile, sectorProfiles } from './sandbox-profile.js';
export { SECTOR_KINDS, sectorDb, type SectorKind } from './sector-db.js';
