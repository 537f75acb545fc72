export { sectorDbConfigSchema, type SectorDbConfig } from './config.js';
export { mapRecord, type LeftOutField, type LeftOutRow, type MappingOptions, type SectorRow } from './map-record.js';
export { profileGaps, type ProfileGap } from './profile-gaps.js';
export {
  DISCLOSURE_GROUPS,
  type DisclosureGroup,
  type ExchangeModelRecord,
  type RecordMapping,
  type SectorCodeList,
  type SectorProfile,
  type SectorWire,
} from './profile.js';
export { sandboxProfile, sectorProfiles } from './sandbox-profile.js';
export { SECTOR_KINDS, sectorDb, type SectorKind } from './sector-db.js';
