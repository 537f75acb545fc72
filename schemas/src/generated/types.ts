// Generated from schemas/ by `npm run generate`; never edited by hand.
/** What a pupil achieved in a term or a school year. */
export type AcademicResult = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read. */
  personalNumber?: PersonalNumber;
  /** The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued. */
  sectorId?: SectorId;
  /** The pupil's identifier in the sending system. */
  sourceId?: SourceId;
  /** The pupil's full name, NFC. */
  fullName: FullName;
  /** The pupil's birth date, as far as it is known. */
  birthDate?: PartialDate;
  /** The pupil's nationality; Viet Nam where absent. */
  nationality?: CountryCode;
  /** Number of a foreigner's entry, exit or residence document. */
  immigrationDocumentNumber?: string;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** School year that the record speaks of. */
  schoolYear: SchoolYear;
  /** Education level; list education-level-groups. */
  educationLevel?: CodedName;
  /** Class. */
  className?: ClassName;
  /** Code of the class. */
  classId?: ClassId;
  /** Grade. */
  grade?: Grade;
  /** First term, second term, or the whole year. */
  term: "1" | "2" | "year";
  /** Results by subject. */
  subjects: SubjectResult[];
  /** Overall average, only where the source states one; the regulations have none, so it is never computed. */
  averageScore?: number;
  /** Learning result (kết quả học tập); list secondary-learning-results. */
  learningResult?: ResultName;
  /** Conduct result (kết quả rèn luyện); list secondary-conduct-results. */
  conductResult?: ResultName;
  /** Year result of a primary pupil; list primary-overall-results. */
  overallResult?: ResultName;
  /** Competences of a primary pupil. */
  competences?: CompetenceLevel[];
  /** Qualities of a primary pupil. */
  qualities?: QualityLevel[];
  /** Days absent. */
  absences?: Absences;
  /** Title awarded (danh hiệu). */
  title?: CodedName;
  /** Promoted to the next grade. */
  isPromoted?: boolean;
  /** Must train conduct again in summer. */
  mustRetrainConduct?: boolean;
  /** Eligible for the review of graduation. */
  isEligibleForGraduation?: boolean;
  /** Level graduated from. */
  graduatedLevel?: string;
  /** Completed the grade's programme. */
  hasCompletedGrade?: boolean;
  /** Completed the primary programme. */
  hasCompletedPrimary?: boolean;
  /** Exempt from assessment because of a disability. Sensitive personal data. */
  exemptFromAssessment?: boolean;
  /** The homeroom teacher's comment. */
  comment?: string;
  /** Rewards. */
  rewards?: string[];
  /** Disciplinary measures. */
  disciplines?: string[];
};

/** Result in one subject: a score, a level, or both. */
export type SubjectResult = {
  /** Full name of the subject; lists subjects-primary, subjects-lower-secondary, subjects-upper-secondary. */
  name: string;
  /** The heading in the file, or the name in the sending system. */
  sourceName?: string;
  /** Subject code, where the official list is known. */
  code?: string;
  /** Score from 0 to 10; of a primary pupil the periodic test's (điểm KTĐK), a whole number by the regulation. */
  score?: number;
  /** Letter of the regulation: T, H, C at primary level, Đ, CĐ at secondary level. */
  level?: "T" | "H" | "C" | "Đ" | "CĐ";
  /** Exempt from the subject (M in transcripts). */
  isExempt?: boolean;
  /** Component marks of the term, as far as the source states them: regular, mid-term and final assessments, in its order. */
  assessments?: AssessmentMark[];
  /** Mark of the first term, in the result of a whole year that states it. */
  firstTermScore?: number;
  /** Mark of the second term, in the result of a whole year that states it. */
  secondTermScore?: number;
  /** Level of the first term, in the result of a whole year that states it. */
  firstTermLevel?: "Đ" | "CĐ";
  /** Level of the second term, in the result of a whole year that states it. */
  secondTermLevel?: "Đ" | "CĐ";
  /** The teacher's comment. */
  comment?: string;
  /** Code of a ready-made comment in the sending system. */
  commentCode?: string;
};

/** One mark that a term's result is made of. */
export type AssessmentMark = {
  /** Regular (ĐĐGtx), mid-term (ĐĐGgk) or final (ĐĐGck). */
  kind: "regular" | "midterm" | "final";
  /** Which of several of its kind, from 1; an empty one is left out and keeps its number. */
  ordinal?: number;
  /** The heading in the file, e.g. Miệng or 15p. */
  sourceName?: string;
  /** Score from 0 to 10. */
  score?: number;
  /** Letter of the regulation: Đ, CĐ at secondary level, T, H, C at primary level. */
  level?: "T" | "H" | "C" | "Đ" | "CĐ";
  /** Comment on this assessment. */
  comment?: string;
};

/** Level reached in a competence. */
export type CompetenceLevel = {
  /** Code of the competence; list primary-competences. */
  code?: string;
  /** Name of the competence. */
  name: string;
  /** T good, Đ satisfactory, C needs effort; list primary-quality-competence-levels. */
  level: "T" | "Đ" | "C";
};

/** Level reached in a quality. */
export type QualityLevel = {
  /** Code of the quality; list primary-qualities. */
  code?: string;
  /** Name of the quality. */
  name: string;
  /** T good, Đ satisfactory, C needs effort; list primary-quality-competence-levels. */
  level: "T" | "Đ" | "C";
};

/** Days absent. */
export type Absences = {
  /** Days absent with leave. */
  excused?: number;
  /** Days absent without leave. */
  unexcused?: number;
  /** Days absent in all, where the source does not tell them apart. */
  total?: number;
};

/** A result by its name in the regulation, with its code. */
export type ResultName = {
  /** Name, e.g. Tốt. */
  name: string;
  /** Code in the list. */
  code?: string;
  /** Identifier of the code list. */
  list?: string;
};

/** Result of a school's quality accreditation (kiểm định chất lượng giáo dục) and of its recognition as of national standard. */
export type Accreditation = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The record's identifier in the sending system. */
  sourceId?: SourceId;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** Level that was assessed; list education-level-groups. */
  educationLevel?: CodedName;
  /** Who assessed: the school itself, or a team of the department. */
  assessment?: "self" | "external";
  /** The circular that the assessment follows. */
  regulation?: string;
  /** Day on which the assessment ended. */
  assessedOn: CalendarDate;
  /** Whether the school reached any level; the model’s list has no value for no. */
  isAccredited?: boolean;
  /** Level reached; list accreditation-levels. */
  level?: CodedName;
  /** Recognised as a school of national standard. */
  meetsNationalStandard?: boolean;
  /** Degree of the national standard. */
  nationalStandardLevel?: number;
  /** Number of the decision. */
  decisionNumber?: string;
  /** Day of the decision. */
  decidedOn?: CalendarDate;
  /** Who decided. */
  decidedBy?: string;
  /** Last day on which the recognition holds. */
  validUntil?: CalendarDate;
  /** Results by standard and criterion. */
  criteria?: AccreditationCriterion[];
  /** What the school plans to improve. */
  improvements?: string[];
  /** Note of the sender. */
  note?: string;
};

/** Result for a standard or criterion. */
export type AccreditationCriterion = {
  /** Number of the standard or criterion, e.g. 1 or 1.2. */
  code: string;
  /** Its name. */
  name?: string;
  /** Level reached; 0 where level 1 is not reached. */
  level?: number;
  /** Comment of the assessors. */
  comment?: string;
};

/** Whether a pupil was at school on a day, in one of its sessions; one record for each pupil, day and session. */
export type Attendance = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read. */
  personalNumber?: PersonalNumber;
  /** The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued. */
  sectorId?: SectorId;
  /** The pupil's identifier in the sending system. */
  sourceId?: SourceId;
  /** The pupil's full name, NFC. */
  fullName: FullName;
  /** The pupil's birth date, as far as it is known. */
  birthDate?: PartialDate;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** School year that the record speaks of. */
  schoolYear?: SchoolYear;
  /** Class. */
  className?: ClassName;
  /** Code of the class. */
  classId?: ClassId;
  /** Grade. */
  grade?: Grade;
  /** The day that the record speaks of. */
  date: CalendarDate;
  /** The session of the day; `day` for the whole day, absent where the source does not say. */
  session?: "morning" | "afternoon" | "evening" | "day";
  /** Whether the pupil was there; for `late` and `left-early` the pupil was, if not all the time. Where `periods` are named, an absence is from those only. */
  state: "present" | "absent-excused" | "absent-unexcused" | "late" | "left-early";
  /** Periods (tiết) of the session that were missed, from 1; absent where the state holds for the whole session. */
  periods?: number[];
  /** When a late pupil came, HH:MM by the school's clock. */
  arrivedAt?: string;
  /** How late the pupil came, minutes. */
  minutesLate?: number;
  /** When a pupil left before the end, HH:MM by the school's clock. */
  leftAt?: string;
  /** How much of the end the pupil missed, minutes. */
  minutesMissedAtEnd?: number;
  /** Whether a teacher or a device at the gate recorded it. */
  recordedBy?: "teacher" | "device";
  /** When it was recorded. */
  recordedAt?: Instant;
  /** Reason of an absence or a remark; often about health. Sensitive personal data. */
  note?: string;
};

/** A class of a school in a school year. */
export type SchoolClass = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** Code of the class. */
  classId?: ClassId;
  /** The class's identifier in the sending system. */
  sourceId?: SourceId;
  /** Name of the class. */
  name: ClassName;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** School year that the record speaks of. */
  schoolYear?: SchoolYear;
  /** Code of the school site. */
  siteCode?: string;
  /** Education level; list education-level-groups. */
  educationLevel?: CodedName;
  /** Grade. */
  grade?: Grade;
  /** Age group of a pre-school class. */
  ageGroup?: CodedName;
  /** Homeroom teacher. */
  homeroomTeacher?: StaffReference;
  /** First foreign language. */
  firstForeignLanguage?: CodedName;
  /** Second foreign language. */
  secondForeignLanguage?: CodedName;
  /** Category of foreign-language lessons. */
  foreignLanguageLessons?: CodedName;
  /** Category of the number of lessons. */
  lessonCountKind?: CodedName;
  /** Category of sessions a week. */
  weeklySessions?: CodedName;
  /** Taught two sessions a day. */
  hasTwoSessions?: boolean;
  /** Five sessions a week. */
  hasFiveSessions?: boolean;
  /** Six to eight sessions a week. */
  hasSixToEightSessions?: boolean;
  /** Nine to ten sessions a week. */
  hasNineToTenSessions?: boolean;
  /** Is a combined class. */
  isCombined?: boolean;
  /** Class that it is combined in. */
  combinedClassId?: ClassId;
  /** The data of the combined class were updated. */
  isCombinedUpdated?: boolean;
  /** Combines two age groups. */
  combinesTwoAgeGroups?: boolean;
  /** Combines three age groups. */
  combinesThreeAgeGroups?: boolean;
  /** Combines four age groups. */
  combinesFourAgeGroups?: boolean;
  /** Is a semi-boarding class. */
  isSemiBoarding?: boolean;
  /** Semi-boarding mode. */
  semiBoardingMode?: CodedName;
  /** Is a special-education class. */
  isSpecialEducation?: boolean;
  /** Is a specialised (gifted) class. */
  isSpecialised?: boolean;
  /** Specialised system. */
  specialisedSystem?: CodedName;
  /** Academic stream; the programme of 2018 has none. */
  stream?: CodedName;
  /** Has pupils in vocational learning. */
  hasVocationalPupils?: boolean;
  /** Has pupils with disabilities. */
  hasDisabledPupils?: boolean;
  /** Enough teaching equipment for Vietnamese. */
  hasEquipmentForVietnamese?: boolean;
  /** Enough teaching equipment for mathematics. */
  hasEquipmentForMathematics?: boolean;
  /** Has a parents' board of its own. */
  hasParentsBoard?: boolean;
  /** Is represented on the school's parents' board. */
  isOnSchoolParentsBoard?: boolean;
  /** Follows the new pre-school programme. */
  followsNewPreschoolProgramme?: boolean;
  /** Follows a programme of care and education. */
  followsCareProgramme?: boolean;
  /** Kind of class in continuing education. */
  classKind?: CodedName;
  /** Form of study. */
  studyForm?: CodedName;
  /** Kind of training course. */
  trainingClassKind?: CodedName;
  /** Kind of career-guidance or vocational class. */
  vocationalClassKind?: CodedName;
  /** Subjects with their teachers. */
  subjects?: SubjectAssignment[];
};

/** Who teaches a subject in the class. */
export type SubjectAssignment = {
  /** The subject. */
  subject: CodedName;
  /** Term in which it is taught. */
  term?: "1" | "2" | "year";
  /** The teacher. */
  teacher?: StaffReference;
};

