import type { TranscriptField } from '@lienthong/schemas';

type Form = TranscriptField['form'];
type More = Pick<TranscriptField, 'readAlso' | 'readOnly'>;

const must = (tag: string, path: string, form: Form = 'text', more: More = {}): TranscriptField => ({
  tag,
  path,
  form,
  required: true,
  ...more,
});
const may = (tag: string, path: string, form: Form = 'text', more: More = {}): TranscriptField => ({
  tag,
  path,
  form,
  ...more,
});

/** THONG_TIN_CHUNG, in the order of PL1.1; the misspelt tag is written as printed and read in both spellings. */
export const generalFields: readonly TranscriptField[] = [
  must('PHIEN_BAN', 'formatVersion'),
  must('THONG_TU', 'regulation'),
  must('MA_TRA_CUU_UUID', 'transcriptId'),
  must('TEN_NAM_HOC', 'schoolYear', 'school-year'),
  must('MA_SO_GIAO_DUC', 'department.code'),
  must('TEN_SO_GD', 'department.name'),
  must('MA_TRUONG', 'school.code'),
  must('TEN_TRUONG', 'school.name'),
  must('TEN_QUAN_HUYEN', 'schoolPlace.district'),
  must('TEN_XA_PHUONG', 'schoolPlace.commune'),
  must('TEN_TINH_THANH_PHO', 'schoolPlace.province'),
  must('MA_CAP_HOC', 'educationLevel', 'education-level'),
  must('SO_SO_DANG_BO', 'registerNumber'),
  must('HO_VA_TEN', 'fullName'),
  must('SO_CCCD', 'personalNumber'),
  must('MA_HOC_SINH', 'sectorId'),
  must('GIOI_TINH', 'gender', 'gender'),
  must('NGAY_SINH', 'birthDate', 'birth-date'),
  must('CAN_NANG', 'weightKg', 'number'),
  must('CHIEU_CAO', 'heightCm', 'number'),
  must('TONG_SO_BUOI_NGHI_CO_PHEP', 'absences.excused', 'number'),
  must('THONG_SO_BUOI_NGHI_KHONG_PHEP', 'absences.unexcused', 'number', {
    readAlso: ['TONG_SO_BUOI_NGHI_KHONG_PHEP'],
  }),
  must('NOI_SINH', 'birthPlace.text'),
  must('QUE_QUAN', 'hometown.text'),
  must('CHO_O_HIEN_NAY', 'currentAddress.text'),
  must('DAN_TOC', 'ethnicGroup.name'),
  must('QUOC_TICH', 'nationality', 'nationality'),
  may('HO_VA_TEN_CHA', 'guardians:father.fullName'),
  must('HO_VA_TEN_ME', 'guardians:mother.fullName'),
  may('HO_VA_TEN_NGUOI_GIAM_HO', 'guardians:guardian.fullName'),
  must('TEN_GIAM_HIEU_KY_HOC_BA', 'signatory.fullName'),
  must('SO_CCCD_GIAM_HIEU_KY_HOC_BA', 'signatory.personalNumber'),
  must('DIA_DANH_PHAT_HANH_HOC_BA', 'placeOfIssue'),
  must('NGAY_TAO_HOC_BA', 'createdAt', 'instant'),
  must('NGAY_KY_PHAT_HANH_HOC_BA', 'issuedAt', 'instant'),
  must('CHUC_VU_GIAM_HIEU_KY_HOC_BA', 'signatory.title'),
  may('TEN_GIAO_VIEN_CHU_NHIEM', 'homeroomTeacher.fullName'),
  may('SO_CCCD_GIAO_VIEN_CHU_NHIEM', 'homeroomTeacher.personalNumber'),
  must('MA_KHOI', 'grade'),
  must('TEN_LOP', 'className'),
  must('NAM_HOC', 'schoolYear', 'school-year'),
];

/** QUA_TRINH_HOC_TAP; NAM_HOC stands here in the lists of Ho Chi Minh City, so it is understood here, and not written. */
export const historyFields: readonly TranscriptField[] = [
  may('NAM_HOC', 'schoolYear', 'school-year', { readOnly: true }),
  must('TEN_LOP', 'className'),
  must('TEN_TRUONG', 'schoolName'),
  must('NGAY_TRANG_THAI_CHUYEN_DEN', 'arrivedOn', 'day-as-instant'),
];

/** TONG_KET. */
export const summaryFields: readonly TranscriptField[] = [
  must('KET_QUA_XEP_LOAI', 'overallResult.name'),
  must('DUOC_LEN_LOP', 'isPromoted', 'yes-no'),
  may('NOI_DUNG_HOAN_THANH_CHUONG_TRINH', 'completionText'),
  must('DA_HOAN_THANH_CHUONG_TRINH_LOP_HOC', 'hasCompletedGrade', 'yes-no'),
  may('DA_HOAN_THANH_CHUONG_TRINH_TIEU_HOC', 'hasCompletedPrimary', 'yes-no'),
  may('NOI_DUNG_KHEN_THUONG', 'rewardText'),
  may('NOI_DUNG_KHEN_THUONG_DOT_XUAT', 'extraordinaryRewardText'),
  must('NHAN_XET_GVCN', 'comments.homeroomTeacher'),
];

/** One subject of the score table. */
export const scoreFields: readonly TranscriptField[] = [
  must('MA_MON_HOC', 'code'),
  must('TEN_MON_HOC', 'name'),
  must('MUC_DAT_DUOC', 'level', 'subject-level'),
  may('DIEM_KIEM_TRA_DINH_KY', 'testScore', 'number'),
];

const competence = (tag: string, write = must, more: More = {}): TranscriptField =>
  write(tag, `competences:${tag}.level`, 'assessment-level', more);
const quality = (tag: string): TranscriptField => must(tag, `qualities:${tag}.level`, 'assessment-level');

/** Competences, qualities and the comments on them. */
export const assessmentFields: readonly TranscriptField[] = [
  competence('NANG_LUC_TU_CHU_TU_HOC'),
  competence('NANG_LUC_GIAO_TIEP_HOC_TAC', must, { readAlso: ['NANG_LUC_GIAO_TIEP_HOP_TAC'] }),
  competence('NANG_LUC_GIAI_QUYET_VAN_DE_SANG_TAO'),
  competence('NANG_LUC_NGON_NGU'),
  competence('NANG_LUC_TINH_TOAN'),
  competence('NANG_LUC_KHOA_HOC'),
  competence('NANG_LUC_CONG_NGHE', may),
  competence('NANG_LUC_TIN_HOC', may),
  competence('NANG_LUC_THAM_MI'),
  competence('NANG_LUC_THE_CHAT'),
  quality('PHAM_CHAT_YEU_NUOC'),
  quality('PHAM_CHAT_NHAN_AI'),
  quality('PHAM_CHAT_CHAM_CHI'),
  quality('PHAM_CHAT_TRUNG_THUC'),
  quality('PHAM_CHAT_TRACH_NHIEM'),
  must('NHAN_XET_PHAM_CHAT', 'comments.qualities'),
  must('NHAN_XET_NANG_LUC_CHUNG', 'comments.generalCompetences'),
  must('NHAN_XET_NANG_LUC_DAC_THU', 'comments.specificCompetences'),
];
