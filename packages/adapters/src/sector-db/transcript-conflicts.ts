import type { ModelConflict } from './profile.js';
import { SANDBOX_SHORT_FORMS } from './transcript-code-lists.js';

const PRIMARY = 'thongtinsohocbasotieuhoc';
const SECONDARY = 'thongtinsohocbasothcsthpt';
const CREDENTIAL = 'VanBangChungChi';
const MODEL = 'TTDLQG education exchange model';
const isExempt = { path: 'exemptFromAssessment', in: [true] } as const;

const both = (conflict: Omit<ModelConflict, 'record'>): readonly ModelConflict[] =>
  [PRIMARY, SECONDARY].map((record) => ({ ...conflict, record }));

/** Where the model's transcripts and diplomas contradict the regulations, another format or themselves. */
export const transcriptConflicts: readonly ModelConflict[] = [
  {
    code: 'absence-zero-unwritable',
    record: SECONDARY,
    fields: ['sobuoinghi'],
    on: 'out-of-range',
    when: { path: 'absences.total', in: [0], or: { path: 'absences.excused', in: [0] } },
    message: {
      vi: 'Số buổi nghỉ: mô hình chỉ nhận từ 1, nên học sinh đi học đủ không ghi được số 0; trường này để trống',
      en: 'Sessions absent: the model takes 1 and more, so full attendance cannot be written as 0; the field is left out',
    },
    regulation: `${MODEL}: ${SECONDARY}.sobuoinghi`,
  },
  {
    code: 'subject-name-too-narrow',
    record: `${SECONDARY}_bangdiem`,
    fields: ['tenmonhoc'],
    on: 'too-long',
    message: {
      vi: 'Tên môn học: mô hình chỉ nhận 20 ký tự, nhiều tên môn theo Chương trình 2018 dài hơn; không cắt bớt; ghi tên viết tắt vào codes.short-subject-names của cấu hình',
      en: 'Subject name: the model takes 20 characters, several official names of the 2018 programme are longer; never cut; put a short form under codes.short-subject-names in the configuration',
    },
    regulation: 'TT 32/2018/TT-BGDĐT (Hoạt động trải nghiệm, hướng nghiệp; Giáo dục quốc phòng và an ninh)',
  },
  {
    code: 'subject-name-shortened',
    record: `${SECONDARY}_bangdiem`,
    fields: ['tenmonhoc'],
    on: 'sent',
    when: { path: 'name', in: Object.keys(SANDBOX_SHORT_FORMS.subjectNames) },
    message: {
      vi: 'Tên môn học: dài hơn 20 ký tự của mô hình nên gửi tên viết tắt theo hồ sơ kết nối; cách viết tắt chưa được công bố',
      en: 'Subject name: longer than the model’s 20 characters, so the profile’s short form is sent; no short form is published',
    },
    regulation: 'TT 32/2018/TT-BGDĐT (Hoạt động trải nghiệm, hướng nghiệp; Giáo dục quốc phòng và an ninh)',
  },
  ...[PRIMARY, CREDENTIAL].map((record) => ({
    code: 'circular-number-shortened',
    record,
    fields: ['thongtu'],
    on: 'sent' as const,
    when: { path: 'regulation', in: Object.keys(SANDBOX_SHORT_FORMS.circulars) },
    message: {
      vi: 'Thông tư: số hiệu đầy đủ dài hơn 10 ký tự của mô hình nên gửi dạng ngắn theo hồ sơ kết nối; dạng ngắn chưa được công bố',
      en: 'Circular: the full number is longer than the model’s 10 characters, so the profile’s short form is sent; no short form is published',
    },
    regulation: 'TT 27/2020/TT-BGDĐT; TT 21/2019/TT-BGDĐT',
  })),
  ...both({
    code: 'class-name-too-narrow',
    fields: ['tenlop'],
    on: 'too-long',
    message: {
      vi: 'Tên lớp: trong học bạ mô hình chỉ nhận 10 ký tự, trong khi bản ghi lớp nhận 150; không cắt bớt',
      en: 'Class name: the model takes 10 characters on transcripts and 150 on classes; never cut',
    },
    regulation: `${MODEL}: tenlop of transcripts and of classes`,
  }),
  ...[PRIMARY, CREDENTIAL].map((record) => ({
    code: 'circular-number-too-narrow',
    record,
    fields: ['thongtu'],
    on: 'too-long' as const,
    message: {
      vi: 'Thông tư: mô hình chỉ nhận 10 ký tự, số hiệu đầy đủ (ví dụ 27/2020/TT-BGDĐT) dài 16; cách viết tắt chưa được công bố; ghi vào codes.short-circulars của cấu hình',
      en: 'Circular: the model takes 10 characters, a full number (e.g. 27/2020/TT-BGDĐT) has 16; no short form is published; put one under codes.short-circulars in the configuration',
    },
    regulation: 'Nghị định 30/2020/NĐ-CP (số, ký hiệu văn bản); TT 27/2020/TT-BGDĐT',
  })),
  {
    code: 'exempt-results-contradiction',
    record: SECONDARY,
    fields: ['hocky1', 'hocky2', 'canam'],
    on: 'not-held',
    when: isExempt,
    message: {
      vi: 'Kết quả học tập: mô hình ghi bắt buộc nhưng lại ghi có thể để trống với học sinh khuyết tật không đánh giá; để trống',
      en: 'Learning result: marked required, yet said to be optional for a pupil exempt from assessment; left out',
    },
    regulation: 'TT 22/2021/TT-BGDĐT điều 11',
  },
  {
    code: 'exempt-without-exception',
    record: SECONDARY,
    fields: ['renluyenhocky1', 'renluyenhocky2', 'renluyencanam'],
    on: 'not-held',
    when: isExempt,
    message: {
      vi: 'Kết quả rèn luyện: mô hình bắt buộc cả với học sinh khuyết tật không đánh giá; không tự điền, để trống',
      en: 'Conduct result: required even for a pupil exempt from assessment; nothing is invented, left out',
    },
    regulation: 'TT 22/2021/TT-BGDĐT điều 11',
  },
  {
    code: 'exempt-without-exception',
    record: PRIMARY,
    fields: ['nxetnanglucchung', 'nxetnanglucdacthu'],
    on: 'not-held',
    when: isExempt,
    message: {
      vi: 'Nhận xét năng lực: mô hình bắt buộc cả với học sinh khuyết tật không đánh giá; không tự điền, để trống',
      en: 'Comments on competences: required even for a pupil exempt from assessment; nothing is invented, left out',
    },
    regulation: 'TT 27/2020/TT-BGDĐT điều 8',
  },
  ...both({
    code: 'districts-ended',
    fields: ['tenhuyen'],
    on: 'sent',
    message: {
      vi: 'Tên huyện: cấp huyện kết thúc từ 01/07/2025; hãy kiểm tra học bạ có thuộc năm học trước ngày đó không',
      en: 'District name: districts ended on 2025-07-01; check that the transcript is of a school year before that day',
    },
    regulation: 'QĐ 19/2025/QĐ-TTg',
  }),
  ...both({
    code: 'pilot-xml-requires',
    fields: ['tenhuyen', 'hotenme'],
    on: 'not-held',
    message: {
      vi: 'Tên huyện, họ tên mẹ: ở đây không bắt buộc, nhưng tệp XML học bạ số thí điểm v1.0 bắt buộc; hai định dạng không thay thế cho nhau',
      en: 'District and mother’s name: optional here, required by the pilot transcript XML v1.0; the two formats are not interchangeable',
    },
    regulation: 'CV 2088/BGDĐT-GDTH PL1',
  }),
  {
    code: 'minimised-data-asked',
    record: PRIMARY,
    fields: ['cannang', 'chieucao'],
    on: 'withheld',
    message: {
      vi: 'Cân nặng, chiều cao: học bạ có chỗ ghi nhưng là dữ liệu sức khỏe; chỉ gửi khi cấu hình cho phép (disclose: health)',
      en: 'Weight and height: the transcript has a place for them, but they are health data; sent only where the configuration discloses health',
    },
    regulation: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
  },
  {
    code: 'correction-prefix-unclear',
    record: `${CREDENTIAL}_ThongTinHieuChinh`,
    fields: ['nguoiky_gioitinh', 'nguoiky_dantoc', 'nguoiky_quoctich'],
    on: 'sent',
    message: {
      vi: 'Giới tính, dân tộc, quốc tịch hiệu chỉnh: tên trường mang tiền tố của người ký nhưng nằm trong phần của người được cấp; cần hỏi lại nơi nhận',
      en: 'Corrected sex, ethnic group, nationality: the fields carry the signer’s prefix but stand among the holder’s data; ask the target which is meant',
    },
    regulation: `${MODEL}: ${CREDENTIAL}_ThongTinHieuChinh`,
  },
  {
    code: 'correction-asks-the-unchanged',
    record: `${CREDENTIAL}_ThongTinHieuChinh`,
    fields: ['noisinh_diachichitiet', 'nguoiky_gioitinh', 'nguoiky_quoctich'],
    on: 'not-held',
    message: {
      vi: 'Thông tin hiệu chỉnh: mô hình bắt buộc cả nội dung không hiệu chỉnh; chỉ gửi nội dung có trong quyết định',
      en: 'Correction: the model demands also what was not corrected; only what the decision changes is sent',
    },
    regulation: `${MODEL}: ${CREDENTIAL}_ThongTinHieuChinh`,
  },
];