/** A member of the staff, by an identifier. */
export type StaffReference = {
  /** Identifier of the Ministry (mã giáo viên). */
  sectorId?: SectorId;
  /** Identifier in the sending system. */
  sourceId?: SourceId;
  /** Full name. */
  fullName?: FullName;
};

/** Số định danh cá nhân: 12 digits, as text; nothing is derived from it. */
export type PersonalNumber = string;

/** Mã định danh Bộ GD&ĐT (sector identifier) of a pupil or staff member; often 10 digits, never parsed. */
export type SectorId = string;

/** The sending system's own identifier. */
export type SourceId = string;

/** Full name in one piece, Unicode NFC. */
export type FullName = string;

/** Liên Thông's identifier of the record; never reused, never parsed. */
export type RecordId = string;

/** What the version says: the record is new, it changed, or it no longer holds. */
export type RecordEvent = "NEW" | "UPDATE" | "CANCEL";

/** Version of the record; a receiver ignores one that is not newer. */
export type RecordVersion = number;

/** A moment, ISO 8601 with a zone. */
export type Instant = string;

/** A calendar day, YYYY-MM-DD. */
export type CalendarDate = string;

/** School year, e.g. 2025-2026. */
export type SchoolYear = string;

/** A date that may be known only to the month or the year. */
export type PartialDate = {
  /** YYYY-MM-DD. */
  value: string;
  /** The day is known. */
  precision: "day";
} | {
  /** YYYY-MM. */
  value: string;
  /** The month is known. */
  precision: "month";
} | {
  /** YYYY. */
  value: string;
  /** Only the year is known. */
  precision: "year";
};

/** Gender as the source states it. */
export type Gender = "male" | "female" | "unknown";

/** Country, two letters of ISO 3166-1. */
export type CountryCode = string;

/** Commune code, 5 digits; without its date it names no unit. */
export type CommuneCode = string;

/** District code, 3 digits, before 1 July 2025. */
export type DistrictCode = string;

/** Province code, 2 digits; the same code had another extent before 1 July 2025. */
export type ProvinceCode = string;

/** A name with its code in a declared list; a bare code is never mapped between systems. */
export type CodedName = {
  /** The name, in the spelling of the list where it was matched. */
  name: string;
  /** Code in the list. */
  code?: string;
  /** Identifier of the code list, e.g. ethnic-groups. */
  list?: string;
};

/** The address in the units of before 1 July 2025, where the source used them. */
export type LegacyAddress = {
  /** The original text. */
  text?: string;
  /** Legacy commune. */
  communeCode?: CommuneCode;
  /** Legacy district. */
  districtCode?: DistrictCode;
  /** Legacy province. */
  provinceCode?: ProvinceCode;
  /** Whether the legacy commune went whole into the new one, or was divided. */
  relation?: "whole" | "part";
  /** Communes that share a divided legacy commune; then no code is chosen. */
  candidates?: CommuneCode[];
};

/** An address with the date on which its codes hold. */
export type Address = {
  /** The address as written by the source. */
  text: string;
  /** House, street, hamlet. */
  detail?: string;
  /** Commune on the date validOn. */
  communeCode?: CommuneCode;
  /** Province on the date validOn. */
  provinceCode?: ProvinceCode;
  /** Country; Viet Nam where absent. */
  countryCode?: CountryCode;
  /** Day on which the codes hold. */
  validOn?: CalendarDate;
  /** The same place in the units of before 1 July 2025. */
  legacy?: LegacyAddress;
};

/** A school, by its code. */
export type SchoolReference = {
  /** School code of the sector; never parsed, since it was built from commune codes that changed. */
  code: string;
  /** School name. */
  name?: string;
};

/** Father, mother or another guardian. */
export type Guardian = {
  /** Who the person is to the pupil. */
  relation: "father" | "mother" | "guardian";
  /** Full name of the guardian. */
  fullName: FullName;
  /** Year of birth. */
  birthYear?: number;
  /** Personal number of the guardian. */
  personalNumber?: PersonalNumber;
  /** Phone of the guardian. */
  phone?: string;
  /** Occupation of the guardian. */
  occupation?: string;
};

/** An identity document other than the personal number. */
export type IdentityDocument = {
  /** Kind of document; list identity-document-types. */
  type?: CodedName;
  /** Number of the document. */
  number: string;
  /** Day of issue. */
  issuedOn?: CalendarDate;
  /** Place or body of issue. */
  issuedBy?: string;
};

/** Phone number as written. */
export type Phone = string;

/** E-mail address as written. */
export type Email = string;

/** Grade: 1 to 12, or the name of a pre-school group; list grades. */
export type Grade = string;

/** Name of the class, e.g. 6A. */
export type ClassName = string;

/** The class's code at its source or the sector database. */
export type ClassId = string;

/** A diploma or certificate (văn bằng, chứng chỉ) of a person, and its corrections. */
export type Credential = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The holder's personal number (số định danh cá nhân); absent where the source has none that can be read. */
  personalNumber?: PersonalNumber;
  /** The holder's identifier of the Ministry; absent until it is issued. */
  sectorId?: SectorId;
  /** The record's identifier in the sending system. */
  sourceId?: SourceId;
  /** The holder's full name, NFC. */
  fullName: FullName;
  /** The holder's birth date, as far as it is known. */
  birthDate?: PartialDate;
  /** The holder's code at the school where it is not the Ministry's identifier. */
  learnerCode?: string;
  /** Gender of the holder. */
  gender?: Gender;
  /** Ethnic group of the holder; list ethnic-groups. Sensitive personal data. */
  ethnicGroup?: CodedName;
  /** Birth place of the holder. */
  birthPlace?: Address;
  /** The school that the holder graduated from; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** Identifier of the digital diploma. */
  credentialId?: string;
  /** Diploma (văn bằng) or certificate (chứng chỉ), where the source says which. */
  credentialKind?: "diploma" | "certificate";
  /** Name of the diploma or certificate. */
  name: string;
  /** The circular that it follows, with its full number. */
  regulation?: string;
  /** Serial number printed on it. */
  serialNumber?: string;
  /** Entry number in the master register. */
  registerNumber?: string;
  /** Year of graduation. */
  graduationYear?: number;
  /** Examination session. */
  examinationSession?: string;
  /** Examination council. */
  examinationCouncil?: string;
  /** Graduation rating; its code list is not public. */
  rating?: CodedName;
  /** Form of training. */
  trainingForm?: string;
  /** Day of award, as far as it is known. */
  awardedOn?: PartialDate;
  /** The decision on graduation. */
  graduationDecision?: GraduationDecision;
  /** Who signed the digital diploma. */
  signer?: CredentialSigner;
  /** Place of award. */
  placeOfAward?: string;
  /** Awarding body. */
  awardedBy?: string;
  /** Day on which the digital diploma was made, as far as it is known. */
  createdOn?: PartialDate;
  /** Who signed the paper diploma. */
  paperSigner?: CredentialSigner;
  /** Status of the diploma; list credential-statuses. */
  status?: CodedName;
  /** Decisions that correct it, the oldest first. */
  corrections?: CredentialCorrection[];
  /** Note of the sender. */
  note?: string;
};

/** Who signed. */
export type CredentialSigner = {
  /** Full name of the signer. */
  fullName: FullName;
  /** Personal number of the signer. */
  personalNumber?: PersonalNumber;
  /** Position of the signer. */
  position?: string;
};

/** The decision on graduation. */
export type GraduationDecision = {
  /** Number of the decision. */
  number?: string;
  /** Day of the decision, as far as it is known. */
  decidedOn?: PartialDate;
};

/** What the decision puts in place of what the diploma says; only what changed. */
export type CorrectedHolder = {
  /** Corrected full name. */
  fullName?: FullName;
  /** Corrected birth date. */
  birthDate?: PartialDate;
  /** Corrected birth place. */
  birthPlace?: Address;
  /** Corrected gender; the model prints it with the signer’s prefix. */
  gender?: Gender;
  /** Corrected ethnic group; list ethnic-groups; the model prints it with the signer’s prefix. Sensitive personal data. */
  ethnicGroup?: CodedName;
  /** Corrected nationality; the model prints it with the signer’s prefix. */
  nationality?: CountryCode;
};

/** A decision that corrects the diploma. */
export type CredentialCorrection = {
  /** Number of the decision. */
  decisionNumber: string;
  /** Day of the decision. */
  decidedOn?: CalendarDate;
  /** Who signed the decision. */
  signer?: CredentialSigner;
  /** Reason for the correction; the model prints it with the signer’s prefix. */
  reason?: string;
  /** Corrected data of the holder. */
  corrected?: CorrectedHolder;
};

/** A pupil in a class of a school in a school year. */
export type Enrollment = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read. */
  personalNumber?: PersonalNumber;
  /** The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued. */
  sectorId?: SectorId;
  /** The pupil's identifier in the sending system. */
  sourceId?: SourceId;
  /** The pupil's full name, NFC. */
  fullName: FullName;
  /** The pupil's birth date, as far as it is known. */
  birthDate?: PartialDate;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** School year that the record speaks of. */
  schoolYear?: SchoolYear;
  /** Class. */
  className?: ClassName;
  /** Code of the class. */
  classId?: ClassId;
  /** Grade. */
  grade?: Grade;
  /** Study status; list student-statuses. */
  status?: CodedName;
  /** Day from which the status holds. */
  statusSince?: CalendarDate;
  /** Reason for leaving. */
  leavingReason?: CodedName;
  /** First day in the class. */
  from?: CalendarDate;
  /** Last day in the class. */
  to?: CalendarDate;
};

/** Rooms and works of a school: one line of a report on its facilities. */
export type Facility = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The record's identifier in the sending system. */
  sourceId?: SourceId;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** School year that the report speaks of, where it names one. */
  schoolYear?: SchoolYear;
  /** Code of the school site. */
  siteCode?: string;
  /** Code of the report. */
  reportCode?: string;
  /** Day of the report. */
  reportedOn?: CalendarDate;
  /** Level that the rooms serve; list education-level-groups. */
  educationLevel?: CodedName;
  /** The line of the report, as text; no list of lines is public. */
  criterion: string;
  /** What the line counts, where the source says so. */
  facilityKind?: "classroom" | "subject-room" | "library" | "administration" | "boarding" | "sports" | "sanitation" | "kitchen" | "equipment" | "land" | "other";
  /** Rooms or works above building grade 4. */
  aboveGrade4?: FacilityExtent;
  /** Rooms or works of building grade 4. */
  grade4?: FacilityExtent;
  /** Rooms or works below building grade 4. */
  belowGrade4?: FacilityExtent;
  /** All of them. */
  total?: FacilityExtent;
  /** How many more are needed. */
  neededCount?: number;
  /** State that most of them are in. */
  condition?: "good" | "needs-repair" | "unusable";
  /** Note of the sender. */
  note?: string;
};

/** How many, and how large. */
export type FacilityExtent = {
  /** Number of rooms or works. */
  count?: number;
  /** Area; the model names no unit, square metres are ours. */
  areaM2?: number;
};

/** A school's revenue, expenditure and investment of a budget year or a part of it. */
export type Finance = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The record's identifier in the sending system. */
  sourceId?: SourceId;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** Budget year. */
  fiscalYear: number;
  /** The part of the year that the figures cover; the whole year where absent. */
  period?: "year" | "first-half" | "second-half" | "q1" | "q2" | "q3" | "q4";
  /** Whether the figures are a plan, a report, or the approved settlement. */
  stage?: "plan" | "report" | "settlement";
  /** Day of the report. */
  reportedOn?: CalendarDate;
  /** Degree of financial autonomy of a public school; no list is public here. */
  autonomy?: CodedName;
  /** All revenue, đồng. */
  totalRevenue?: number;
  /** All expenditure, đồng. */
  totalExpenditure?: number;
  /** All investment, đồng. */
  totalInvestment?: number;
  /** Lines of the accounts. */
  lines?: FinanceLine[];
  /** What pupils pay. */
  fees?: FinanceFee[];
  /** Pupils who pay less or get support. */
  support?: FinanceSupport;
  /** Note of the sender. */
  note?: string;
};

/** One line of the accounts. */
export type FinanceLine = {
  /** Where the line belongs. */
  section: "revenue" | "expenditure" | "investment";
  /** What it is; no list is public. */
  category: CodedName;
  /** Where the money comes from, e.g. the state budget or tuition; no list is public. */
  fundingSource?: CodedName;
  /** Planned amount, đồng. */
  planned?: number;
  /** Amount, đồng. */
  amount?: number;
  /** Note on the line. */
  note?: string;
};

