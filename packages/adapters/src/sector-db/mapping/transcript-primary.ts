import type { FieldRule, RecordMapping } from '../profile.js';
import { historyOf, transcriptFields, transcriptLevel } from './transcript-shared.js';

const PRIMARY = 'thongtinsohocbasotieuhoc';

/** By the name that the regulation gives it: senders do not always know the code. */
const level = (list: 'competences' | 'qualities', name: string): FieldRule => ({ from: `${list}.name=${name}.level` });

const primary: RecordMapping = {
  record: PRIMARY,
  kind: 'transcript',
  when: transcriptLevel('02'),
  fields: {
    ...transcriptFields,
    thongtu: { from: 'regulation', codes: 'short-circulars' },
    cannang: { from: 'weightKg', group: 'health' },
    chieucao: { from: 'heightCm', group: 'health' },
    nghicophep: { from: 'absences.excused' },
    nghikhongphep: { from: 'absences.unexcused' },
    xeploai: { from: 'overallResult.name' },
    dahthanhctrinhlophoc: { from: 'hasCompletedGrade' },
    dahthanhctrinhtieuhoc: { from: 'hasCompletedPrimary' },
    ndungkhenthuongdotxuat: { from: 'extraordinaryRewardText' },
    nangluctuhoc: level('competences', 'Tự chủ và tự học'),
    nanglucgiaotiep: level('competences', 'Giao tiếp và hợp tác'),
    nanglucgiaiquyet: level('competences', 'Giải quyết vấn đề và sáng tạo'),
    nanglucngonngu: level('competences', 'Ngôn ngữ'),
    nangluctinhtoan: level('competences', 'Tính toán'),
    nangluckhoahoc: level('competences', 'Khoa học'),
    nangluccongnghe: level('competences', 'Công nghệ'),
    nangluctinhoc: level('competences', 'Tin học'),
    nanglucthammi: level('competences', 'Thẩm mĩ'),
    nanglucthechat: level('competences', 'Thể chất'),
    phamchatyeunuoc: level('qualities', 'Yêu nước'),
    phamchatnhanai: level('qualities', 'Nhân ái'),
    phamchatchamchi: level('qualities', 'Chăm chỉ'),
    phamchattrungthuc: level('qualities', 'Trung thực'),
    phamchattrachnhiem: level('qualities', 'Trách nhiệm'),
    nxetphamchat: { from: 'comments.qualities' },
    nxetnanglucchung: { from: 'comments.generalCompetences' },
    nxetnanglucdacthu: { from: 'comments.specificCompetences' },
  },
};

const exempt: FieldRule = { from: 'isExempt', codes: 'exempt-mark' };

const subject: RecordMapping = {
  record: `${PRIMARY}_dsbangdiem`,
  kind: 'transcript',
  each: 'subjects',
  suffix: '.diem',
  rowKey: 'mamonhoc',
  rowName: 'name',
  fields: {
    mamonhoc: { from: 'code', otherwise: { from: 'name', codes: 'transcript-subjects-primary' }, rowNeeds: 'no-code' },
    tenmonhoc: { from: 'name' },
    mucdatduoc: { from: 'level', otherwise: exempt },
    diemkiemtradinhky: { from: 'testScore', otherwise: exempt },
  },
};

export const transcriptPrimaryMappings: readonly RecordMapping[] = [primary, historyOf(PRIMARY), subject];
