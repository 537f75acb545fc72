import type { Condition, ModelConflict } from './profile.js';

const RESULT = 'ketquahoctapththcsthpttx';
const SECONDARY_CLASS = 'thongtinlophocthcsthpt';
const SCHOOL = 'thongtindiemtruongchinhcapmnththcsthpt';
const CENTRE = 'cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac';
const SITE = 'thongtindiemtruongcapmnththcsthpttx';
const STUDENT = 'thongtinhocsinhcapmnththcsthpttx';
const STAFF = 'thongtindoingucanbocsgdcapmamnonththcsthpttx';

const LEVEL = ['$.educationLevel.code', '$.educationLevel.name', '$.grade'] as const;
const isLevel = (...codes: readonly string[]): Condition => ({
  path: LEVEL,
  codes: 'education-level-groups',
  in: codes,
});
const isTermOnly: Condition = { path: '$.term', in: ['1', '2'] };
const isExempt: Condition = { path: '$.exemptFromAssessment', in: [true] };

const WIDTHS = 'Exchange model: the same field has other widths on other records';

/**
 * Where the exchange model's records of pupils, staff, schools, classes and results contradict the regulations or
 * themselves. The more particular case comes first.
 * @source exchange model, its required marks and widths against TT 22/2021, TT 27/2020, TT 19/2018 and Law 91/2025.
 */