/** What pupils of a level pay. */
export type FinanceFee = {
  /** What is paid for, e.g. tuition. */
  name: string;
  /** Level of the pupils; list education-level-groups. */
  educationLevel?: CodedName;
  /** Amount of one payment, đồng. */
  amount?: number;
  /** What one payment covers. */
  per?: "month" | "term" | "year" | "once";
};

/** Pupils who pay less or get support; each pupil’s own marks stand on the student. */
export type FinanceSupport = {
  /** Pupils free of tuition. */
  tuitionFree?: number;
  /** Pupils with reduced tuition. */
  reducedTuition?: number;
  /** Pupils who get support for study costs. */
  studyCostSupport?: number;
  /** What the support came to, đồng. */
  amount?: number;
};

/** An education programme that a school teaches. */
export type Programme = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The record's identifier in the sending system. */
  sourceId?: SourceId;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** School year in which it is taught so, where the record speaks of one. */
  schoolYear?: SchoolYear;
  /** Code of the programme at the sender. */
  code?: string;
  /** Name of the programme. */
  name: string;
  /** Education level; list education-level-groups. */
  educationLevel?: CodedName;
  /** Grades that are taught by it. */
  grades?: Grade[];
  /** Whose programme it is: the Ministry’s, the school’s own, joined with a foreign one, or a foreign one. */
  origin?: "ministry" | "school" | "integrated" | "foreign";
  /** The circular or decision that sets or approves it. */
  regulation?: string;
  /** Day of the approval. */
  approvedOn?: CalendarDate;
  /** First day on which it is taught. */
  validFrom?: CalendarDate;
  /** Last day on which it is taught. */
  validUntil?: CalendarDate;
  /** Languages of instruction. */
  languages?: string[];
  /** Weeks of teaching in a year. */
  weeksPerYear?: number;
  /** Sessions in a week. */
  sessionsPerWeek?: number;
  /** Follows the new pre-school programme. */
  followsNewPreschoolProgramme?: boolean;
  /** Follows the programme of care and education. */
  followsCareProgramme?: boolean;
  /** Subjects and activities. */
  subjects?: ProgrammeSubject[];
  /** Note of the sender. */
  note?: string;
};

/** A subject or activity of the programme. */
export type ProgrammeSubject = {
  /** Full name of the subject; lists subjects-primary, subjects-lower-secondary, subjects-upper-secondary. */
  name: string;
  /** Subject code, where the official list is known. */
  code?: string;
  /** Grade. */
  grade?: Grade;
  /** Periods in a year. */
  periodsPerYear?: number;
  /** Whether pupils must take it. */
  choice?: "compulsory" | "elective";
  /** The textbook that the school uses. */
  textbook?: string;
};

/** A research topic, a teaching initiative (sáng kiến) or a science project of pupils. */
export type Research = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The record's identifier in the sending system. */
  sourceId?: SourceId;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** School year in which it was entered, where the record speaks of one. */
  schoolYear?: SchoolYear;
  /** Code of the topic. */
  code?: string;
  /** Title. */
  title: string;
  /** What it is. */
  researchKind?: "topic" | "initiative" | "pupil-project";
  /** Level at which it is run or recognised. */
  level?: "school" | "commune" | "province" | "ministry" | "state";
  /** Field. */
  field?: string;
  /** Who works on it. */
  members?: ResearchMember[];
  /** First day. */
  startedOn?: CalendarDate;
  /** Last day. */
  endedOn?: CalendarDate;
  /** Number of the decision that approves or recognises it. */
  decisionNumber?: string;
  /** Day of the decision. */
  decidedOn?: CalendarDate;
  /** How far it is. */
  status?: "proposed" | "running" | "accepted" | "recognised" | "stopped";
  /** Rating; no list is public. */
  rating?: CodedName;
  /** Award it won. */
  award?: string;
  /** Where the money comes from; no list is public. */
  fundingSource?: CodedName;
  /** Money for it, đồng. */
  funding?: number;
  /** What came out of it. */
  products?: string[];
  /** What it is about. */
  summary?: string;
  /** Note of the sender. */
  note?: string;
};

/** Somebody who works on it. */
export type ResearchMember = {
  /** Full name. */
  fullName: FullName;
  /** Identifier of the Ministry, of a member of staff or a pupil. */
  sectorId?: SectorId;
  /** What part the person has. */
  role?: "leader" | "member" | "secretary" | "supervisor";
  /** Whether the person is a pupil. */
  isPupil?: boolean;
};

/** A school or a continuing-education centre with its sites. */
export type School = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** School code; never parsed. */
  code: string;
  /** The school's identifier in the sending system. */
  sourceId?: SourceId;
  /** Electronic organisation identifier (mã định danh điện tử). */
  organisationId?: string;
  /** Name of the school. */
  name: string;
  /** School year that the record speaks of. */
  schoolYear?: SchoolYear;
  /** Education levels that it teaches. */
  educationLevels?: CodedName[];
  /** Ownership; list school-ownership-types. */
  ownership?: CodedName;
  /** Kind of school. */
  schoolKind?: CodedName;
  /** Type of a continuing-education centre; list continuing-centre-types. */
  centreType?: CodedName;
  /** Kind of a continuing-education centre. */
  centreKind?: CodedName;
  /** Is a continuing-education centre; the exchange model asks it beside the type of centre. */
  isContinuingCentre?: boolean;
  /** Is a centre of vocational and continuing education; the exchange model asks it beside the type of centre. */
  isVocationalContinuingCentre?: boolean;
  /** Rank (hạng). */
  rank?: string;
  /** Priority area; list areas. */
  area?: CodedName;
  /** Region. */
  region?: CodedName;
  /** Kinds of disadvantaged area it lies in. */
  disadvantagedAreas?: CodedName[];
  /** Education quality standard reached. */
  qualityStandard?: CodedName;
  /** Accreditation level; list accreditation-levels; absent where not accredited. */
  accreditationLevel?: CodedName;
  /** Is accredited, at whatever level; what a continuing-education centre reports in place of a level. */
  isAccredited?: boolean;
  /** Project the school takes part in. */
  project?: CodedName;
  /** Address of the main site. */
  address?: Address;
  /** Map position, as text. */
  mapPosition?: string;
  /** Phone. */
  phone?: Phone;
  /** E-mail address. */
  email?: Email;
  /** Fax number. */
  fax?: string;
  /** Web site. */
  website?: string;
  /** Principal or director. */
  head?: SchoolHead;
  /** Satellite sites. */
  sites?: SchoolSite[];
  /** Number of sites. */
  siteCount?: number;
  /** Area in square metres. */
  areaM2?: number;
  /** Date of foundation. */
  foundedOn?: PartialDate;
  /** Has a Party cell. */
  hasPartyCell?: boolean;
  /** Meets the national standard. */
  meetsNationalStandard?: boolean;
  /** Meets the minimum quality level. */
  meetsMinimumQuality?: boolean;
  /** Is an international school. */
  isInternational?: boolean;
  /** Has foreign investment. */
  hasForeignInvestment?: boolean;
  /** Has pupils with disabilities. */
  hasDisabledPupils?: boolean;
  /** Has semi-boarding pupils. */
  hasSemiBoarders?: boolean;
  /** Has boarding pupils. */
  hasBoarders?: boolean;
  /** Lies in a specially disadvantaged area. */
  isInSpeciallyDisadvantagedArea?: boolean;
  /** Teaches two sessions a day. */
  hasTwoSessions?: boolean;
  /** Offers online learning. */
  hasOnlineLearning?: boolean;
  /** Uses computers for management and teaching. */
  usesComputers?: boolean;
  /** Has an internet connection. */
  hasInternet?: boolean;
  /** Has grid electricity. */
  hasElectricity?: boolean;
  /** Has clean water. */
  hasCleanWater?: boolean;
  /** Has sanitation. */
  hasSanitation?: boolean;
  /** Has sanitation separated by sex. */
  hasSanitationBySex?: boolean;
  /** Runs hand-hygiene education. */
  hasHandHygieneEducation?: boolean;
  /** Runs sex education. */
  hasSexEducation?: boolean;
  /** Teaches life skills. */
  teachesLifeSkills?: boolean;
  /** Has the minimum teaching equipment. */
  hasMinimumEquipment?: boolean;
  /** Teaches general vocational subjects. */
  teachesVocational?: boolean;
  /** A specialised school with non-specialised classes. */
  hasNonSpecialisedClasses?: boolean;
  /** Premises are accessible for pupils with disabilities. */
  isAccessible?: boolean;
  /** Has a counselling unit. */
  hasCounselling?: boolean;
  /** Teaches foreign-language skills. */
  teachesForeignLanguages?: boolean;
  /** Teaches applied computing. */
  teachesComputing?: boolean;
};

/** A satellite site of the school (điểm trường). */
export type SchoolSite = {
  /** Code of the site. */
  code?: string;
  /** Name of the site. */
  name: string;
  /** Education level of the site; that of the school where absent. */
  educationLevel?: CodedName;
  /** Phone. */
  phone?: Phone;
  /** Address. */
  address?: Address;
  /** Distance to the main site in kilometres. */
  distanceKm?: number;
  /** How the site can be reached. */
  meansOfTravel?: string;
  /** Area in square metres. */
  areaM2?: number;
};

/** Principal of the school or director of the centre. */
export type SchoolHead = {
  /** Full name. */
  fullName: FullName;
  /** Personal number. */
  personalNumber?: PersonalNumber;
  /** Phone. */
  phone?: Phone;
  /** E-mail. */
  email?: Email;
};

/** A manager, teacher or other member of the staff of a school. */
export type Staff = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The staff member's personal number (số định danh cá nhân); absent where the source has none that can be read. */
  personalNumber?: PersonalNumber;
  /** The staff member's identifier of the Ministry (mã giáo viên); absent until it is issued. */
  sectorId?: SectorId;
  /** The staff member's identifier in the sending system. */
  sourceId?: SourceId;
  /** The staff member's full name, NFC. */
  fullName: FullName;
  /** The staff member's birth date, as far as it is known. */
  birthDate?: PartialDate;
  /** Short or other name. */
  otherName?: string;
  /** The staff member's gender. */
  gender?: Gender;
  /** Ethnic group; list ethnic-groups (order of 1979). Sensitive personal data. */
  ethnicGroup?: CodedName;
  /** Religion; list religions. Sensitive personal data. */
  religion?: CodedName;
  /** Nationality; a pupil of another nationality is not checked against the population database. */
  nationality?: CountryCode;
  /** Permanent residence (thường trú). */
  permanentAddress?: Address;
  /** Place of birth (nơi sinh). */
  birthPlace?: Address;
  /** Where the person lives now (nơi ở hiện tại). */
  currentAddress?: Address;
  /** Place of origin (quê quán). */
  hometown?: Address;
  /** Contact phone. */
  phone?: Phone;
  /** E-mail address; sources are unreliable here. */
  email?: Email;
  /** Identity documents, old identity-card numbers of 9 digits too. */
  identityDocuments?: IdentityDocument[];
  /** Number of a foreigner's entry, exit or residence document. */
  immigrationDocumentNumber?: string;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** School year that the record speaks of. */
  schoolYear?: SchoolYear;
  /** Education level; list education-level-groups. */
  educationLevel?: CodedName;
  /** Working status; list staff-statuses. */
  status?: CodedName;
  /** Staff group, e.g. manager, teacher, staff. */
  group?: CodedName;
  /** Kind of staff. */
  staffKind?: CodedName;
  /** Position of employment (vị trí việc làm). */
  position?: CodedName;
  /** Form of contract. */
  contractForm?: CodedName;
  /** Day of recruitment. */
  recruitedOn?: CalendarDate;
  /** Recruiting body. */
  recruitedBy?: string;
  /** Occupation when recruited. */
  occupationWhenRecruited?: string;
  /** Social insurance number. */
  socialInsuranceNumber?: string;
  /** Civil-service scale or professional grade. */
  professionalGrade?: CodedName;
  /** Official number of that grade. */
  professionalGradeNumber?: CodedName;
  /** Professional qualification. */
  qualification?: CodedName;
  /** Level of political theory. */
  politicalTheoryLevel?: CodedName;
  /** Level of training in education management. */
  educationManagementLevel?: CodedName;
  /** Level of computing skill. */
  itSkillLevel?: CodedName;
  /** Result against the professional standard. */
  professionalStandardResult?: CodedName;
  /** Rating as a public employee. */
  publicEmployeeRating?: CodedName;
  /** Level as an excellent teacher. */
  excellentTeacherLevel?: CodedName;
  /** Result of regular in-service training. */
  regularTrainingResult?: CodedName;
  /** Kind of general-culture teacher. */
  cultureTeacherKind?: CodedName;
  /** Highest title conferred. */
  highestTitle?: string;
  /** Member of the Party. */
  isPartyMember?: boolean;
  /** Member of the Youth Union. */
  isYouthUnionMember?: boolean;
  /** Full-time officer of the youth organisations. */
  isYouthOfficer?: boolean;
  /** Ethnic-minority language known. Sensitive personal data. */
  ethnicLanguage?: CodedName;
  /** Trained in teaching life skills. */
  isTrainedInLifeSkills?: boolean;
  /** Teaches a class with disabled pupils. */
  teachesDisabledPupils?: boolean;
  /** Teaches one session a day. */
  teachesOneSession?: boolean;
  /** Teaches two sessions a day. */
  teachesTwoSessions?: boolean;
  /** Subjects taught. */
  subjects?: CodedName[];
  /** Subjects taught in addition. */
  additionalSubjects?: CodedName[];
  /** Foreign languages. */
  foreignLanguages?: LanguageSkill[];
  /** Training history. */
  trainings?: StaffTraining[];
  /** Rewards. */
  rewards?: StaffReward[];
  /** Disciplinary measures. */
  disciplines?: StaffDiscipline[];
};

