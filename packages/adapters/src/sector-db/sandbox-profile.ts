import type { SectorProfile } from './profile.js';
import { exchangeModelCodeLists, sandboxCodeLists } from './code-lists.js';
import { recordConflicts } from './conflicts.js';
import { exchangeModelRecords } from './exchange-model/index.js';
import { academicResultMappings } from './mapping/academic-result.js';
import { classMappings } from './mapping/class.js';
import { credentialMappings } from './mapping/credential.js';
import { facilityMappings } from './mapping/facility.js';
import { schoolMappings } from './mapping/school.js';
import { staffMappings } from './mapping/staff.js';
import { studentMappings } from './mapping/student.js';
import { transcriptPrimaryMappings } from './mapping/transcript-primary.js';
import { transcriptSecondaryMappings } from './mapping/transcript-secondary.js';
import { sandboxWire } from './sandbox-wire.js';
import { sandboxTranscriptCodeLists, transcriptCodeLists } from './transcript-code-lists.js';
import { transcriptConflicts } from './transcript-conflicts.js';

/** The exchange model over the sandbox's wire. */
export const sandboxProfile: SectorProfile = {
  name: 'sandbox',
  version: '1',
  confirmed: false,
  source: 'TTDLQG education exchange model (third-party transcription of 2026-07-01); the wire is the sandbox’s',
  note: 'The sector database has no public API: its paths, sign-in, answers, error codes and most code lists must be asked of the Ministry or the department. A real deployment is a profile of its own.',
  wire: sandboxWire,
  records: exchangeModelRecords,
  mappings: [
    ...studentMappings,
    ...academicResultMappings,
    ...staffMappings,
    ...schoolMappings,
    ...classMappings,
    ...transcriptPrimaryMappings,
    ...transcriptSecondaryMappings,
    ...credentialMappings,
    ...facilityMappings,
  ],
  codeLists: {
    ...exchangeModelCodeLists,
    ...transcriptCodeLists,
    ...sandboxCodeLists,
    ...sandboxTranscriptCodeLists,
  },
  conflicts: [...recordConflicts, ...transcriptConflicts],
};

/** The deployments that are known. */
export const sectorProfiles: readonly SectorProfile[] = [sandboxProfile];