export const recordConflicts: readonly ModelConflict[] = [
  {
    code: 'average-not-regulated',
    record: RESULT,
    fields: ['diemtongket'],
    on: 'not-held',
    message: {
      vi: 'Mô hình bắt buộc điểm tổng kết, nhưng TT 22/2021 và TT 27/2020 không còn điểm trung bình chung: để trống, không tự tính',
      en: 'The model requires an overall average that neither TT 22/2021 nor TT 27/2020 knows: left out, never computed',
    },
    regulation: 'TT 22/2021/TT-BGDĐT; TT 27/2020/TT-BGDĐT',
  },
  {
    code: 'exempt-pupil-result-required',
    record: RESULT,
    fields: ['mahocluc', 'mahanhkiem', 'madanhhieu'],
    on: 'not-held',
    when: isExempt,
    message: {
      vi: 'Học sinh khuyết tật không đánh giá vẫn bị mô hình bắt buộc kết quả: để trống',
      en: 'The pupil is exempt from assessment, yet the model requires the result: left out',
    },
    regulation: 'TT 22/2021/TT-BGDĐT; TT 27/2020/TT-BGDĐT: pupils with disabilities who are not assessed',
  },
  {
    code: 'result-not-of-primary',
    record: RESULT,
    fields: ['mahocluc', 'mahanhkiem'],
    on: 'not-held',
    when: isLevel('02'),
    message: {
      vi: 'Mô hình bắt buộc kết quả học tập và rèn luyện với mọi cấp, nhưng tiểu học (TT 27/2020) không có: để trống',
      en: 'The model requires learning and conduct results of every level; TT 27/2020 has neither for primary: left out',
    },
    regulation: 'TT 27/2020/TT-BGDĐT',
  },
  {
    code: 'title-of-the-year-only',
    record: RESULT,
    fields: ['madanhhieu'],
    on: 'not-held',
    when: isTermOnly,
    message: {
      vi: 'Mô hình bắt buộc danh hiệu ở từng học kỳ, nhưng danh hiệu chỉ xét cuối năm: để trống',
      en: 'The model requires a title for each term; titles are given for the year: left out',
    },
    regulation: 'TT 22/2021/TT-BGDĐT điều 15; TT 27/2020/TT-BGDĐT điều 13',
  },
  {
    code: 'title-of-some-only',
    record: RESULT,
    fields: ['madanhhieu'],
    on: 'not-held',
    message: {
      vi: 'Mô hình bắt buộc danh hiệu, nhưng chỉ một số học sinh có: để trống',
      en: 'The model requires a title that only some pupils get: left out',
    },
    regulation: 'TT 22/2021/TT-BGDĐT điều 15; TT 27/2020/TT-BGDĐT điều 13',
  },
  {
    code: 'promotion-of-the-year-only',
    record: RESULT,
    fields: ['colenlop'],
    on: 'not-held',
    when: isTermOnly,
    message: {
      vi: 'Mô hình bắt buộc “được lên lớp” ở từng học kỳ, nhưng việc này chỉ xét cuối năm: để trống',
      en: 'The model requires promotion for each term although it is decided for the year: left out',
    },
    regulation: 'TT 22/2021/TT-BGDĐT điều 12; TT 27/2020/TT-BGDĐT điều 11',
  },
  {
    code: 'exempt-subject-without-place',
    record: `${RESULT}_diemmon`,
    fields: ['diem'],
    on: 'comment-assessed',
    when: { path: 'isExempt', in: [true], or: isExempt },
    message: {
      vi: 'Môn được miễn không có điểm, mô hình chỉ nhận điểm số: không gửi môn này',
      en: 'The pupil is exempt from the subject and the model takes numbers only: the subject is not sent',
    },
    regulation: 'TT 22/2021/TT-BGDĐT; TT 27/2020/TT-BGDĐT',
  },
  {
    code: 'comment-subject-without-place',
    record: `${RESULT}_diemmon`,
    fields: ['diem'],
    on: 'comment-assessed',
    message: {
      vi: 'Môn đánh giá bằng nhận xét không có điểm, mô hình chỉ nhận điểm số: không gửi môn này (học bạ số có chỗ ghi mức)',
      en: 'The subject is assessed by comment and the model takes numbers only: it is not sent (the transcript has a place for levels)',
    },
    regulation: 'TT 22/2021/TT-BGDĐT điều 5; TT 27/2020/TT-BGDĐT điều 7',
  },
  {
    code: 'stream-not-of-lower-secondary',
    record: SECONDARY_CLASS,
    fields: ['maphanban', 'mahechuyen'],
    on: 'not-held',
    when: isLevel('03'),
    message: {
      vi: 'Mô hình bắt buộc phân ban và hệ chuyên, nhưng trung học cơ sở không có: để trống',
      en: 'The model requires stream and specialised system, which lower secondary does not have: left out',
    },
    regulation: 'Exchange model: the fields are marked required and not used for lower secondary',
  },
  {
    code: 'stream-not-regulated',
    record: SECONDARY_CLASS,
    fields: ['maphanban', 'mahechuyen'],
    on: 'not-held',
    message: {
      vi: 'Mô hình bắt buộc phân ban và hệ chuyên, nhưng chương trình 2018 không phân ban và chỉ trường chuyên có hệ chuyên: để trống',
      en: 'The model requires stream and specialised system; the 2018 programme has no streams and only specialised schools have systems: left out',
    },
    regulation: 'TT 32/2018/TT-BGDĐT (the 2018 programme)',
  },
  {
    code: 'accreditation-without-none',
    record: SCHOOL,
    fields: ['DatKiemDinhCapDo'],
    on: 'not-held',
    message: {
      vi: 'Mô hình bắt buộc cấp độ kiểm định 1 đến 4, không có giá trị cho trường chưa được kiểm định: để trống',
      en: 'The model requires an accreditation level from 1 to 4 and has no value for a school without one: left out',
    },
    regulation: 'TT 19/2018/TT-BGDĐT điều 34, which the model cites for all levels',
  },
  ...([STUDENT, `${STUDENT}_thongtincha`, `${STUDENT}_thongtinme`, `${STUDENT}_nguoidodau`] as const).map(
    (record): ModelConflict => ({
      code: 'minimised',
      record,
      fields:
        record === STUDENT
          ? ['chieucao', 'cannang', 'nhommau', 'hongheo', 'chadantoc', 'medantoc', 'cokhuyettatkhongdanhgia']
          : ['sodinhdanh', 'namsinh'],
      on: 'withheld',
      message: {
        vi: 'Mô hình bắt buộc dữ liệu cá nhân này với mọi học sinh; theo nguyên tắc tối thiểu, chỉ gửi khi tỉnh cho phép (disclose)',
        en: 'The model requires these personal data of every pupil; by minimisation they go only where the province discloses them',
      },
      regulation: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
    }),
  ),
  ...[SCHOOL, CENTRE, SITE].map((record): ModelConflict => ({
    code: 'district-ended',
    record,
    fields: ['diachi_mahuyen'],
    on: 'sent',
    message: {
      vi: 'Mô hình còn mã huyện, nhưng cấp huyện kết thúc ngày 01/07/2025: đã gửi mã huyện cũ bên cạnh mã xã mới',
      en: 'The model still has a district code although districts ended on 2025-07-01: the former one was sent beside the new commune',
    },
    regulation: 'QĐ 19/2025/QĐ-TTg',
  })),
  widthConflict(`${SECONDARY_CLASS}_monhoc`, ['mamonhoc', 'magiaovien']),
  widthConflict('thongtinlophocgdtx_monhoc', ['mamonhoc', 'magiaovien']),
  widthConflict(SECONDARY_CLASS, ['makhoi']),
  widthConflict('lopmamnon', ['malopghep']),
  widthConflict('thongtinlophoctieuhoc', ['malopghep']),
  widthConflict(STUDENT, ['sodienthoai']),
  widthConflict(SITE, ['sodienthoai']),
  widthConflict(`${STAFF}_nguoivn`, ['dantoc']),
  widthConflict(SCHOOL, ['machatluonggiaoduc', 'mavungkhokhan']),
  widthConflict(`${CENTRE}_vungkhokhan`, ['mavungkhokhan']),
];

function widthConflict(record: string, fields: readonly string[]): ModelConflict {
  return {
    code: 'width-unequal',
    record,
    fields,
    on: 'too-long',
    message: {
      vi: 'Giá trị dài hơn trường này cho phép; trường cùng tên ở bản ghi khác của mô hình rộng hơn: không cắt bớt, không gửi',
      en: 'Longer than this field allows; the same field of another record is wider: never cut, not sent',
    },
    regulation: WIDTHS,
  };
}