/** A reward of the staff member. */
export type StaffReward = {
  /** The reward. */
  reward?: CodedName;
  /** Kind of reward. */
  kind?: CodedName;
  /** What the reward is for. */
  content: string;
  /** Level of the rewarding body. */
  level?: CodedName;
  /** Day of the reward. */
  rewardedOn?: CalendarDate;
  /** Year of the decision. */
  decisionYear?: number;
  /** Number of the decision. */
  decisionNumber?: string;
};

/** A disciplinary measure against the staff member. */
export type StaffDiscipline = {
  /** The measure. */
  measure?: CodedName;
  /** Kind of discipline. */
  kind: CodedName;
  /** Reason. */
  reason?: string;
  /** Level of the disciplining body. */
  level?: CodedName;
  /** Day of the measure. */
  disciplinedOn?: CalendarDate;
  /** Number of the decision. */
  decisionNumber?: string;
};

/** One stretch of training. */
export type StaffTraining = {
  /** Group of specialities. */
  specialityGroup?: CodedName;
  /** Speciality studied. */
  speciality: string;
  /** Form of training. */
  form?: CodedName;
  /** First day. */
  from?: CalendarDate;
  /** Last day. */
  to?: CalendarDate;
  /** Diploma or certificate obtained. */
  credentialName?: string;
  /** Code of the diploma or certificate. */
  credentialCode?: string;
};

/** Skill in a foreign language. */
export type LanguageSkill = {
  /** The language. */
  language: CodedName;
  /** Level. */
  level?: CodedName;
  /** Score. */
  score?: number;
  /** Day of issue of the certificate. */
  issuedOn?: CalendarDate;
  /** Remark. */
  note?: string;
};

/** A pupil in a school. */
export type Student = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read. */
  personalNumber?: PersonalNumber;
  /** The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued. */
  sectorId?: SectorId;
  /** The pupil's identifier in the sending system. */
  sourceId?: SourceId;
  /** The pupil's full name, NFC. */
  fullName: FullName;
  /** The pupil's birth date, as far as it is known. */
  birthDate?: PartialDate;
  /** Short or other name. */
  otherName?: string;
  /** The pupil's gender. */
  gender?: Gender;
  /** Ethnic group; list ethnic-groups (order of 1979). Sensitive personal data. */
  ethnicGroup?: CodedName;
  /** Religion; list religions. Sensitive personal data. */
  religion?: CodedName;
  /** Nationality; a pupil of another nationality is not checked against the population database. */
  nationality?: CountryCode;
  /** Permanent residence (thường trú). */
  permanentAddress?: Address;
  /** Place of birth (nơi sinh). */
  birthPlace?: Address;
  /** Where the person lives now (nơi ở hiện tại). */
  currentAddress?: Address;
  /** Place of origin (quê quán). */
  hometown?: Address;
  /** Contact phone. */
  phone?: Phone;
  /** E-mail address; sources are unreliable here. */
  email?: Email;
  /** Identity documents, old identity-card numbers of 9 digits too. */
  identityDocuments?: IdentityDocument[];
  /** Number of a foreigner's entry, exit or residence document. */
  immigrationDocumentNumber?: string;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** School year that the record speaks of. */
  schoolYear?: SchoolYear;
  /** Education level; list education-level-groups. */
  educationLevel?: CodedName;
  /** Class. */
  className?: ClassName;
  /** Code of the class. */
  classId?: ClassId;
  /** Grade. */
  grade?: Grade;
  /** Study status; list student-statuses. */
  status?: CodedName;
  /** Day from which the status holds. */
  statusSince?: CalendarDate;
  /** Reason for leaving. */
  leavingReason?: CodedName;
  /** Day of admission to the school. */
  admittedOn?: CalendarDate;
  /** Father, mother and other guardians. */
  guardians?: Guardian[];
  /** Kind of disability. Sensitive personal data. */
  disability?: CodedName;
  /** Exempt from assessment because of a disability. Sensitive personal data. */
  exemptFromAssessment?: boolean;
  /** Health data. Sensitive personal data. */
  health?: StudentHealth;
  /** Policy category (diện chính sách). Sensitive personal data. */
  policyCategory?: CodedName;
  /** Belongs to a poor household. Sensitive personal data. */
  isPoorHousehold?: boolean;
  /** The father belongs to an ethnic minority. Sensitive personal data. */
  hasEthnicMinorityFather?: boolean;
  /** The mother belongs to an ethnic minority. Sensitive personal data. */
  hasEthnicMinorityMother?: boolean;
  /** Area of the pupil. */
  area?: CodedName;
  /** Comes from a disadvantaged area. */
  isFromDisadvantagedArea?: boolean;
  /** Attends two sessions a day. */
  hasTwoSessions?: boolean;
  /** Attends a semi-boarding class. */
  isSemiBoarder?: boolean;
  /** Semi-boarding mode. */
  semiBoardingMode?: CodedName;
  /** In the ethnic semi-boarding scheme. Sensitive personal data. */
  isEthnicSemiBoarder?: boolean;
  /** Can swim. */
  canSwim?: boolean;
  /** Member of the Young Pioneers. */
  isYoungPioneer?: boolean;
  /** Member of the Youth Union. */
  isYouthUnionMember?: boolean;
  /** Studies an ethnic-minority language. Sensitive personal data. */
  learnsEthnicLanguage?: boolean;
  /** Needs support in a foreign language. */
  needsForeignLanguageSupport?: boolean;
  /** Receives reinforced teaching of Vietnamese. */
  hasReinforcedVietnamese?: boolean;
  /** Ethnic-minority pupil with a teaching assistant. Sensitive personal data. */
  hasEthnicTeachingAssistant?: boolean;
  /** Repeats the year. */
  repeatsYear?: boolean;
  /** Receives housing support. */
  getsHousingSupport?: boolean;
  /** Receives a monthly allowance. */
  getsMonthlyAllowance?: boolean;
  /** Receives rice. */
  getsRice?: boolean;
  /** Follows the Ministry's programme. */
  followsMinistryProgramme?: boolean;
  /** Exempt from tuition. */
  isTuitionFree?: boolean;
  /** Pays reduced tuition. */
  hasReducedTuition?: boolean;
  /** Receives support for study costs. */
  getsStudyCostSupport?: boolean;
  /** Receives lunch support. */
  getsLunchSupport?: boolean;
  /** Newly admitted to pre-school. */
  isNewToPreschool?: boolean;
  /** Career-guidance or vocational class. */
  vocationalClass?: CodedName;
  /** Rewards. */
  rewards?: StudentReward[];
  /** Description of a matter of school violence. Sensitive personal data. */
  schoolViolenceNote?: string;
};

/** Health data of the pupil: sensitive, and needless for interoperability. */
export type StudentHealth = {
  /** Height in centimetres. Sensitive personal data. */
  heightCm?: number;
  /** Weight in kilograms. Sensitive personal data. */
  weightKg?: number;
  /** Blood group. Sensitive personal data. */
  bloodGroup?: string;
  /** Body mass index, as text. Sensitive personal data. */
  bodyMassIndex?: string;
  /** Eye conditions. Sensitive personal data. */
  eyeConditions?: string;
  /** Congenital conditions. Sensitive personal data. */
  congenitalConditions?: string;
  /** Spine conditions. Sensitive personal data. */
  spineConditions?: string;
  /** Rickets. Sensitive personal data. */
  rickets?: string;
};

/** A reward of the pupil. */
export type StudentReward = {
  /** Reward code. */
  code?: string;
  /** What the reward is for. */
  content: string;
  /** Subject of the reward. */
  subject?: string;
};

/** A pupil’s digital transcript (học bạ số) of one school year. */
export type Transcript = {
  /** Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it. */
  recordId?: RecordId;
  /** NEW, UPDATE or CANCEL; the gateway decides where absent. */
  event?: RecordEvent;
  /** Version of the record; the gateway gives the next one where absent. */
  version?: RecordVersion;
  /** When the source last changed the record. */
  sourceUpdatedAt?: Instant;
  /** The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read. */
  personalNumber?: PersonalNumber;
  /** The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued. */
  sectorId?: SectorId;
  /** The pupil's identifier in the sending system. */
  sourceId?: SourceId;
  /** The pupil's full name, NFC. */
  fullName: FullName;
  /** The pupil's birth date, as far as it is known. */
  birthDate?: PartialDate;
  /** Gender as the transcript states it. */
  gender?: Gender;
  /** Ethnic group; list ethnic-groups. Sensitive personal data. */
  ethnicGroup?: CodedName;
  /** Nationality. */
  nationality?: CountryCode;
  /** Place of birth. */
  birthPlace?: Address;
  /** Home town (quê quán). */
  hometown?: Address;
  /** Present address. */
  currentAddress?: Address;
  /** Father, mother, guardian. */
  guardians?: Guardian[];
  /** Policy category (đối tượng chính sách). Sensitive personal data. */
  policyCategory?: CodedName;
  /** A pupil with a disability who is not assessed; the pilot specification forgets the case. Sensitive personal data. */
  exemptFromAssessment?: boolean;
  /** Weight in kilograms. Sensitive personal data. */
  weightKg?: number;
  /** Height in centimetres. Sensitive personal data. */
  heightCm?: number;
  /** Lookup code of the transcript: a UUID version 4 of one pupil and one school year. A replacement has another; none is used twice. */
  transcriptId?: string;
  /** The transcript that was withdrawn and in whose place this one stands; no upstream format links the two. */
  replaces?: ReplacedTranscript;
  /** Whether the transcript is in force; list transcript-statuses. */
  status?: CodedName;
  /** Extracted from a paper transcript. */
  isExtractOfPaper?: boolean;
  /** Version of the format. */
  formatVersion?: string;
  /** Circular that the assessment follows, e.g. 27/2020/TT-BGDĐT. */
  regulation?: string;
  /** Department of education. */
  department?: Department;
  /** The school; the gateway refuses a record without one. */
  school?: SchoolReference;
  /** Units in which the school lies. */
  schoolPlace?: SchoolPlace;
  /** School year that the record speaks of. */
  schoolYear?: SchoolYear;
  /** Education level; list education-level-groups. */
  educationLevel?: CodedName;
  /** Grade. */
  grade?: Grade;
  /** Class. */
  className?: ClassName;
  /** Code of the class. */
  classId?: ClassId;
  /** Number in the school’s register (sổ đăng bộ). */
  registerNumber?: string;
  /** The pupil’s school years. */
  history?: StudyPeriod[];
  /** Results by subject. */
  subjects?: TranscriptSubject[];
  /** Competences of a primary pupil; list primary-competences. */
  competences?: CompetenceLevel[];
  /** Qualities of a primary pupil; list primary-qualities. */
  qualities?: QualityLevel[];
  /** Comments in words. */
  comments?: TranscriptComments;
  /** Half-day sessions (buổi) absent; score books count days instead. */
  absences?: AbsentSessions;
  /** Year result of a primary pupil; list primary-overall-results. */
  overallResult?: CodedName;
  /** Learning result (kết quả học tập) of a secondary pupil. */
  learningResult?: ResultThroughYear;
  /** Conduct result (kết quả rèn luyện) of a secondary pupil. */
  conductResult?: ResultThroughYear;
  /** Promoted to the next grade. */
  isPromoted?: boolean;
  /** Promotion in words. */
  promotionText?: string;
  /** Completed the grade’s programme. */
  hasCompletedGrade?: boolean;
  /** Completed the primary programme; grade 5 only. */
  hasCompletedPrimary?: boolean;
  /** Completed the upper secondary programme. */
  hasCompletedUpperSecondary?: boolean;
  /** Completion of the programme in words. */
  completionText?: string;
  /** Reward at the end of the year. */
  rewardText?: string;
  /** Reward outside the end of the year. */
  extraordinaryRewardText?: string;
  /** Results in competitions. */
  competitionText?: string;
  /** Result of the training in summer, in words. */
  summerTrainingText?: string;
  /** Certificates. */
  certificates?: TranscriptCertificate[];
  /** Homeroom teacher. */
  homeroomTeacher?: TranscriptPerson;
  /** Manager who signs (cán bộ quản lí), usually the principal. */
  signatory?: TranscriptPerson;
  /** Place of issue. */
  placeOfIssue?: string;
  /** When the transcript was created. */
  createdAt?: Instant;
  /** When the school signed the issue. */
  issuedAt?: Instant;
  /** Who signed and when; the signatures themselves are in the signed document. */
  signatures?: TranscriptSignature[];
  /** The transcript as it was signed, byte for byte: nothing else proves what the school issued. Sensitive personal data. */
  signedDocument?: SignedDocument;
};

/** A transcript that was withdrawn. */
export type ReplacedTranscript = {
  /** Lookup code of the withdrawn transcript. */
  transcriptId: string;
  /** Day on which its withdrawal was agreed, where the sender knows it. */
  revokedOn?: CalendarDate;
  /** Decision that the replacement follows, e.g. on a change of civil status. */
  decisionNumber?: string;
};

/** A department of education. */
export type Department = {
  /** Code of the department. */
  code?: string;
  /** Name of the department. */
  name?: string;
};

/** Units in which a school lies; codes hold on the day validOn. */
export type SchoolPlace = {
  /** Name of the commune. */
  commune?: string;
  /** Name of the district, where the transcript is of before 1 July 2025. */
  district?: string;
  /** Name of the province. */
  province?: string;
  /** Commune on the day validOn. */
  communeCode?: CommuneCode;
  /** Province on the day validOn. */
  provinceCode?: ProvinceCode;
  /** Day on which the codes hold. */
  validOn?: CalendarDate;
};

/** A school year of the pupil, or a stay at a school within it. */
export type StudyPeriod = {
  /** School year. */
  schoolYear?: SchoolYear;
  /** Class in that year. */
  className?: ClassName;
  /** School in that year. */
  schoolName?: string;
  /** Province of that school. */
  province?: string;
  /** Day of the status “arrived”: the first day there, or of the transfer. */
  arrivedOn?: CalendarDate;
};

/** Result in one subject. A primary transcript has a level and perhaps a test score, a secondary one a mark for each term and the year. */
export type TranscriptSubject = {
  /** Full name of the subject; lists subjects-primary, subjects-lower-secondary, subjects-upper-secondary. */
  name: string;
  /** Subject code, where the official list is known. */
  code?: string;
  /** Level reached at primary level: T, H or C; list primary-subject-levels. */
  level?: "T" | "H" | "C";
  /** Periodic test score from 0 to 10, a whole number by TT 27/2020. */
  testScore?: number;
  /** Exempt from the subject (M in transcripts). */
  isExempt?: boolean;
  /** Mark of the first term. */
  term1?: TranscriptMark;
  /** Mark of the second term. */
  term2?: TranscriptMark;
  /** Mark of the year. */
  year?: TranscriptMark;
  /** Mark of the re-assessment. */
  reassessment?: TranscriptMark;
  /** The teacher’s comment; the pilot format has no place for it. */
  comment?: string;
  /** Teacher of the subject. */
  teacher?: TranscriptPerson;
};

/** A mark of a secondary pupil: a score, a level, or exempt; list subject-mark-letters. */
export type TranscriptMark = {
  /** Score from 0 to 10. */
  score?: number;
  /** Level of a subject that is assessed by comment. */
  level?: "Đ" | "CĐ";
  /** Exempt (M). */
  isExempt?: boolean;
};

/** Comments in words. */
export type TranscriptComments = {
  /** On the qualities. */
  qualities?: string;
  /** On the general competences. */
  generalCompetences?: string;
  /** On the specific competences. */
  specificCompetences?: string;
  /** The homeroom teacher’s. */
  homeroomTeacher?: string;
};

/** Half-day sessions absent. */
export type AbsentSessions = {
  /** Sessions absent with leave. */
  excused?: number;
  /** Sessions absent without leave. */
  unexcused?: number;
  /** Sessions absent in all, where the source does not tell them apart. */
  total?: number;
};

/** A result of each term and of the year. */
export type ResultThroughYear = {
  /** First term; list secondary-transcript-levels. */
  term1?: CodedName;
  /** Second term; list secondary-transcript-levels. */
  term2?: CodedName;
  /** The year; list secondary-transcript-levels. */
  year?: CodedName;
  /** After studying or training again in summer; list secondary-transcript-levels. */
  afterSummer?: CodedName;
};

/** A certificate named in a secondary transcript. */
export type TranscriptCertificate = {
  /** Name of the certificate. */
  name?: string;
  /** Kind or grade of the certificate. */
  type?: string;
};

/** Somebody who teaches or signs. */
export type TranscriptPerson = {
  /** Full name. */
  fullName?: FullName;
  /** Personal number. */
  personalNumber?: PersonalNumber;
  /** Title, e.g. Hiệu trưởng. */
  title?: string;
};

/** A signature: who and when. */
export type TranscriptSignature = {
  /** In whose name: homeroom teacher (GVCN), manager (CBQL), the school (KY_PHAT_HANH). */
  role: "homeroom-teacher" | "principal" | "school";
  /** When it was signed. */
  signedAt?: Instant;
  /** Personal number of the signer; the school has none. */
  personalNumber?: PersonalNumber;
};

/** A document as it was signed. */
export type SignedDocument = {
  /** Format of the document. */
  format: "hoc-ba-so-1.0";
  /** The whole element HOC_BA with its signatures, as it was signed. */
  text: string;
};

/** A line of the audit log: an event in its chain, or a signed checkpoint. */
export type AuditEvent = {
  /** An event. */
  type: "event";
  /** Identifier of the chain. */
  chain: string;
  /** From 1, without gaps. */
  position: number;
  /** When. */
  at: Instant;
  /** Name of the event. */
  event: string;
  /** Who: a participant, operator, or gateway. */
  actor: string;
  /** What it is about: an exchange, delivery, participant, file or run. */
  subject?: string;
  /** Identifiers, counts, codes and keyed digests; never a person’s data. */
  details: { [key: string]: unknown };
  /** Hash of the entry before, base64url. */
  previous: string;
  /** SHA-256 of the canonical JSON of the other members, base64url. */
  hash: string;
} | {
  /** A checkpoint. */
  type: "checkpoint";
  /** Identifier of the chain. */
  chain: string;
  /** Entries so far. */
  count: number;
  /** Hash of the last entry, base64url. */
  head: string;
  /** When. */
  at: Instant;
  /** Heads of the other chains, so that none can vanish unseen. */
  others: ChainHead[];
  /** Compact JWS over the other members. */
  jws: string;
};

/** Where a chain stands. */
export type ChainHead = {
  /** Identifier of the chain. */
  chain: string;
  /** Entries so far. */
  count: number;
  /** Hash of the last entry, base64url. */
  head: string;
};

/** Every setting of a gateway. Secrets are never written here: they are named by environment variable or file. */
export type Configuration = {
  /** Where the gateway listens. */
  listen?: {
    /** Address of the interface. Default: "127.0.0.1". */
    host?: string;
    /** Port; 0 takes a free one. Default: 8080. */
    port?: number;
  };
  /** Folder of data and keys. Default: "./lienthong-data". */
  dataDirectory?: string;
  /** Who this gateway is. */
  gateway?: {
    /** Identifier in receipts and checkpoints. Default: "lienthong". */
    id?: string;
    /** Name shown to people. Default: "Liên Thông". */
    name?: string;
  };
  /** Address by which participants reach the gateway; the audience of their tokens. Where absent, the address it listens on. */
  publicUrl?: string;
  /** Proxies whose forwarding headers are believed. Default: []. */
  trustedProxies?: string[];
  /** Limits of what a caller may send. */
  limits?: Limits;
  /** Access tokens. */
  tokens?: {
    /** Life of an access token. Default: 600. */
    lifetimeSeconds?: number;
  };
  /** How what is kept about people is sealed. */
  encryption?: {
    /** Whether contents are sealed with AES-256-GCM before they are written; false only where no master key is held yet. Default: true. */
    atRest?: boolean;
    /** Master keys, 32 bytes in base64 each; the first seals, the others still open what they sealed. Without any, a key is made in the data directory. */
    masterKeys?: SecretReference[];
  };
  /** Targets by name. Default: {}. */
  targets?: { [key: string]: TargetSettings };
  /** Which targets get which records. By default the targets sector-db and lgsp; deliveries to a target that is not configured wait. Default: [{"kind":"student","targets":["sector-db","lgsp"]},{"kind":"staff","targets":["sector-db","lgsp"]},{"kind":"school","targets":["sector-db","lgsp"]},{"kind":"class","targets":["sector-db","lgsp"]},{"kind":"academic-result","targets":["sector-db","lgsp"]},{"kind":"enrollment","targets":["lgsp"]},{"kind":"transcript","targets":["sector-db","lgsp"]},{"kind":"credential","targets":["sector-db","lgsp"]},{"kind":"attendance","targets":["lgsp"]},{"kind":"facility","targets":["sector-db","lgsp"]},{"kind":"finance","targets":["lgsp"]},{"kind":"accreditation","targets":["lgsp"]},{"kind":"programme","targets":["lgsp"]},{"kind":"research","targets":["lgsp"]}]. */
  routes?: RouteSettings[];
  /** Checking identities. */
  identity?: IdentitySettings;
  /** Which side creates the data of a kind. */
  master?: MasterSettings;
  /** Scheduled runs by name. Default: {}. */
  jobs?: { [key: string]: JobSettings };
  /** Signed statements of where the audit chain stands. */
  checkpoints?: {
    /** Pause between two of them. Default: 3600000. */
    everyMs?: number;
  };
  /** The message log. */
  log?: {
    /** Least level that is written. Default: "info". */
    level?: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  };
};

/** Where a secret is: an environment variable or a file; never the secret itself. */
export type SecretReference = {
  /** Name of the environment variable. */
  env?: string;
  /** Path of a file that only its owner can read. */
  file?: string;
};

/** How the target is treated; one bad target hurts only itself. */
export type TargetDelivery = {
  /** Calls under way at once. Default: 4. */
  concurrency?: number;
  /** Calls a second; unlimited where absent. */
  ratePerSecond?: number;
  /** Longest time for a whole call. Default: 30000. */
  timeoutMs?: number;
  /** Records in one call; an adapter may allow fewer. Default: 100. */
  batchSize?: number;
  /** Attempts in all, the first included. Default: 12. */
  attempts?: number;
  /** A delivery older than this is not tried again. Default: 604800000. */
  maxAgeMs?: number;
  /** Pause between attempts, with full jitter. */
  backoff?: {
    /** First ceiling. Default: 1000. */
    initialMs?: number;
    /** Last ceiling. Default: 900000. */
    maxMs?: number;
    /** Growth. Default: 2. */
    factor?: number;
  };
  /** When the target is left alone for a while. */
  breaker?: {
    /** Failed calls in a row that open it. Default: 5. */
    failures?: number;
    /** When one call is tried again. Default: 10000. */
    halfOpenAfterMs?: number;
  };
};

/** A system that receives records, or that is asked about identities. */
export type TargetSettings = {
  /** Name of the adapter: sector-db, lgsp, population-db, smas, hoc-ba-so, or a vendor’s own. */
  adapter: string;
  /** Name of one of the adapter's profiles, or the path of a profile file ending in .json. */
  profile?: string;
  /** Where the system is. */
  baseUrl: string;
  /** Whether the host may have an address of a private network, as an LGSP inside the province's own network has. Loopback needs no permission. Default: false. */
  allowPrivateAddresses?: boolean;
  /** Further settings of the adapter, checked by its own schema. Default: {}. */
  settings?: { [key: string]: unknown };
  /** Secrets by the name that the adapter gives them. Default: {}. */
  credentials?: { [key: string]: SecretReference };
  /** Limits and retries. */
  delivery?: TargetDelivery;
};

/** Which targets get which records. */
export type RouteSettings = {
  /** Kind of record. */
  kind: "student" | "staff" | "school" | "class" | "enrollment" | "academic-result" | "transcript" | "credential" | "attendance" | "facility" | "finance" | "accreditation" | "programme" | "research";
  /** Conditions; all that are given must hold. */
  when?: {
    /** Only records that these participants send. */
    participants?: string[];
    /** Only records of these schools. */
    schools?: string[];
  };
  /** Names of targets. */
  targets: string[];
};

/** The administrative act that every query belongs to; without it nobody is asked. */
export type IdentityActSettings = {
  /** Code of the administrative procedure (MaDVC). */
  procedure: string;
  /** Integration code that the population database gave (MaTichHop). */
  integrationCode: string;
  /** Agency code (MaDonVi). */
  agency: string;
  /** The officer who asks (MaCanBo). */
  officer: string;
  /** Legal basis of checking many people; without it bulk checks and the recheck job stay off. */
  legalBasis?: string;
};

/** What may be asked, and how often. */
export type IdentityPolicySettings = {
  /** Whether a look-up may follow a no, to tell what differs. Default: false. */
  lookUpWhenNo?: boolean;
  /** Whether many people may be checked at once; needs a legal basis. Default: false. */
  bulk?: boolean;
  /** How long a delivery waits for the identity of its person. Default: 3600000. */
  maxWaitMs?: number;
  /** For how many days an answer about an unchanged person is not asked again. Default: 180. */
  cacheDays?: number;
  /** Whether records of people who are not verified are held back. Default: false. */
  hold?: boolean;
};

/** Checking identities against the population database. */
export type IdentitySettings = {
  /** Name of the target that is asked; nobody is asked where absent. */
  target?: string;
  /** What may be asked. */
  policy?: IdentityPolicySettings;
  /** The administrative act. */
  act?: IdentityActSettings;
};

/** Settings of a job; which are needed depends on the job. */
export type JobRunSettings = {
  /** folder: where workbooks and their manifest.json lie. */
  directory?: string;
  /** folder: in whose name the files are submitted. */
  participant?: string;
  /** folder: workbook profile. Default: "auto". */
  profile?: string;
};

/** A scheduled run. */
export type JobSettings = {
  /** What it does. */
  job: "folder" | "identity-recheck";
  /** Cron expression with five or six fields. */
  schedule: string;
  /** Time zone of the schedule. Default: "Asia/Ho_Chi_Minh". */
  timeZone?: string;
  /** Whether it runs by itself; it can be run by hand all the same. Default: true. */
  enabled?: boolean;
  /** What it needs to know. */
  settings?: JobRunSettings;
};

/** Limits of what a caller may send. */
export type Limits = {
  /** Bytes of a JSON body. Default: 4194304. */
  bodyBytes?: number;
  /** Bytes of a file. Default: 20971520. */
  fileBytes?: number;
  /** Nesting of a JSON body. Default: 16. */
  depth?: number;
  /** Members of all objects of a JSON body together. Default: 100000. */
  keys?: number;
  /** Records in one exchange. Default: 500. */
  recordsPerExchange?: number;
  /** Rows of a workbook. Default: 50000. */
  rowsPerFile?: number;
  /** People in one identity check. Default: 100. */
  peoplePerIdentityCheck?: number;
  /** Requests a minute of one participant. Default: 60000. */
  requestsPerMinute?: number;
  /** Requests a minute of one address before it shows who it is. Default: 300. */
  unauthenticatedRequestsPerMinute?: number;
  /** Longest time for the headers of a request. Default: 10000. */
  headersTimeoutMs?: number;
  /** Longest time for a whole request to arrive. Default: 60000. */
  requestTimeoutMs?: number;
  /** Open connections at once. Default: 2000. */
  connections?: number;
};

/** Which side creates the data of a kind; a write against it is refused. */
export type MasterSettings = {
  /** Master of student records. Default: "school-software". */
  student?: "school-software" | "sector-db";
  /** Master of staff records. Default: "school-software". */
  staff?: "school-software" | "sector-db";
  /** Master of school records. Default: "school-software". */
  school?: "school-software" | "sector-db";
  /** Master of class records. Default: "school-software". */
  class?: "school-software" | "sector-db";
  /** Master of enrollment records. Default: "school-software". */
  enrollment?: "school-software" | "sector-db";
  /** Master of academic-result records. Default: "school-software". */
  "academic-result"?: "school-software" | "sector-db";
  /** Master of transcript records. Default: "school-software". */
  transcript?: "school-software" | "sector-db";
  /** Master of credential records. Default: "school-software". */
  credential?: "school-software" | "sector-db";
  /** Master of attendance records. Default: "school-software". */
  attendance?: "school-software" | "sector-db";
  /** Master of facility records. Default: "school-software". */
  facility?: "school-software" | "sector-db";
  /** Master of finance records. Default: "school-software". */
  finance?: "school-software" | "sector-db";
  /** Master of accreditation records. Default: "school-software". */
  accreditation?: "school-software" | "sector-db";
  /** Master of programme records. Default: "school-software". */
  programme?: "school-software" | "sector-db";
  /** Master of research records. Default: "school-software". */
  research?: "school-software" | "sector-db";
};

/** One record on its way to one target. */
export type Delivery = {
  /** Identifier; the same on every attempt. */
  id: string;
  /** Exchange that it came with; empty for a check that a job began. */
  exchangeId: string;
  /** Who sent the record. */
  participantId: string;
  /** Name of the target. */
  target: string;
  /** Kind of record. */
  kind: "student" | "staff" | "school" | "class" | "enrollment" | "academic-result" | "transcript" | "credential" | "attendance" | "facility" | "finance" | "accreditation" | "programme" | "research";
  /** The record. */
  recordId: RecordId;
  /** Version that travels. */
  version: RecordVersion;
  /** State of the delivery. */
  state: "pending" | "delivering" | "submitted" | "waiting" | "delivered" | "dead" | "cancelled" | "superseded";
  /** Attempts begun. */
  attempt: number;
  /** Earliest time of the next attempt or poll. */
  dueAt?: Instant;
  /** The target's own identifier of what it took. */
  upstreamId?: string;
  /** What the target said; for an identity check the status reached. */
  outcome?: string;
  /** Why it waits or died. */
  cause?: DeliveryCause;
  /** When it began. */
  createdAt: Instant;
  /** When it ended. */
  settledAt?: Instant;
};

/** Why a delivery waits or died. */
export type DeliveryCause = {
  /** Stable code of the error. */
  code: string;
  /** What the target said, without personal data. */
  detail?: string;
  /** Fields that the target refused. */
  fields?: ({
    /** Our name of the field. */
    field: string;
    /** Its code. */
    code: string;
  })[];
};

/** What is wrong or odd and what to do, in both languages. */
export type Message = {
  /** Vietnamese. */
  vi: string;
  /** English. */
  en: string;
};

/** Why a record was refused. */
export type RecordProblem = {
  /** Stable code. */
  code: string;
  /** JSON pointer in the record. */
  pointer: string;
  /** Schema keyword or rule that failed. */
  rule: string;
  /** What is wrong. */
  message: Message;
  /** What this one case adds to the message, e.g. which other record it repeats. */
  detail?: Message;
};

/** Something about an accepted record that a person should look at. */
export type RecordNotice = {
  /** Stable code. */
  code: string;
  /** Field, as a dotted path. */
  field: string;
  /** What is odd. */
  message: Message;
  /** What this one case adds to the message, e.g. which other record it repeats. */
  detail?: Message;
};

/** What became of one record of the submission. */
export type RecordResult = {
  /** Position in `records`, from 0. */
  index: number;
  /** Identifier of the record. */
  recordId?: RecordId;
  /** Version that the gateway holds now. */
  version?: RecordVersion;
  /** accepted: a new version; unchanged: nothing new; stale: older than what is held; rejected: see errors. */
  outcome: "accepted" | "unchanged" | "stale" | "rejected";
  /** Why it was refused. */
  errors?: RecordProblem[];
  /** What a person should look at. */
  warnings?: RecordNotice[];
};

/** A submission: records of one kind. */
export type ExchangeRequest = {
  /** Kind of all the records. */
  kind: "student" | "staff" | "school" | "class" | "enrollment" | "academic-result" | "transcript" | "credential" | "attendance" | "facility" | "finance" | "accreditation" | "programme" | "research";
  /** The records, each of the kind. */
  records: ({ [key: string]: unknown })[];
  /** School of the records that name none. */
  school?: SchoolReference;
  /** School year of the records that name none. */
  schoolYear?: SchoolYear;
  /** What the data are sent for, as agreed with the province. */
  purpose?: string;
};

/** The acknowledgement of a submission: it is on disk. */
export type ExchangeAnswer = {
  /** Identifier of the exchange. */
  exchangeId: string;
  /** accepted: every record; partial: some were refused; unchanged: nothing was new. */
  status: "accepted" | "partial" | "unchanged";
  /** When it was taken. */
  receivedAt: Instant;
  /** One result for each record, in order. */
  results: RecordResult[];
  /** The receipt. */
  receipt?: Receipt;
};

/** How one province’s LGSP is spoken to. */
export type LgspProfile = {
  /** Name, unique among the profiles of its adapter. */
  name: string;
  /** Version of the profile. */
  version: string;
  /** Whether a document of the system’s owner confirms these facts; what is not confirmed is listed at start and in the console. */
  confirmed: boolean;
  /** Where the facts come from. */
  source: string;
  /** What to know before relying on it. */
  note: string;
  /** How the gateway logs in. */
  authentication: {
    /** Kind. */
    type: "oauth2-lgspaccesstoken";
    /** Path of the token service. */
    tokenPath: string;
    /** Name of the header. */
    header: string;
  } | {
    /** Kind. */
    type: "bearer";
  };
  /** Path of the service that takes a kind. */
  services: {
    /** Path for student records. */
    student?: string;
    /** Path for staff records. */
    staff?: string;
    /** Path for school records. */
    school?: string;
    /** Path for class records. */
    class?: string;
    /** Path for enrollment records. */
    enrollment?: string;
    /** Path for academic-result records. */
    "academic-result"?: string;
    /** Path for transcript records. */
    transcript?: string;
    /** Path for credential records. */
    credential?: string;
    /** Path for attendance records. */
    attendance?: string;
    /** Path for facility records. */
    facility?: string;
    /** Path for finance records. */
    finance?: string;
    /** Path for accreditation records. */
    accreditation?: string;
    /** Path for programme records. */
    programme?: string;
    /** Path for research records. */
    research?: string;
  };
  /** Header that carries the delivery id. */
  idempotencyHeader: string;
  /** Header that carries the signature. */
  signatureHeader: string;
  /** Layers of an answer, outermost first. */
  layers: LgspAnswerLayer[];
  /** Dotted paths where the id of what was taken may be. */
  upstreamId: string[];
  /** Dotted path of the id under which the LGSP can find the call. */
  correlationId?: string;
};

/** What a code means. */
export type LgspCode = {
  /** Soon over, ours to repair, or the record’s. */
  meaning: "unavailable" | "throttled" | "unauthorized" | "rejected" | "stale";
  /** Its name. */
  title: string;
};

/** One layer that an answer is wrapped in; an answer is good only when every layer that is present says so. */
export type LgspAnswerLayer = {
  /** Name. */
  name: string;
  /** Dotted path of the layer in the answer; empty for the outermost. */
  at: string;
  /** The layer is there only when this field is. */
  statusField: string;
  /** Values that mean success. */
  okValues: (string | number | boolean)[];
  /** Where the error code is; the status itself when absent. */
  codeField?: string;
  /** What codes mean. */
  codes: { [key: string]: LgspCode };
  /** Whether codes outside the table are read as HTTP statuses. */
  codesAreHttpStatuses?: boolean;
  /** Whether an answer without this layer is unreadable. */
  isRequired?: boolean;
};

/** How one deployment of the population service wants to be asked; each fact says whether it is confirmed. */
export type PopulationProfile = {
  /** Name, unique among the profiles. */
  name: string;
  /** What people call it. */
  title: PopulationTitle;
  /** The facts. */
  facts: PopulationFacts;
};

/** What people call it. */
export type PopulationTitle = {
  /** Vietnamese. */
  vi: string;
  /** English. */
  en: string;
};

/** Facts of the wire format. */
export type PopulationFacts = {
  /** SOAP 1.1, or flat JSON in and the SOAP text inside JSON out. */
  envelope: {
    /** Form. */
    value: "soap" | "json-wrapped";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** Where a JSON request goes. */
  jsonPath?: {
    /** Path below the URL; {operation} is filled in. */
    value: string;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** Values of error_code that mean success. */
  jsonSuccessCodes?: {
    /** Codes. */
    value: string[];
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** Namespace of the request. */
  namespace: {
    /** Namespace. */
    value: string;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** The question answered by yes or no. */
  confirmOperation: {
    /** Element of the request. */
    value: string;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** The question answered by the person. */
  lookUpOperation: {
    /** Element of the request. */
    value: string;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** Elements in the order of sending; what has no value is left out. */
  elementOrder: {
    /** Elements. */
    value: ("MaYeuCau" | "MaDVC" | "MaTichHop" | "MaDonVi" | "MaCanBo" | "TaiKhoan" | "SoDienThoai" | "SoDinhDanh" | "SoCMND" | "HoVaTen" | "NgayThangNamSinh")[];
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** Whether the elements inside the operation carry its namespace. */
  areElementsQualified: {
    /** Yes or no. */
    value: boolean;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** Content type of the request. */
  contentType: {
    /** Content type. */
    value: string;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** SOAPAction header. */
  soapAction: {
    /** Value. */
    value: string;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** How a full date is written. */
  dateText: {
    /** Form. */
    value: "yyyyMMdd" | "yyyy-MM-dd";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** loose: no marks, A–Z 0–9 only; unmarked: no marks, upper case, spaces kept; upper: marks kept, upper case. */
  nameText: {
    /** Form. */
    value: "loose" | "unmarked" | "upper";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** Unit of the Timestamp header. */
  timestampUnit: {
    /** Unit. */
    value: "ms" | "s";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
  /** What gender codes in answers mean. */
  genderCodes: {
    /** Codes. */
    value: { [key: string]: "male" | "female" | "unknown" };
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read. */
    source: string;
  };
};

/** An error as RFC 9457 tells it, with a stable code. */
export type Problem = {
  /** URI reference of the kind of problem. */
  type: string;
  /** Short text in the language asked for. */
  title: string;
  /** HTTP status. */
  status: number;
  /** What is wrong here and what to do. */
  detail?: string;
  /** Identifier of this occurrence. */
  instance?: string;
  /** Stable code. */
  code: string;
  /** Faults one by one. */
  errors?: ({
    /** Position of the record, from 0. */
    index?: number;
    /** JSON pointer. */
    pointer?: string;
    /** Stable code. */
    code: string;
    /** Keyword or rule. */
    rule?: string;
    /** What is wrong. */
    message?: Message;
  })[];
  /** Pointers and identifiers, never personal data. */
  details?: { [key: string]: unknown };
  /** What OAuth clients look at; only from the token endpoint (RFC 6749 §5.2). */
  error?: string;
};

/** Proof that the gateway took an exchange; it verifies offline. */
export type Receipt = {
  /** Form of the receipt. */
  version: 1;
  /** What the receipt says. */
  leaf: ReceiptLeaf;
  /** Position of the leaf, from 0. */
  leafIndex: number;
  /** Leaves under the root. */
  treeSize: number;
  /** Sibling hashes from the leaf to the root (RFC 6962 §2.1.1). */
  path: string[];
  /** Compact JWS over the root, signed once for each group commit. */
  root: string;
};

/** What the receipt says; its canonical JSON is the leaf under the signed root. */
export type ReceiptLeaf = {
  /** Exchange. */
  exchangeId: string;
  /** Who sent it. */
  participant: string;
  /** Kind of the records, or a file. */
  kind: "student" | "staff" | "school" | "class" | "enrollment" | "academic-result" | "transcript" | "credential" | "attendance" | "facility" | "finance" | "accreditation" | "programme" | "research" | "file";
  /** SHA-256 of salt and body as received, base64url. */
  contentDigest: string;
  /** 16 random bytes, base64url. */
  salt: string;
  /** Version of the schemas. */
  schemaVersion: string;
  /** What became of the submission. */
  outcome: "accepted" | "partial" | "unchanged";
  /** Records that were taken. */
  records: ({
    /** Identifier. */
    recordId: RecordId;
    /** Version. */
    version: RecordVersion;
    /** What became of it. */
    outcome: "accepted" | "unchanged" | "stale";
  })[];
  /** How many were refused. */
  rejected: number;
  /** When it was taken. */
  receivedAt: Instant;
  /** Audit chain. */
  chain: string;
  /** Position of its audit event in the chain. */
  position: number;
};

/** Everything about one deployment of the sector database that could differ in another. */
export type SectorProfile = {
  /** Name, unique among the profiles of its adapter. */
  name: string;
  /** Version of the profile. */
  version: string;
  /** Whether a document of the system’s owner confirms these facts; what is not confirmed is listed at start and in the console. */
  confirmed: boolean;
  /** Where the facts come from. */
  source: string;
  /** What to know before relying on it. */
  note: string;
  /** How the service is spoken to. */
  wire: SectorWire;
  /** Record types of the exchange model. */
  records: SectorRecord[];
  /** How record types are filled. */
  mappings: SectorMapping[];
  /** Translations by list. */
  codeLists: { [key: string]: SectorCodeList };
  /** Where the exchange model contradicts a regulation or itself. */
  conflicts?: SectorConflict[];
  /** Codes of findings that keep a record from being sent; all others are warnings. */
  refuse?: string[];
};

/** A field as the exchange model prints it. */
export type SectorField = {
  /** Name. */
  name: string;
  /** Type. */
  type: "text" | "integer" | "number" | "boolean" | "date" | "time";
  /** Characters, for text. */
  maxLength?: number;
  /** Whether the model demands it. */
  required?: true;
  /** List that its values come from. */
  codeList?: string;
  /** Least value. */
  min?: number;
  /** Greatest value. */
  max?: number;
  /** Vietnamese label. */
  labelVi: string;
};

/** A record type as the exchange model prints it. */
export type SectorRecord = {
  /** Name. */
  record: string;
  /** Vietnamese label. */
  labelVi: string;
  /** Record that it belongs to. */
  parent?: string;
  /** Whether it is confirmed. */
  confirmed: boolean;
  /** Fields. */
  fields: SectorField[];
};

/** A condition on a value of our record. */
export type SectorCondition = {
  /** Dotted path, or paths of which the first that holds a value gives it. */
  path: string | string[];
  /** Code list of the profile that translates the value first. */
  codes?: string;
  /** Whether an absent value fulfils it. */
  orAbsent?: boolean;
  /** Values that fulfil it. */
  in?: (string | number | boolean)[];
  /** Values that do not. */
  notIn?: (string | number | boolean)[];
  /** Where this one does not hold, that one may. */
  or?: SectorCondition;
};

/** Which of our values fills a field. */
export type SectorFieldRule = {
  /** Dotted path, or paths of which the first that holds a value gives it; `$.` starts at the record. */
  from: string | string[];
  /** Part of a partial date. */
  as?: "full-date" | "month-of-date" | "year-of-date" | "year" | "local-day";
  /** Code list of the profile that translates our value. */
  codes?: string;
  /** Where `from` holds nothing: the sum of what these paths hold. */
  sumOf?: string[];
  /** Where this rule gives no value, this one may. */
  otherwise?: SectorFieldRule;
  /** Sent only where the configuration discloses the group. */
  group?: "ethnicity" | "health" | "disability" | "welfare" | "family" | "contact" | "affiliation" | "documents" | "discipline";
  /** Without this field the whole row is not sent; the reason that is given. */
  rowNeeds?: "comment-assessed" | "no-code" | "not-held";
  /** The value is a code of an administrative unit: it is sent only where the address holds on a day that the target’s list covers. */
  unitsOn?: {
    /** Path of the day on which our code holds. */
    path: string;
    /** First day of the target’s list. */
    from: string;
  };
  /** Our list whose codes the target takes; a code of another list is not sent. */
  ofList?: string;
};

/** How one record type is filled from one of our kinds. */
export type SectorMapping = {
  /** Record type. */
  record: string;
  /** Kind of record. */
  kind: "student" | "staff" | "school" | "class" | "enrollment" | "academic-result" | "transcript" | "credential" | "attendance" | "facility" | "finance" | "accreditation" | "programme" | "research";
  /** When it is sent. */
  when?: SectorCondition;
  /** Array of our record of which each element gives a row. */
  each?: string;
  /** What is put behind the parent’s id. */
  suffix?: string;
  /** Wire field that tells rows of one parent apart. */
  rowKey?: string;
  /** Path of what a person calls the row. */
  rowName?: string;
  /** Wire field → rule. */
  fields: { [key: string]: SectorFieldRule };
  /** Record type in whose row these rows travel, where the exchange model links them by codes and names no parent. */
  under?: string;
};

/** A list that translates our values into the target’s codes. */
export type SectorCodeList = {
  /** Where it comes from. */
  source: string;
  /** Whether it is confirmed. */
  confirmed: boolean;
  /** Note. */
  note?: string;
  /** Our value → theirs. */
  codes: { [key: string]: string };
  /** Values that are not on the list go as they are. */
  others?: "pass";
  /** Whether the list holds every value there is; then another value is one too many, not one that we do not know. */
  isComplete?: true;
};

/** How the service is spoken to. */
export type SectorWire = {
  /** Paths. */
  paths: {
    /** Where batches go. */
    submit: string;
    /** Where results are asked for. */
    result: string;
  };
  /** How the gateway logs in. */
  authentication: {
    /** Kind. */
    type: "client-credentials";
    /** Path of the token service. */
    tokenPath: string;
  } | {
    /** Kind. */
    type: "static-key";
    /** Name of the header. */
    header: string;
  };
  /** Names on a batch. */
  batch: {
    /** Batch id. */
    id: string;
    /** Record type. */
    recordType: string;
    /** Records. */
    records: string;
  };
  /** Names on every row. */
  envelope: {
    /** Id. */
    id: string;
    /** Event. */
    event: string;
    /** Version. */
    version: string;
    /** Time of change. */
    changedAt: string;
    /** Child rows. */
    children: string;
    /** School year. */
    schoolYear?: string;
    /** Identity status. */
    identity?: string;
    /** Delivery id: the idempotency key. */
    deliveryId?: string;
  };
  /** Names on the acknowledgement. */
  acknowledgement: {
    /** Message id. */
    messageId: string;
  };
  /** Names on the result. */
  result: {
    /** State. */
    state: string;
    /** States that mean not yet. */
    processing: string[];
    /** States that mean done. */
    done: string[];
    /** Records. */
    records: string;
    /** Id. */
    id: string;
    /** Outcome. */
    outcome: string;
    /** Outcomes that mean taken. */
    accepted: string[];
    /** Outcomes that mean already held. */
    stale: string[];
    /** Outcomes that mean refused. */
    rejected: string[];
    /** Errors. */
    errors: string;
    /** Field. */
    errorField: string;
    /** Code. */
    errorCode: string;
    /** Text. */
    errorText: string;
  };
  /** Minutes that the target’s clock is ahead of UTC. */
  offsetMinutes: number;
  /** Records of a batch. */
  maxBatch: number;
  /** When to ask first for a result. */
  pollAfterMs: number;
};

/** Where the exchange model contradicts a regulation or itself; it is said, never papered over. */
export type SectorConflict = {
  /** Code of the finding; never renamed. */
  code: string;
  /** Record type. */
  record: string;
  /** Wire fields. */
  fields: string[];
  /** What happened to the field; `sent` when it was filled. */
  on: string;
  /** For which of our records. */
  when?: SectorCondition;
  /** What it means and what to do. */
  message: SectorText;
  /** Regulation, or place in the model. */
  regulation: string;
};

/** What a person reads. */
export type SectorText = {
  /** Vietnamese. */
  vi: string;
  /** English. */
  en: string;
};

/** What no document says of SMAS's interface for attendance devices, for one deployment. */
export type SmasProfile = {
  /** Name, unique among the profiles of its adapter. */
  name: string;
  /** Version of the profile. */
  version: string;
  /** Whether a document of the system’s owner confirms these facts; what is not confirmed is listed at start and in the console. */
  confirmed: boolean;
  /** Where the facts come from. */
  source: string;
  /** What to know before relying on it. */
  note: string;
  /** Paths below the base URL. */
  paths: {
    /** Student list. */
    students: string;
    /** Attendance push. */
    attendance: string;
  };
  /** How a pupil can be named in a push; the first whose identifier a record holds is used. */
  studentCodes: ({
    /** studentCodeType. */
    type: SmasCode;
    /** Our identifier that it means. */
    field: "sectorId" | "sourceId";
  })[];
  /** How absenceDate is written. */
  dateFormat: "YYYY-MM-DD" | "DD/MM/YYYY";
  /** The section of a session; a session without one cannot be sent. */
  sections: {
    /** Code of morning. */
    morning?: SmasCode;
    /** Code of afternoon. */
    afternoon?: SmasCode;
    /** Code of evening. */
    evening?: SmasCode;
    /** Code of day. */
    day?: SmasCode;
  };
  /** The value of a state; a state without one cannot be sent. */
  values: {
    /** Code of present. */
    present?: SmasCode;
    /** Code of absent-excused. */
    "absent-excused"?: SmasCode;
    /** Code of absent-unexcused. */
    "absent-unexcused"?: SmasCode;
    /** Code of late. */
    late?: SmasCode;
    /** Code of left-early. */
    "left-early"?: SmasCode;
  };
  /** What lateTime and offSoonTime hold: a time of day HH:MM, or minutes. */
  times: "clock" | "minutes";
  /** The formSendSMS that sends nothing to parents. */
  formSendSms: SmasCode;
  /** Pupils in one push. */
  maxPupils: number;
  /** Members of answers beside IsSuccess, Message and Responses. */
  answer: {
    /** The pupil's code in a result. */
    studentCode: string;
    /** Whether the pupil's entry was taken. */
    ok: string;
    /** Code of what went wrong. */
    code: string;
    /** What codes mean. */
    codes: { [key: string]: "unavailable" | "throttled" | "unauthorized" | "rejected" };
  };
};

/** A code: a text or a whole number. */
export type SmasCode = string | number;

/** Everything about digital transcripts that could differ by specification, province or year; each fact says whether it is confirmed. */
export type TranscriptProfile = {
  /** Name, unique among the profiles. */
  name: string;
  /** What people call it. */
  title: TranscriptTitle;
  /** The document. */
  format: TranscriptFormat;
  /** The service; without it documents can be made, signed and packed, but not sent. */
  service?: TranscriptService;
};

/** What people call it. */
export type TranscriptTitle = {
  /** Vietnamese. */
  vi: string;
  /** English. */
  en: string;
};

/** A simple tag and the value of ours that it carries. */
export type TranscriptField = {
  /** Tag as it is written. */
  tag: string;
  /** Other spellings that are understood when reading. */
  readAlso?: string[];
  /** Dotted path of our value; `name:key` picks the element of a list by its key. */
  path: string;
  /** How the value is written. */
  form: "text" | "number" | "school-year" | "gender" | "birth-date" | "instant" | "day-as-instant" | "nationality" | "education-level" | "yes-no" | "subject-level" | "assessment-level";
  /** The format demands the tag. */
  required?: true;
  /** Understood where it stands; never written. */
  readOnly?: true;
};

/** Names of the complex tags. */
export type TranscriptTags = {
  /** Root of a transaction file. */
  list: string;
  /** One transcript. */
  transcript: string;
  /** All data made by the school. */
  data: string;
  /** Pupil, school, lookup code. */
  general: string;
  /** A school year of the pupil. */
  history: string;
  /** Results of the latest year. */
  summary: string;
  /** Area of the signatures. */
  signatures: string;
  /** Block of the homeroom teacher. */
  homeroomTeacher: string;
  /** Block of the manager. */
  principal: string;
  /** Block of the school. */
  school: string;
  /** Time of signing in a block. */
  signedAt: string;
  /** Personal number of the signer in a block. */
  signer: string;
};

/** Names and place of the two tables. */
export type TranscriptTables = {
  /** Container of the score table. */
  scores: string;
  /** One subject. */
  score: string;
  /** Competences and qualities. */
  assessments: string;
  /** Parent of both. */
  within: "summary" | "data";
};

/** Attribute that signatures refer to, and its values; {uuid} is the lookup code. */
export type TranscriptIds = {
  /** Name of the attribute. */
  attribute: string;
  /** Value on the list. */
  list: string;
  /** Value on a transcript. */
  transcript: string;
  /** Value on the data; unlike for each transcript, or ids collide in a list. */
  data: string;
};

/** How values of lists are written. */
export type TranscriptWords = {
  /** Our value → theirs. */
  genders: { [key: string]: string };
  /** Yes. */
  yes: string;
  /** No. */
  no: string;
  /** Our letter → theirs. */
  subjectLevels: { [key: string]: string };
  /** Our letter → theirs. */
  assessmentLevels: { [key: string]: string };
  /** Our code of the list education-level-groups → theirs. */
  educationLevels: { [key: string]: string };
  /** Country code → name. */
  nationalities: { [key: string]: string };
};

/** How signatures are made. */
export type TranscriptXmlSignature = {
  /** Signature algorithm. */
  algorithm: "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256" | "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512";
  /** Digest algorithm. */
  digest: "http://www.w3.org/2001/04/xmlenc#sha256" | "http://www.w3.org/2001/04/xmlenc#sha512";
  /** Canonical form. */
  canonicalization: "http://www.w3.org/TR/2001/REC-xml-c14n-20010315" | "http://www.w3.org/2001/10/xml-exc-c14n#";
  /** Least length of an RSA key, bits. */
  minimumKeyBits: number;
};

/** The document: tags, values, signatures, packing. */
export type TranscriptFormat = {
  /** Complex tags. */
  tags: {
    /** Names. */
    value: TranscriptTags;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** A tag that only a newer layout has; documents with it are not read by this profile. */
  newerLayoutTag: {
    /** Tag. */
    value: string;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Version of the format. */
  version: {
    /** Value of the version tag. */
    value: string;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Tags of the general part. */
  general: {
    /** Tags in the order of writing. */
    value: TranscriptField[];
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Tags of a school year. */
  history: {
    /** Tags in the order of writing. */
    value: TranscriptField[];
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** How several school years are written. */
  historyRepeats: {
    /** `node`: the whole node again for each year. */
    value: "node";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Tags of the summary. */
  summary: {
    /** Tags in the order of writing. */
    value: TranscriptField[];
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** The two tables. */
  tables: {
    /** Names. */
    value: TranscriptTables;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Tags of one subject. */
  score: {
    /** Tags in the order of writing. */
    value: TranscriptField[];
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Tags of competences, qualities and comments. */
  assessments: {
    /** Tags in the order of writing. */
    value: TranscriptField[];
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Ids. */
  ids: {
    /** Ids. */
    value: TranscriptIds;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Values of lists. */
  words: {
    /** Words. */
    value: TranscriptWords;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Zone in which times are written, minutes ahead of UTC. */
  offsetMinutes: {
    /** Minutes. */
    value: number;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Form of birth dates; both are read. */
  birthDate: {
    /** Form. */
    value: "dd/MM/yyyy" | "yyyy-MM-dd";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Last day on which the district is demanded; districts ended on 1 July 2025. */
  districtUntil: {
    /** Day. */
    value: string;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Signatures. */
  signature: {
    /** Algorithms. */
    value: TranscriptXmlSignature;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** What teacher, manager and school sign. */
  signedArea: {
    /** `data`: all data, besides the time of signing. */
    value: "data";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** What the transaction signature covers, and where it stands. */
  listSignature: {
    /** `root`: the whole list but itself; last child of the root. */
    value: "root";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** The “escape quote” step of packing; all forms are read. */
  escapeQuotes: {
    /** Form. */
    value: "backslash" | "entity" | "none";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Byte order of the length in front of the compressed bytes. */
  lengthPrefix: {
    /** Form. */
    value: "int32-little-endian";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Limit of a transaction, bytes of the request’s body. */
  maxRequestBytes: {
    /** Bytes. */
    value: number;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
};

/** A transaction on the wire. */
export type TranscriptTransaction = {
  /** Path below the service’s URL. */
  path: string;
  /** Value of type; left out where empty. */
  type: string;
  /** Value of function; left out where empty. */
  function: string;
};

/** Values of trang_thai and trang_thai_phe_duyet. */
export type TranscriptStatuses = {
  /** Transcript or certificate approved. */
  approved: string[];
  /** Transcript or certificate refused. */
  refused: string[];
  /** Revocation pending. */
  revocationPending: string[];
  /** Revocation agreed. */
  revocationAgreed: string[];
  /** Revocation refused. */
  revocationRefused: string[];
};

/** The service that takes transcripts. */
export type TranscriptService = {
  /** Paths and codes of the six transactions. */
  transactions: {
    /** By transaction. */
    value: {
      /** 1: transcripts. */
      submit: TranscriptTransaction;
      /** 2: result of 1. */
      submitResult: TranscriptTransaction;
      /** 3: certificate. */
      certificate: TranscriptTransaction;
      /** 4: result of 3. */
      certificateResult: TranscriptTransaction;
      /** 5: revocation. */
      revoke: TranscriptTransaction;
      /** 6: result of 5. */
      revokeResult: TranscriptTransaction;
    };
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Service that gives the session’s token. */
  token: {
    /** The service. */
    value: {
      /** Path. */
      path: string;
      /** Member of the answer that holds the token. */
      member: string;
      /** Life of a token where the answer does not say. */
      lifeSeconds: number;
    };
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** How calls without authenticationRequest say who asks. */
  authorization: {
    /** Form. */
    value: "none" | "bearer";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Text form of the SHA-256 of the password. */
  passwordHash: {
    /** Form. */
    value: "hex" | "upper-hex" | "base64";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** The school year as a number. */
  schoolYearNumber: {
    /** Which of its two years. */
    value: "first-year" | "second-year";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** What proves that a certificate’s key is held. */
  certificateContent: {
    /** `enveloping-signature`: a signature over its own time of signing. */
    value: "enveloping-signature";
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Statuses. */
  statuses: {
    /** Values. */
    value: TranscriptStatuses;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Values of an error code that mean success; an absent one does too. */
  successCodes: {
    /** Values. */
    value: string[];
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** Error codes that mean: not decided yet. */
  undecidedCodes: {
    /** Values. */
    value: string[];
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
  /** When to ask first for a result, milliseconds. */
  pollAfterMs: {
    /** Milliseconds. */
    value: number;
    /** Whether a document of the service’s owner says so. */
    confirmed: boolean;
    /** Where it was read, or why it is assumed. */
    source: string;
  };
};

/** A workbook layout as data: how the headings of one system’s file are read. */
export type WorkbookProfile = {
  /** Name, unique among the profiles of its adapter. */
  name: string;
  /** Version of the profile. */
  version: string;
  /** Whether a document of the system’s owner confirms these facts; what is not confirmed is listed at start and in the console. */
  confirmed: boolean;
  /** Where the facts come from. */
  source: string;
  /** What to know before relying on it. */
  note?: string;
  /** What people call the layout. */
  label: WorkbookLabel;
  /** Kind of record that a row gives first. */
  kind: "student" | "staff" | "academic-result";
  /** Sheets to read, by name; every sheet with a known header where absent. */
  sheets?: string[];
  /** Meaning of the codes in the gender column; QCVN 109:2017/BTTTT where absent. */
  genderCodes?: { [key: string]: "male" | "female" | "unknown" };
  /** Columns that are known; others are left alone. */
  columns: WorkbookColumn[];
  /** Subjects of a score book. */
  subjects?: WorkbookSubject[];
  /** Headings below a subject’s that mark it as one, whatever its name. */
  subjectNotes?: string[];
  /** Headings that a proposed profile could not decide, for the person who completes it; reading leaves them alone. */
  suggestions?: WorkbookSuggestion[];
  /** Parts of a subject's marks that have columns of their own, under a subject or in the score sheet of one subject. */
  marks?: WorkbookMark[];
  /** Competences of a primary pupil, each a column. */
  competences?: WorkbookSubject[];
  /** Qualities of a primary pupil, each a column. */
  qualities?: WorkbookSubject[];
  /** Whether the layout has no column for names; each row then says that the name is missing. Default: false. */
  isWithoutNames?: boolean;
};

/** What people call the layout. */
export type WorkbookLabel = {
  /** Vietnamese. */
  vi: string;
  /** English. */
  en: string;
};

/** A column: which headings it goes by and which field it fills. */
export type WorkbookColumn = {
  /** What it holds, e.g. fullName, permanentAddress.commune or father.birthYear; `ignored` where it is known and of no use. */
  field: string;
  /** Headings as this layout spells them; compared as whole cells without marks, case, dots, brackets and line breaks. */
  headings: string[];
  /** Other spellings that are understood, but say less about which layout it is. */
  synonyms?: string[];
  /** Group headings over the column; each is joined with each heading. */
  under?: string[];
  /** Whether a sheet without this column is not of this layout. Default: false. */
  required?: boolean;
};

/** A heading that was met and what it may hold. */
export type WorkbookSuggestion = {
  /** The heading as the file spells it. */
  heading: string;
  /** Fields that it may be, most likely first; empty where nothing comes near. */
  fields: SuggestedField[];
};

/** A field with how likely it is. */
export type SuggestedField = {
  /** What the column may hold, e.g. personalNumber. */
  field: string;
  /** How likely, 0 to 1. */
  score: number;
};

/** A subject of a score book. */
export type WorkbookSubject = {
  /** Full name of the subject, as the code list has it. */
  name: string;
  /** Headings that it goes by. */
  headings: string[];
};

/** A part of a subject's marks: which headings it goes by. */
export type WorkbookMark = {
  /** What the column holds: the result itself (score or level), a regular, mid-term or final assessment, or a comment. */
  part: "mark" | "regular" | "midterm" | "midtermComment" | "final" | "comment" | "commentCode";
  /** Headings that it goes by; a number behind one counts the columns of a part. */
  headings: string[];
};
