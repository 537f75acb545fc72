// Generated from schemas/ by `npm run generate`; never edited by hand.
/** A JSON Schema 2020-12 document part. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Type name → schema; references read `#/components/schemas/<type name>`. */
export const schemaComponents: Readonly<Record<string, JsonSchema>> = {
 "AcademicResult": {
  "title": "AcademicResult",
  "description": "What a pupil achieved in a term or a school year.",
  "x-source": "TT 27/2020/TT-BGDĐT; TT 22/2021/TT-BGDĐT; TTDLQG-MODEL",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.sodinhdanh"
   },
   "sectorId": {
    "$ref": "#/components/schemas/SectorId",
    "description": "The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued.",
    "x-label": "Mã định danh Bộ GD&ĐT",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.mahocsinh"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The pupil's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "The pupil's full name, NFC.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.hovaten"
   },
   "birthDate": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "The pupil's birth date, as far as it is known.",
    "x-label": "Ngày sinh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.ngaythangnamsinh"
   },
   "nationality": {
    "$ref": "#/components/schemas/CountryCode",
    "description": "The pupil's nationality; Viet Nam where absent.",
    "x-label": "Quốc tịch",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_cogndannuocngoai.quoctichnn"
   },
   "immigrationDocumentNumber": {
    "type": "string",
    "description": "Number of a foreigner's entry, exit or residence document.",
    "x-label": "Số giấy tờ xuất nhập cảnh",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_cogndannuocngoai.sogiaytoxnc",
    "minLength": 1,
    "maxLength": 50,
    "x-minimise": true
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.matruong"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year that the record speaks of.",
    "x-label": "Năm học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc"
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Education level; list education-level-groups.",
    "x-label": "Cấp học",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.manhomcaphoc"
   },
   "className": {
    "$ref": "#/components/schemas/ClassName",
    "description": "Class.",
    "x-label": "Lớp",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.tenlop"
   },
   "classId": {
    "$ref": "#/components/schemas/ClassId",
    "description": "Code of the class.",
    "x-label": "Mã lớp",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.malop"
   },
   "grade": {
    "$ref": "#/components/schemas/Grade",
    "description": "Grade.",
    "x-label": "Khối",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.makhoi"
   },
   "term": {
    "type": "string",
    "description": "First term, second term, or the whole year.",
    "x-label": "Học kỳ",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.hocky",
    "enum": [
     "1",
     "2",
     "year"
    ]
   },
   "subjects": {
    "type": "array",
    "description": "Results by subject.",
    "x-label": "Môn học",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_diemmon",
    "items": {
     "$ref": "#/components/schemas/SubjectResult",
     "description": "One subject.",
     "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_diemmon.diem"
    },
    "maxItems": 60
   },
   "averageScore": {
    "type": "number",
    "description": "Overall average, only where the source states one; the regulations have none, so it is never computed.",
    "x-label": "Điểm tổng kết",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.diemtongket",
    "minimum": 0,
    "maximum": 10
   },
   "learningResult": {
    "$ref": "#/components/schemas/ResultName",
    "description": "Learning result (kết quả học tập); list secondary-learning-results.",
    "x-label": "Kết quả học tập",
    "x-source": "TT 22/2021/TT-BGDĐT điều 9; TTDLQG-MODEL ketquahoctapththcsthpttx.mahocluc"
   },
   "conductResult": {
    "$ref": "#/components/schemas/ResultName",
    "description": "Conduct result (kết quả rèn luyện); list secondary-conduct-results.",
    "x-label": "Kết quả rèn luyện",
    "x-source": "TT 22/2021/TT-BGDĐT điều 8; TTDLQG-MODEL ketquahoctapththcsthpttx.mahanhkiem"
   },
   "overallResult": {
    "$ref": "#/components/schemas/ResultName",
    "description": "Year result of a primary pupil; list primary-overall-results.",
    "x-label": "Kết quả xếp loại",
    "x-source": "TT 27/2020/TT-BGDĐT điều 9; TTDLQG-MODEL thongtinsohocbasotieuhoc.xeploai"
   },
   "competences": {
    "type": "array",
    "description": "Competences of a primary pupil.",
    "x-label": "Năng lực",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.nangluctuhoc",
    "items": {
     "$ref": "#/components/schemas/CompetenceLevel",
     "description": "One competence.",
     "x-source": "TT 27/2020/TT-BGDĐT"
    },
    "maxItems": 20
   },
   "qualities": {
    "type": "array",
    "description": "Qualities of a primary pupil.",
    "x-label": "Phẩm chất",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.phamchatyeunuoc",
    "items": {
     "$ref": "#/components/schemas/QualityLevel",
     "description": "One quality.",
     "x-source": "TT 27/2020/TT-BGDĐT"
    },
    "maxItems": 10
   },
   "absences": {
    "$ref": "#/components/schemas/Absences",
    "description": "Days absent.",
    "x-label": "Số ngày nghỉ",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.songaynghi"
   },
   "title": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Title awarded (danh hiệu).",
    "x-label": "Danh hiệu",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.madanhhieu"
   },
   "isPromoted": {
    "type": "boolean",
    "description": "Promoted to the next grade.",
    "x-label": "Được lên lớp",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.colenlop"
   },
   "mustRetrainConduct": {
    "type": "boolean",
    "description": "Must train conduct again in summer.",
    "x-label": "Rèn luyện lại",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.corenluyenlai"
   },
   "isEligibleForGraduation": {
    "type": "boolean",
    "description": "Eligible for the review of graduation.",
    "x-label": "Được dự xét tốt nghiệp",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.coduxettotnghiep"
   },
   "graduatedLevel": {
    "type": "string",
    "description": "Level graduated from.",
    "x-label": "Tốt nghiệp cấp học",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.totnghiepcap",
    "minLength": 1,
    "maxLength": 150
   },
   "hasCompletedGrade": {
    "type": "boolean",
    "description": "Completed the grade's programme.",
    "x-label": "Hoàn thành chương trình lớp",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.dahthanhctrinhlophoc"
   },
   "hasCompletedPrimary": {
    "type": "boolean",
    "description": "Completed the primary programme.",
    "x-label": "Hoàn thành chương trình tiểu học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.dahthanhctrinhtieuhoc"
   },
   "exemptFromAssessment": {
    "type": "boolean",
    "description": "Exempt from assessment because of a disability.",
    "x-label": "Khuyết tật không đánh giá",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cokhuyettatkhongdanhgia",
    "x-sensitive": true
   },
   "comment": {
    "type": "string",
    "description": "The homeroom teacher's comment.",
    "x-label": "Nhận xét",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.nhanxet",
    "minLength": 1,
    "maxLength": 2000,
    "x-minimise": true
   },
   "rewards": {
    "type": "array",
    "description": "Rewards.",
    "x-label": "Khen thưởng",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_khenthuong",
    "items": {
     "type": "string",
     "description": "One reward, as text.",
     "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_khenthuong.khenthuong",
     "minLength": 1,
     "maxLength": 255
    },
    "maxItems": 30
   },
   "disciplines": {
    "type": "array",
    "description": "Disciplinary measures.",
    "x-label": "Kỷ luật",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_kyluat",
    "items": {
     "type": "string",
     "description": "One measure, as text.",
     "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_kyluat.kyluat",
     "minLength": 1,
     "maxLength": 255
    },
    "maxItems": 30,
    "x-minimise": true
   }
  },
  "required": [
   "fullName",
   "schoolYear",
   "term",
   "subjects"
  ],
  "additionalProperties": false
 },
 "SubjectResult": {
  "type": "object",
  "description": "Result in one subject: a score, a level, or both.",
  "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_diemmon.diem",
  "properties": {
   "name": {
    "type": "string",
    "description": "Full name of the subject; lists subjects-primary, subjects-lower-secondary, subjects-upper-secondary.",
    "x-label": "Tên môn học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.tenmonhoc",
    "minLength": 1,
    "maxLength": 150
   },
   "sourceName": {
    "type": "string",
    "description": "The heading in the file, or the name in the sending system.",
    "x-label": "Tên môn trong tệp",
    "x-source": "Liên Thông",
    "minLength": 1,
    "maxLength": 150
   },
   "code": {
    "type": "string",
    "description": "Subject code, where the official list is known.",
    "x-label": "Mã môn học",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx_diemmon.mamonhoc",
    "minLength": 1,
    "maxLength": 20
   },
   "score": {
    "type": "number",
    "description": "Score from 0 to 10; of a primary pupil the periodic test's (điểm KTĐK), a whole number by the regulation.",
    "x-label": "Điểm",
    "x-source": "TT 22/2021/TT-BGDĐT; TTDLQG-MODEL ketquahoctapththcsthpttx_diemmon.diem",
    "minimum": 0,
    "maximum": 10
   },
   "level": {
    "type": "string",
    "description": "Letter of the regulation: T, H, C at primary level, Đ, CĐ at secondary level.",
    "x-label": "Mức đạt được",
    "x-source": "TT 27/2020/TT-BGDĐT; TT 22/2021/TT-BGDĐT",
    "enum": [
     "T",
     "H",
     "C",
     "Đ",
     "CĐ"
    ]
   },
   "isExempt": {
    "type": "boolean",
    "description": "Exempt from the subject (M in transcripts).",
    "x-label": "Miễn môn học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_dsbangdiem.mucdatduoc"
   },
   "assessments": {
    "type": "array",
    "description": "Component marks of the term, as far as the source states them: regular, mid-term and final assessments, in its order.",
    "x-label": "Điểm thành phần",
    "x-source": "TT 22/2021/TT-BGDĐT điều 6, 7 (ĐĐGtx, ĐĐGgk, ĐĐGck); score sheets of the sector database",
    "items": {
     "$ref": "#/components/schemas/AssessmentMark",
     "description": "One assessment.",
     "x-source": "TT 22/2021/TT-BGDĐT điều 6, 7"
    },
    "maxItems": 40
   },
   "firstTermScore": {
    "type": "number",
    "description": "Mark of the first term, in the result of a whole year that states it.",
    "x-label": "ĐTBmhk I",
    "x-source": "TT 22/2021/TT-BGDĐT điều 9 khoản 1",
    "minimum": 0,
    "maximum": 10
   },
   "secondTermScore": {
    "type": "number",
    "description": "Mark of the second term, in the result of a whole year that states it.",
    "x-label": "ĐTBmhk II",
    "x-source": "TT 22/2021/TT-BGDĐT điều 9 khoản 1",
    "minimum": 0,
    "maximum": 10
   },
   "firstTermLevel": {
    "type": "string",
    "description": "Level of the first term, in the result of a whole year that states it.",
    "x-label": "Mức học kỳ I",
    "x-source": "TT 22/2021/TT-BGDĐT điều 9 khoản 1",
    "enum": [
     "Đ",
     "CĐ"
    ]
   },
   "secondTermLevel": {
    "type": "string",
    "description": "Level of the second term, in the result of a whole year that states it.",
    "x-label": "Mức học kỳ II",
    "x-source": "TT 22/2021/TT-BGDĐT điều 9 khoản 1",
    "enum": [
     "Đ",
     "CĐ"
    ]
   },
   "comment": {
    "type": "string",
    "description": "The teacher's comment.",
    "x-label": "Nhận xét",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.nxetmonhoc",
    "minLength": 1,
    "maxLength": 2000,
    "x-minimise": true
   },
   "commentCode": {
    "type": "string",
    "description": "Code of a ready-made comment in the sending system.",
    "x-label": "Mã nhận xét",
    "x-source": "Score sheet \"Mẫu 2\" of the sector database, as public code reads it",
    "minLength": 1,
    "maxLength": 100
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false
 },
 "AssessmentMark": {
  "type": "object",
  "description": "One mark that a term's result is made of.",
  "x-source": "TT 22/2021/TT-BGDĐT điều 6, 7",
  "properties": {
   "kind": {
    "type": "string",
    "description": "Regular (ĐĐGtx), mid-term (ĐĐGgk) or final (ĐĐGck).",
    "x-label": "Loại đánh giá",
    "x-source": "TT 22/2021/TT-BGDĐT điều 6, 7",
    "enum": [
     "regular",
     "midterm",
     "final"
    ]
   },
   "ordinal": {
    "type": "integer",
    "description": "Which of several of its kind, from 1; an empty one is left out and keeps its number.",
    "x-label": "Lần",
    "x-source": "score sheets of the sector database: ĐĐGtx 1..5",
    "minimum": 1,
    "maximum": 20
   },
   "sourceName": {
    "type": "string",
    "description": "The heading in the file, e.g. Miệng or 15p.",
    "x-label": "Tên cột trong tệp",
    "x-source": "Liên Thông",
    "minLength": 1,
    "maxLength": 150
   },
   "score": {
    "type": "number",
    "description": "Score from 0 to 10.",
    "x-label": "Điểm",
    "x-source": "TT 22/2021/TT-BGDĐT điều 6, 7",
    "minimum": 0,
    "maximum": 10
   },
   "level": {
    "type": "string",
    "description": "Letter of the regulation: Đ, CĐ at secondary level, T, H, C at primary level.",
    "x-label": "Mức đánh giá",
    "x-source": "TT 22/2021/TT-BGDĐT điều 6, 7; TT 27/2020/TT-BGDĐT điều 7",
    "enum": [
     "T",
     "H",
     "C",
     "Đ",
     "CĐ"
    ]
   },
   "comment": {
    "type": "string",
    "description": "Comment on this assessment.",
    "x-label": "Nhận xét",
    "x-source": "Score sheet \"Mẫu 2\" of the sector database (Nhận xét GK)",
    "minLength": 1,
    "maxLength": 2000,
    "x-minimise": true
   }
  },
  "required": [
   "kind"
  ],
  "additionalProperties": false
 },
 "CompetenceLevel": {
  "type": "object",
  "description": "Level reached in a competence.",
  "x-source": "TT 27/2020/TT-BGDĐT",
  "properties": {
   "code": {
    "type": "string",
    "description": "Code of the competence; list primary-competences.",
    "x-label": "Mã năng lực",
    "x-source": "CV 2088/BGDĐT-GDTH PL1",
    "minLength": 1,
    "maxLength": 60
   },
   "name": {
    "type": "string",
    "description": "Name of the competence.",
    "x-label": "Tên năng lực",
    "x-source": "TT 27/2020/TT-BGDĐT",
    "minLength": 1,
    "maxLength": 150
   },
   "level": {
    "type": "string",
    "description": "T good, Đ satisfactory, C needs effort; list primary-quality-competence-levels.",
    "x-label": "Mức đạt được",
    "x-source": "TT 27/2020/TT-BGDĐT điều 7",
    "enum": [
     "T",
     "Đ",
     "C"
    ]
   }
  },
  "required": [
   "name",
   "level"
  ],
  "additionalProperties": false
 },
 "QualityLevel": {
  "type": "object",
  "description": "Level reached in a quality.",
  "x-source": "TT 27/2020/TT-BGDĐT",
  "properties": {
   "code": {
    "type": "string",
    "description": "Code of the quality; list primary-qualities.",
    "x-label": "Mã phẩm chất",
    "x-source": "CV 2088/BGDĐT-GDTH PL1",
    "minLength": 1,
    "maxLength": 60
   },
   "name": {
    "type": "string",
    "description": "Name of the quality.",
    "x-label": "Tên phẩm chất",
    "x-source": "TT 27/2020/TT-BGDĐT",
    "minLength": 1,
    "maxLength": 150
   },
   "level": {
    "type": "string",
    "description": "T good, Đ satisfactory, C needs effort; list primary-quality-competence-levels.",
    "x-label": "Mức đạt được",
    "x-source": "TT 27/2020/TT-BGDĐT điều 7",
    "enum": [
     "T",
     "Đ",
     "C"
    ]
   }
  },
  "required": [
   "name",
   "level"
  ],
  "additionalProperties": false
 },
 "Absences": {
  "type": "object",
  "description": "Days absent.",
  "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.songaynghi",
  "properties": {
   "excused": {
    "type": "integer",
    "description": "Days absent with leave.",
    "x-label": "Nghỉ có phép",
    "x-source": "TT 22/2021/TT-BGDĐT; score books of school software",
    "minimum": 0,
    "maximum": 366
   },
   "unexcused": {
    "type": "integer",
    "description": "Days absent without leave.",
    "x-label": "Nghỉ không phép",
    "x-source": "TT 22/2021/TT-BGDĐT; score books of school software",
    "minimum": 0,
    "maximum": 366
   },
   "total": {
    "type": "integer",
    "description": "Days absent in all, where the source does not tell them apart.",
    "x-label": "Tổng số ngày nghỉ",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.songaynghi",
    "minimum": 0,
    "maximum": 366
   }
  },
  "additionalProperties": false
 },
 "ResultName": {
  "type": "object",
  "description": "A result by its name in the regulation, with its code.",
  "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.mahocluc",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, e.g. Tốt.",
    "x-label": "Kết quả",
    "x-source": "TT 22/2021/TT-BGDĐT điều 8, 9",
    "minLength": 1,
    "maxLength": 100
   },
   "code": {
    "type": "string",
    "description": "Code in the list.",
    "x-label": "Mã",
    "x-source": "TTDLQG-MODEL ketquahoctapththcsthpttx.mahocluc",
    "minLength": 1,
    "maxLength": 20
   },
   "list": {
    "type": "string",
    "description": "Identifier of the code list.",
    "x-label": "Danh mục",
    "x-source": "Liên Thông",
    "minLength": 1,
    "maxLength": 64
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false
 },
 "Accreditation": {
  "title": "Accreditation",
  "description": "Result of a school's quality accreditation (kiểm định chất lượng giáo dục) and of its recognition as of national standard.",
  "x-source": "TT 17/2018 (primary), TT 18/2018 (secondary), TT 19/2018 (pre-school); the exchange model has no such record, only DatKiemDinhCapDo and LaTruongDatChuanQuocGia on the school; unconfirmed",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The record's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.matruong"
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level that was assessed; list education-level-groups.",
    "x-label": "Cấp học",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed"
   },
   "assessment": {
    "type": "string",
    "description": "Who assessed: the school itself, or a team of the department.",
    "x-label": "Hình thức đánh giá",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "enum": [
     "self",
     "external"
    ]
   },
   "regulation": {
    "type": "string",
    "description": "The circular that the assessment follows.",
    "x-label": "Văn bản áp dụng",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 100
   },
   "assessedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day on which the assessment ended.",
    "x-label": "Ngày đánh giá",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed"
   },
   "isAccredited": {
    "type": "boolean",
    "description": "Whether the school reached any level; the model’s list has no value for no.",
    "x-label": "Đạt kiểm định",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.codatkiemdinhcapdo"
   },
   "level": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level reached; list accreditation-levels.",
    "x-label": "Cấp độ kiểm định",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.DatKiemDinhCapDo"
   },
   "meetsNationalStandard": {
    "type": "boolean",
    "description": "Recognised as a school of national standard.",
    "x-label": "Đạt chuẩn quốc gia",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.LaTruongDatChuanQuocGia"
   },
   "nationalStandardLevel": {
    "type": "integer",
    "description": "Degree of the national standard.",
    "x-label": "Mức độ chuẩn quốc gia",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "minimum": 1,
    "maximum": 2
   },
   "decisionNumber": {
    "type": "string",
    "description": "Number of the decision.",
    "x-label": "Số quyết định",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 50
   },
   "decidedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of the decision.",
    "x-label": "Ngày quyết định",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed"
   },
   "decidedBy": {
    "type": "string",
    "description": "Who decided.",
    "x-label": "Cơ quan quyết định",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 250
   },
   "validUntil": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Last day on which the recognition holds.",
    "x-label": "Có giá trị đến ngày",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed"
   },
   "criteria": {
    "type": "array",
    "description": "Results by standard and criterion.",
    "x-label": "Kết quả theo tiêu chí",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "items": {
     "$ref": "#/components/schemas/AccreditationCriterion",
     "description": "One criterion.",
     "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed"
    },
    "maxItems": 100
   },
   "improvements": {
    "type": "array",
    "description": "What the school plans to improve.",
    "x-label": "Kế hoạch cải tiến chất lượng",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "items": {
     "type": "string",
     "description": "One plan.",
     "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
     "minLength": 1,
     "maxLength": 1000
    },
    "maxItems": 50
   },
   "note": {
    "type": "string",
    "description": "Note of the sender.",
    "x-label": "Ghi chú",
    "x-source": "Liên Thông; unconfirmed",
    "minLength": 1,
    "maxLength": 1000
   }
  },
  "required": [
   "assessedOn"
  ],
  "additionalProperties": false
 },
 "AccreditationCriterion": {
  "type": "object",
  "description": "Result for a standard or criterion.",
  "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
  "properties": {
   "code": {
    "type": "string",
    "description": "Number of the standard or criterion, e.g. 1 or 1.2.",
    "x-label": "Tiêu chuẩn, tiêu chí",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 20
   },
   "name": {
    "type": "string",
    "description": "Its name.",
    "x-label": "Tên tiêu chuẩn, tiêu chí",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 500
   },
   "level": {
    "type": "integer",
    "description": "Level reached; 0 where level 1 is not reached.",
    "x-label": "Mức đạt được",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 4
   },
   "comment": {
    "type": "string",
    "description": "Comment of the assessors.",
    "x-label": "Nhận xét",
    "x-source": "TT 17/2018, TT 18/2018, TT 19/2018/TT-BGDĐT; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 2000
   }
  },
  "required": [
   "code"
  ],
  "additionalProperties": false
 },
 "Attendance": {
  "title": "Attendance",
  "description": "Whether a pupil was at school on a day, in one of its sessions; one record for each pupil, day and session.",
  "x-source": "the exchange model has no such record; states as score books count absences (P có phép, K không phép) and as public integrator code of SMAS's interface for attendance devices (withheld); unconfirmed",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.sodinhdanh"
   },
   "sectorId": {
    "$ref": "#/components/schemas/SectorId",
    "description": "The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued.",
    "x-label": "Mã định danh Bộ GD&ĐT",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.mahocsinh"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The pupil's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "The pupil's full name, NFC.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.hovaten"
   },
   "birthDate": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "The pupil's birth date, as far as it is known.",
    "x-label": "Ngày sinh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.ngaythangnamsinh"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.matruong"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year that the record speaks of.",
    "x-label": "Năm học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc"
   },
   "className": {
    "$ref": "#/components/schemas/ClassName",
    "description": "Class.",
    "x-label": "Lớp",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.tenlop"
   },
   "classId": {
    "$ref": "#/components/schemas/ClassId",
    "description": "Code of the class.",
    "x-label": "Mã lớp",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.malop"
   },
   "grade": {
    "$ref": "#/components/schemas/Grade",
    "description": "Grade.",
    "x-label": "Khối",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.makhoi"
   },
   "date": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "The day that the record speaks of.",
    "x-label": "Ngày",
    "x-source": "public integrator code (absenceDate) of SMAS's interface for attendance devices (withheld); unconfirmed"
   },
   "session": {
    "type": "string",
    "description": "The session of the day; `day` for the whole day, absent where the source does not say.",
    "x-label": "Buổi học",
    "x-source": "public integrator code (section) of SMAS's interface for attendance devices (withheld); unconfirmed",
    "enum": [
     "morning",
     "afternoon",
     "evening",
     "day"
    ]
   },
   "state": {
    "type": "string",
    "description": "Whether the pupil was there; for `late` and `left-early` the pupil was, if not all the time. Where `periods` are named, an absence is from those only.",
    "x-label": "Tình trạng chuyên cần",
    "x-source": "score books (Buổi nghỉ: P, K); public integrator code of SMAS's interface for attendance devices (withheld); unconfirmed",
    "enum": [
     "present",
     "absent-excused",
     "absent-unexcused",
     "late",
     "left-early"
    ]
   },
   "periods": {
    "type": "array",
    "description": "Periods (tiết) of the session that were missed, from 1; absent where the state holds for the whole session.",
    "x-label": "Tiết nghỉ",
    "x-source": "public integrator code (periodI to periodVI) of SMAS's interface for attendance devices (withheld); unconfirmed",
    "items": {
     "type": "integer",
     "description": "Number of a period in its session.",
     "x-source": "Liên Thông; unconfirmed",
     "minimum": 1,
     "maximum": 12
    },
    "minItems": 1,
    "maxItems": 12,
    "uniqueItems": true
   },
   "arrivedAt": {
    "type": "string",
    "description": "When a late pupil came, HH:MM by the school's clock.",
    "x-label": "Giờ đến",
    "x-source": "public integrator code (lateTime) of SMAS's interface for attendance devices (withheld); unconfirmed",
    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
    "maxLength": 5
   },
   "minutesLate": {
    "type": "integer",
    "description": "How late the pupil came, minutes.",
    "x-label": "Số phút đến muộn",
    "x-source": "Liên Thông; unconfirmed",
    "minimum": 0,
    "maximum": 720
   },
   "leftAt": {
    "type": "string",
    "description": "When a pupil left before the end, HH:MM by the school's clock.",
    "x-label": "Giờ về",
    "x-source": "public integrator code (offSoonTime) of SMAS's interface for attendance devices (withheld); unconfirmed",
    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
    "maxLength": 5
   },
   "minutesMissedAtEnd": {
    "type": "integer",
    "description": "How much of the end the pupil missed, minutes.",
    "x-label": "Số phút về sớm",
    "x-source": "Liên Thông; unconfirmed",
    "minimum": 0,
    "maximum": 720
   },
   "recordedBy": {
    "type": "string",
    "description": "Whether a teacher or a device at the gate recorded it.",
    "x-label": "Nguồn ghi nhận",
    "x-source": "Liên Thông; unconfirmed",
    "enum": [
     "teacher",
     "device"
    ]
   },
   "recordedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When it was recorded.",
    "x-label": "Thời điểm ghi nhận",
    "x-source": "Liên Thông; unconfirmed"
   },
   "note": {
    "type": "string",
    "description": "Reason of an absence or a remark; often about health.",
    "x-label": "Lý do, ghi chú",
    "x-source": "Liên Thông; unconfirmed",
    "minLength": 1,
    "maxLength": 500,
    "x-sensitive": true,
    "x-minimise": true
   }
  },
  "required": [
   "fullName",
   "date",
   "state"
  ],
  "additionalProperties": false
 },
 "SchoolClass": {
  "title": "SchoolClass",
  "description": "A class of a school in a school year.",
  "x-source": "TT 42/2021/TT-BGDĐT điều 2; TTDLQG-MODEL",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "classId": {
    "$ref": "#/components/schemas/ClassId",
    "description": "Code of the class.",
    "x-label": "Mã lớp",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.malop"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The class's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "name": {
    "$ref": "#/components/schemas/ClassName",
    "description": "Name of the class.",
    "x-label": "Tên lớp",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.tenlop"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.matruong"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year that the record speaks of.",
    "x-label": "Năm học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc"
   },
   "siteCode": {
    "type": "string",
    "description": "Code of the school site.",
    "x-label": "Mã điểm trường",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.madiemtruong",
    "minLength": 1,
    "maxLength": 35
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Education level; list education-level-groups.",
    "x-label": "Cấp học",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.manhomcaphoc"
   },
   "grade": {
    "$ref": "#/components/schemas/Grade",
    "description": "Grade.",
    "x-label": "Khối",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.makhoi"
   },
   "ageGroup": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Age group of a pre-school class.",
    "x-label": "Nhóm tuổi mầm non",
    "x-source": "TTDLQG-MODEL lopmamnon.manhomtuoimamnon"
   },
   "homeroomTeacher": {
    "$ref": "#/components/schemas/StaffReference",
    "description": "Homeroom teacher.",
    "x-label": "Giáo viên chủ nhiệm",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.magiaoviencn"
   },
   "firstForeignLanguage": {
    "$ref": "#/components/schemas/CodedName",
    "description": "First foreign language.",
    "x-label": "Ngoại ngữ 1",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.madanhmucngoaingu1"
   },
   "secondForeignLanguage": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Second foreign language.",
    "x-label": "Ngoại ngữ 2",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.madanhmucngoaingu2"
   },
   "foreignLanguageLessons": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Category of foreign-language lessons.",
    "x-label": "Số tiết ngoại ngữ",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.masotietngoaingu"
   },
   "lessonCountKind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Category of the number of lessons.",
    "x-label": "Danh mục tiết học",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.danhmuctiethoc"
   },
   "weeklySessions": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Category of sessions a week.",
    "x-label": "Số buổi học/tuần",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.masobuoihoctrentuan"
   },
   "hasTwoSessions": {
    "type": "boolean",
    "description": "Taught two sessions a day.",
    "x-label": "Dạy 2 buổi/ngày",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.comaday2buoingay"
   },
   "hasFiveSessions": {
    "type": "boolean",
    "description": "Five sessions a week.",
    "x-label": "Học 5 buổi/tuần",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.cohoc5buoituan"
   },
   "hasSixToEightSessions": {
    "type": "boolean",
    "description": "Six to eight sessions a week.",
    "x-label": "Học 6-8 buổi/tuần",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.cohoc6den8buoituan"
   },
   "hasNineToTenSessions": {
    "type": "boolean",
    "description": "Nine to ten sessions a week.",
    "x-label": "Học 9-10 buổi/tuần",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.cohoc9den10buoituan"
   },
   "isCombined": {
    "type": "boolean",
    "description": "Is a combined class.",
    "x-label": "Lớp ghép",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.comalopghep"
   },
   "combinedClassId": {
    "$ref": "#/components/schemas/ClassId",
    "description": "Class that it is combined in.",
    "x-label": "Mã lớp ghép",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.malopghep"
   },
   "isCombinedUpdated": {
    "type": "boolean",
    "description": "The data of the combined class were updated.",
    "x-label": "Cập nhật lớp ghép",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.comacapnhatlopghep"
   },
   "combinesTwoAgeGroups": {
    "type": "boolean",
    "description": "Combines two age groups.",
    "x-label": "Ghép 2 độ tuổi",
    "x-source": "TTDLQG-MODEL lopmamnon.ghep2tuoi"
   },
   "combinesThreeAgeGroups": {
    "type": "boolean",
    "description": "Combines three age groups.",
    "x-label": "Ghép 3 độ tuổi",
    "x-source": "TTDLQG-MODEL lopmamnon.ghep3tuoi"
   },
   "combinesFourAgeGroups": {
    "type": "boolean",
    "description": "Combines four age groups.",
    "x-label": "Ghép 4 độ tuổi",
    "x-source": "TTDLQG-MODEL lopmamnon.ghep4tuoi"
   },
   "isSemiBoarding": {
    "type": "boolean",
    "description": "Is a semi-boarding class.",
    "x-label": "Lớp bán trú",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.colopbantru"
   },
   "semiBoardingMode": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Semi-boarding mode.",
    "x-label": "Hình thức học bán trú",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.mahocbantru"
   },
   "isSpecialEducation": {
    "type": "boolean",
    "description": "Is a special-education class.",
    "x-label": "Lớp chuyên biệt",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.colopchuyenbiet"
   },
   "isSpecialised": {
    "type": "boolean",
    "description": "Is a specialised (gifted) class.",
    "x-label": "Lớp chuyên",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.colopchuyen"
   },
   "specialisedSystem": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Specialised system.",
    "x-label": "Hệ chuyên",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.mahechuyen"
   },
   "stream": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Academic stream; the programme of 2018 has none.",
    "x-label": "Phân ban",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.maphanban"
   },
   "hasVocationalPupils": {
    "type": "boolean",
    "description": "Has pupils in vocational learning.",
    "x-label": "Có học sinh học nghề",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.cocohocsinhhocnghe"
   },
   "hasDisabledPupils": {
    "type": "boolean",
    "description": "Has pupils with disabilities.",
    "x-label": "Có học sinh khuyết tật",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.comahskhuyettat"
   },
   "hasEquipmentForVietnamese": {
    "type": "boolean",
    "description": "Enough teaching equipment for Vietnamese.",
    "x-label": "Đủ thiết bị môn Tiếng Việt",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.coduthietbihoctv"
   },
   "hasEquipmentForMathematics": {
    "type": "boolean",
    "description": "Enough teaching equipment for mathematics.",
    "x-label": "Đủ thiết bị môn Toán",
    "x-source": "TTDLQG-MODEL thongtinlophoctieuhoc.coduthietbihoctoan"
   },
   "hasParentsBoard": {
    "type": "boolean",
    "description": "Has a parents' board of its own.",
    "x-label": "Đại diện cha mẹ HS lớp",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.comadaidienchamehslop"
   },
   "isOnSchoolParentsBoard": {
    "type": "boolean",
    "description": "Is represented on the school's parents' board.",
    "x-label": "Đại diện cha mẹ HS trường",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.comadaidienchamehstruong"
   },
   "followsNewPreschoolProgramme": {
    "type": "boolean",
    "description": "Follows the new pre-school programme.",
    "x-label": "Chương trình mầm non mới",
    "x-source": "TTDLQG-MODEL lopmamnon.coctgdmnmoi"
   },
   "followsCareProgramme": {
    "type": "boolean",
    "description": "Follows a programme of care and education.",
    "x-label": "Chương trình chăm sóc giáo dục",
    "x-source": "TTDLQG-MODEL lopmamnon.coctcsgd"
   },
   "classKind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of class in continuing education.",
    "x-label": "Kiểu lớp",
    "x-source": "TTDLQG-MODEL thongtinlophocgdtx.makieulop"
   },
   "studyForm": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Form of study.",
    "x-label": "Hình thức học tập",
    "x-source": "TTDLQG-MODEL thongtinlophocgdtx.hinhthuchoctap"
   },
   "trainingClassKind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of training course.",
    "x-label": "Lớp đào tạo bồi dưỡng",
    "x-source": "TTDLQG-MODEL thongtinlophocgdtx.malopdaotaoboiduong"
   },
   "vocationalClassKind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of career-guidance or vocational class.",
    "x-label": "Lớp hướng nghiệp dạy nghề",
    "x-source": "TTDLQG-MODEL thongtinlophocgdtx.malophuongnghiepdaynghe"
   },
   "subjects": {
    "type": "array",
    "description": "Subjects with their teachers.",
    "x-label": "Môn học",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt_monhoc",
    "items": {
     "$ref": "#/components/schemas/SubjectAssignment",
     "description": "One subject.",
     "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt_monhoc"
    },
    "maxItems": 80
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false
 },
 "SubjectAssignment": {
  "type": "object",
  "description": "Who teaches a subject in the class.",
  "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt_monhoc",
  "properties": {
   "subject": {
    "$ref": "#/components/schemas/CodedName",
    "description": "The subject.",
    "x-label": "Môn học",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt_monhoc.mamonhoc"
   },
   "term": {
    "type": "string",
    "description": "Term in which it is taught.",
    "x-label": "Học kỳ",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt_monhoc.hocky",
    "enum": [
     "1",
     "2",
     "year"
    ]
   },
   "teacher": {
    "$ref": "#/components/schemas/StaffReference",
    "description": "The teacher.",
    "x-label": "Giáo viên",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt_monhoc.magiaovien"
   }
  },
  "required": [
   "subject"
  ],
  "additionalProperties": false
 },
 "StaffReference": {
  "type": "object",
  "description": "A member of the staff, by an identifier.",
  "x-source": "Liên Thông",
  "properties": {
   "sectorId": {
    "$ref": "#/components/schemas/SectorId",
    "description": "Identifier of the Ministry (mã giáo viên).",
    "x-label": "Mã giáo viên",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.magiaoviencn"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "Identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "Full name.",
    "x-label": "Họ và tên",
    "x-source": "Liên Thông"
   }
  },
  "additionalProperties": false,
  "minProperties": 1
 },
 "PersonalNumber": {
  "type": "string",
  "description": "Số định danh cá nhân: 12 digits, as text; nothing is derived from it.",
  "x-source": "Nghị định 137/2015/NĐ-CP điều 13; Luật Căn cước 2023",
  "maxLength": 12,
  "pattern": "^[0-9]{12}$"
 },
 "SectorId": {
  "type": "string",
  "description": "Mã định danh Bộ GD&ĐT (sector identifier) of a pupil or staff member; often 10 digits, never parsed.",
  "x-source": "TT 42/2021/TT-BGDĐT điều 10; TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.mahocsinh",
  "minLength": 1,
  "maxLength": 20
 },
 "SourceId": {
  "type": "string",
  "description": "The sending system's own identifier.",
  "x-source": "Liên Thông",
  "minLength": 1,
  "maxLength": 100
 },
 "FullName": {
  "type": "string",
  "description": "Full name in one piece, Unicode NFC.",
  "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.hovaten",
  "minLength": 1,
  "maxLength": 150
 },
 "RecordId": {
  "type": "string",
  "description": "Liên Thông's identifier of the record; never reused, never parsed.",
  "x-source": "Liên Thông",
  "minLength": 1,
  "maxLength": 64
 },
 "RecordEvent": {
  "type": "string",
  "description": "What the version says: the record is new, it changed, or it no longer holds.",
  "x-source": "TTDLQG-MODEL sukien (every record)",
  "enum": [
   "NEW",
   "UPDATE",
   "CANCEL"
  ]
 },
 "RecordVersion": {
  "type": "integer",
  "description": "Version of the record; a receiver ignores one that is not newer.",
  "x-source": "TTDLQG-MODEL phienban (every record)",
  "minimum": 1,
  "maximum": 2147483647
 },
 "Instant": {
  "type": "string",
  "description": "A moment, ISO 8601 with a zone.",
  "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)",
  "format": "date-time",
  "maxLength": 40
 },
 "CalendarDate": {
  "type": "string",
  "description": "A calendar day, YYYY-MM-DD.",
  "x-source": "Liên Thông",
  "format": "date",
  "maxLength": 10
 },
 "SchoolYear": {
  "type": "string",
  "description": "School year, e.g. 2025-2026.",
  "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc",
  "pattern": "^[0-9]{4}-[0-9]{4}$",
  "maxLength": 9
 },
 "PartialDate": {
  "type": "object",
  "description": "A date that may be known only to the month or the year.",
  "x-source": "TTDLQG-MODEL ngaythangnamsinh, thangnamsinh, namsinh",
  "discriminator": {
   "propertyName": "precision"
  },
  "oneOf": [
   {
    "type": "object",
    "properties": {
     "value": {
      "type": "string",
      "description": "YYYY-MM-DD.",
      "x-label": "Giá trị",
      "x-source": "Liên Thông",
      "format": "date",
      "maxLength": 10
     },
     "precision": {
      "const": "day",
      "description": "The day is known.",
      "x-label": "Độ chính xác",
      "x-source": "Liên Thông"
     }
    },
    "required": [
     "value",
     "precision"
    ],
    "additionalProperties": false
   },
   {
    "type": "object",
    "properties": {
     "value": {
      "type": "string",
      "description": "YYYY-MM.",
      "x-label": "Giá trị",
      "x-source": "Liên Thông",
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "maxLength": 7
     },
     "precision": {
      "const": "month",
      "description": "The month is known.",
      "x-label": "Độ chính xác",
      "x-source": "Liên Thông"
     }
    },
    "required": [
     "value",
     "precision"
    ],
    "additionalProperties": false
   },
   {
    "type": "object",
    "properties": {
     "value": {
      "type": "string",
      "description": "YYYY.",
      "x-label": "Giá trị",
      "x-source": "Liên Thông",
      "pattern": "^[0-9]{4}$",
      "maxLength": 4
     },
     "precision": {
      "const": "year",
      "description": "Only the year is known.",
      "x-label": "Độ chính xác",
      "x-source": "Liên Thông"
     }
    },
    "required": [
     "value",
     "precision"
    ],
    "additionalProperties": false
   }
  ]
 },
 "Gender": {
  "type": "string",
  "description": "Gender as the source states it.",
  "x-source": "QCVN 109:2017/BTTTT; code list gender",
  "enum": [
   "male",
   "female",
   "unknown"
  ]
 },
 "CountryCode": {
  "type": "string",
  "description": "Country, two letters of ISO 3166-1.",
  "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.quoctich (two characters; its list was not seen)",
  "pattern": "^[A-Z]{2}$",
  "maxLength": 2
 },
 "CommuneCode": {
  "type": "string",
  "description": "Commune code, 5 digits; without its date it names no unit.",
  "x-source": "QĐ 19/2025/QĐ-TTg",
  "pattern": "^[0-9]{5}$",
  "maxLength": 5
 },
 "DistrictCode": {
  "type": "string",
  "description": "District code, 3 digits, before 1 July 2025.",
  "x-source": "QĐ 124/2004/QĐ-TTg",
  "pattern": "^[0-9]{3}$",
  "maxLength": 3
 },
 "ProvinceCode": {
  "type": "string",
  "description": "Province code, 2 digits; the same code had another extent before 1 July 2025.",
  "x-source": "QĐ 19/2025/QĐ-TTg",
  "pattern": "^[0-9]{2}$",
  "maxLength": 2
 },
 "CodedName": {
  "type": "object",
  "description": "A name with its code in a declared list; a bare code is never mapped between systems.",
  "x-source": "Liên Thông",
  "properties": {
   "name": {
    "type": "string",
    "description": "The name, in the spelling of the list where it was matched.",
    "x-label": "Tên",
    "x-source": "Liên Thông",
    "minLength": 1,
    "maxLength": 255
   },
   "code": {
    "type": "string",
    "description": "Code in the list.",
    "x-label": "Mã",
    "x-source": "Liên Thông",
    "minLength": 1,
    "maxLength": 50
   },
   "list": {
    "type": "string",
    "description": "Identifier of the code list, e.g. ethnic-groups.",
    "x-label": "Danh mục",
    "x-source": "Liên Thông",
    "minLength": 1,
    "maxLength": 64
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false
 },
 "LegacyAddress": {
  "type": "object",
  "description": "The address in the units of before 1 July 2025, where the source used them.",
  "x-source": "Liên Thông",
  "properties": {
   "text": {
    "type": "string",
    "description": "The original text.",
    "x-label": "Địa chỉ cũ",
    "x-source": "Liên Thông",
    "minLength": 1,
    "maxLength": 500
   },
   "communeCode": {
    "$ref": "#/components/schemas/CommuneCode",
    "description": "Legacy commune.",
    "x-label": "Mã xã/phường cũ",
    "x-source": "QĐ 124/2004/QĐ-TTg"
   },
   "districtCode": {
    "$ref": "#/components/schemas/DistrictCode",
    "description": "Legacy district.",
    "x-label": "Mã quận/huyện cũ",
    "x-source": "QĐ 124/2004/QĐ-TTg"
   },
   "provinceCode": {
    "$ref": "#/components/schemas/ProvinceCode",
    "description": "Legacy province.",
    "x-label": "Mã tỉnh cũ",
    "x-source": "QĐ 124/2004/QĐ-TTg"
   },
   "relation": {
    "type": "string",
    "description": "Whether the legacy commune went whole into the new one, or was divided.",
    "x-label": "Quan hệ với đơn vị mới",
    "x-source": "code-lists/administrative-units/commune-mapping.csv",
    "enum": [
     "whole",
     "part"
    ]
   },
   "candidates": {
    "type": "array",
    "description": "Communes that share a divided legacy commune; then no code is chosen.",
    "x-label": "Các xã/phường có thể",
    "x-source": "code-lists/administrative-units/commune-mapping.csv",
    "items": {
     "$ref": "#/components/schemas/CommuneCode",
     "description": "A commune that took a part.",
     "x-source": "Liên Thông"
    },
    "maxItems": 10
   }
  },
  "additionalProperties": false
 },
 "Address": {
  "type": "object",
  "description": "An address with the date on which its codes hold.",
  "x-source": "Liên Thông",
  "properties": {
   "text": {
    "type": "string",
    "description": "The address as written by the source.",
    "x-label": "Địa chỉ",
    "x-source": "Liên Thông",
    "minLength": 1,
    "maxLength": 500
   },
   "detail": {
    "type": "string",
    "description": "House, street, hamlet.",
    "x-label": "Số nhà, đường, thôn/ấp",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.noiohientaidiachichitiet",
    "minLength": 1,
    "maxLength": 255
   },
   "communeCode": {
    "$ref": "#/components/schemas/CommuneCode",
    "description": "Commune on the date validOn.",
    "x-label": "Mã xã/phường",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.noiohientai_maxa"
   },
   "provinceCode": {
    "$ref": "#/components/schemas/ProvinceCode",
    "description": "Province on the date validOn.",
    "x-label": "Mã tỉnh/thành phố",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.noiohientai_matinh"
   },
   "countryCode": {
    "$ref": "#/components/schemas/CountryCode",
    "description": "Country; Viet Nam where absent.",
    "x-label": "Quốc gia",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.noiohientai_quocgia"
   },
   "validOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day on which the codes hold.",
    "x-label": "Ngày mã có hiệu lực",
    "x-source": "Liên Thông"
   },
   "legacy": {
    "$ref": "#/components/schemas/LegacyAddress",
    "description": "The same place in the units of before 1 July 2025.",
    "x-label": "Đơn vị hành chính cũ",
    "x-source": "Liên Thông"
   }
  },
  "required": [
   "text"
  ],
  "additionalProperties": false,
  "dependentRequired": {
   "communeCode": [
    "validOn"
   ],
   "provinceCode": [
    "validOn"
   ]
  }
 },
 "SchoolReference": {
  "type": "object",
  "description": "A school, by its code.",
  "x-source": "Liên Thông",
  "properties": {
   "code": {
    "type": "string",
    "description": "School code of the sector; never parsed, since it was built from commune codes that changed.",
    "x-label": "Mã trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.matruong",
    "minLength": 1,
    "maxLength": 35
   },
   "name": {
    "type": "string",
    "description": "School name.",
    "x-label": "Tên trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.tentruong",
    "minLength": 1,
    "maxLength": 250
   }
  },
  "required": [
   "code"
  ],
  "additionalProperties": false
 },
 "Guardian": {
  "type": "object",
  "description": "Father, mother or another guardian.",
  "x-source": "Liên Thông",
  "properties": {
   "relation": {
    "type": "string",
    "description": "Who the person is to the pupil.",
    "x-label": "Quan hệ",
    "x-source": "Liên Thông",
    "enum": [
     "father",
     "mother",
     "guardian"
    ]
   },
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "Full name of the guardian.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_thongtincha.hovaten"
   },
   "birthYear": {
    "type": "integer",
    "description": "Year of birth.",
    "x-label": "Năm sinh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_thongtincha.namsinh",
    "minimum": 1900,
    "maximum": 2100,
    "x-minimise": true
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "Personal number of the guardian.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_thongtincha.sodinhdanh",
    "x-minimise": true
   },
   "phone": {
    "type": "string",
    "description": "Phone of the guardian.",
    "x-label": "Số điện thoại",
    "x-source": "C1-HocSinh export of the sector database",
    "minLength": 1,
    "maxLength": 20,
    "x-minimise": true
   },
   "occupation": {
    "type": "string",
    "description": "Occupation of the guardian.",
    "x-label": "Nghề nghiệp",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_thongtincha.nghenghiep",
    "minLength": 1,
    "maxLength": 250,
    "x-minimise": true
   }
  },
  "required": [
   "relation",
   "fullName"
  ],
  "additionalProperties": false
 },
 "IdentityDocument": {
  "type": "object",
  "description": "An identity document other than the personal number.",
  "x-source": "Liên Thông",
  "properties": {
   "type": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of document; list identity-document-types.",
    "x-label": "Loại giấy tờ",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn_giaytodinhdanhcn.loaigiayto"
   },
   "number": {
    "type": "string",
    "description": "Number of the document.",
    "x-label": "Số giấy tờ",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn_giaytodinhdanhcn.sogiayto",
    "minLength": 1,
    "maxLength": 50
   },
   "issuedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of issue.",
    "x-label": "Ngày cấp",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn_giaytodinhdanhcn.ngaycap"
   },
   "issuedBy": {
    "type": "string",
    "description": "Place or body of issue.",
    "x-label": "Nơi cấp",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn_giaytodinhdanhcn.noicap",
    "minLength": 1,
    "maxLength": 300
   }
  },
  "required": [
   "number"
  ],
  "additionalProperties": false
 },
 "Phone": {
  "type": "string",
  "description": "Phone number as written.",
  "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.sodienthoai",
  "minLength": 1,
  "maxLength": 20
 },
 "Email": {
  "type": "string",
  "description": "E-mail address as written.",
  "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.email",
  "minLength": 1,
  "maxLength": 100
 },
 "Grade": {
  "type": "string",
  "description": "Grade: 1 to 12, or the name of a pre-school group; list grades.",
  "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.makhoi",
  "minLength": 1,
  "maxLength": 20
 },
 "ClassName": {
  "type": "string",
  "description": "Name of the class, e.g. 6A.",
  "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.tenlop",
  "minLength": 1,
  "maxLength": 150
 },
 "ClassId": {
  "type": "string",
  "description": "The class's code at its source or the sector database.",
  "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.malop",
  "minLength": 1,
  "maxLength": 50
 },
 "Credential": {
  "title": "Credential",
  "description": "A diploma or certificate (văn bằng, chứng chỉ) of a person, and its corrections.",
  "x-source": "TTDLQG-MODEL VanBangChungChi; unconfirmed",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "The holder's personal number (số định danh cá nhân); absent where the source has none that can be read.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL VanBangChungChi.sodinhdanh"
   },
   "sectorId": {
    "$ref": "#/components/schemas/SectorId",
    "description": "The holder's identifier of the Ministry; absent until it is issued.",
    "x-label": "Mã định danh Bộ GD&ĐT",
    "x-source": "TTDLQG-MODEL VanBangChungChi.mahocvien"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The record's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "The holder's full name, NFC.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL VanBangChungChi.hovaten"
   },
   "birthDate": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "The holder's birth date, as far as it is known.",
    "x-label": "Ngày sinh",
    "x-source": "TTDLQG-MODEL VanBangChungChi.ngaythangnamsinh"
   },
   "learnerCode": {
    "type": "string",
    "description": "The holder's code at the school where it is not the Ministry's identifier.",
    "x-label": "Mã học viên",
    "x-source": "TTDLQG-MODEL VanBangChungChi.mahocvien",
    "minLength": 1,
    "maxLength": 50
   },
   "gender": {
    "$ref": "#/components/schemas/Gender",
    "description": "Gender of the holder.",
    "x-label": "Giới tính",
    "x-source": "TTDLQG-MODEL VanBangChungChi.gioitinh"
   },
   "ethnicGroup": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Ethnic group of the holder; list ethnic-groups.",
    "x-label": "Dân tộc",
    "x-source": "TTDLQG-MODEL VanBangChungChi.dantoc",
    "x-sensitive": true
   },
   "birthPlace": {
    "$ref": "#/components/schemas/Address",
    "description": "Birth place of the holder.",
    "x-label": "Nơi sinh",
    "x-source": "TTDLQG-MODEL VanBangChungChi.noisinh_diachichitiet"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school that the holder graduated from; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL VanBangChungChi.matruong"
   },
   "credentialId": {
    "type": "string",
    "description": "Identifier of the digital diploma.",
    "x-label": "Mã định danh văn bằng",
    "x-source": "TTDLQG-MODEL VanBangChungChi.madinhdanhvbcc",
    "minLength": 1,
    "maxLength": 36
   },
   "credentialKind": {
    "type": "string",
    "description": "Diploma (văn bằng) or certificate (chứng chỉ), where the source says which.",
    "x-label": "Loại",
    "x-source": "Luật Giáo dục 2019 điều 12; Liên Thông; unconfirmed",
    "enum": [
     "diploma",
     "certificate"
    ]
   },
   "name": {
    "type": "string",
    "description": "Name of the diploma or certificate.",
    "x-label": "Tên văn bằng, chứng chỉ",
    "x-source": "TTDLQG-MODEL VanBangChungChi.tenvanbangcc",
    "minLength": 1,
    "maxLength": 250
   },
   "regulation": {
    "type": "string",
    "description": "The circular that it follows, with its full number.",
    "x-label": "Thông tư",
    "x-source": "TTDLQG-MODEL VanBangChungChi.thongtu",
    "minLength": 1,
    "maxLength": 50
   },
   "serialNumber": {
    "type": "string",
    "description": "Serial number printed on it.",
    "x-label": "Số hiệu",
    "x-source": "TTDLQG-MODEL VanBangChungChi.sohieu",
    "minLength": 1,
    "maxLength": 50
   },
   "registerNumber": {
    "type": "string",
    "description": "Entry number in the master register.",
    "x-label": "Số vào sổ gốc",
    "x-source": "TTDLQG-MODEL VanBangChungChi.sovaosogoc",
    "minLength": 1,
    "maxLength": 50
   },
   "graduationYear": {
    "type": "integer",
    "description": "Year of graduation.",
    "x-label": "Năm tốt nghiệp",
    "x-source": "TTDLQG-MODEL VanBangChungChi.namtotnghiep",
    "minimum": 1900,
    "maximum": 2100
   },
   "examinationSession": {
    "type": "string",
    "description": "Examination session.",
    "x-label": "Khóa thi",
    "x-source": "TTDLQG-MODEL VanBangChungChi.khoathi",
    "minLength": 1,
    "maxLength": 50
   },
   "examinationCouncil": {
    "type": "string",
    "description": "Examination council.",
    "x-label": "Hội đồng thi",
    "x-source": "TTDLQG-MODEL VanBangChungChi.hoidongthi",
    "minLength": 1,
    "maxLength": 150
   },
   "rating": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Graduation rating; its code list is not public.",
    "x-label": "Xếp loại tốt nghiệp",
    "x-source": "TTDLQG-MODEL VanBangChungChi.xeploaitn"
   },
   "trainingForm": {
    "type": "string",
    "description": "Form of training.",
    "x-label": "Hình thức đào tạo",
    "x-source": "TTDLQG-MODEL VanBangChungChi.hinhthucdaotao",
    "minLength": 1,
    "maxLength": 150
   },
   "awardedOn": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "Day of award, as far as it is known.",
    "x-label": "Ngày cấp",
    "x-source": "TTDLQG-MODEL VanBangChungChi.ngaycap_ngaythangnam"
   },
   "graduationDecision": {
    "$ref": "#/components/schemas/GraduationDecision",
    "description": "The decision on graduation.",
    "x-label": "Quyết định tốt nghiệp",
    "x-source": "TTDLQG-MODEL VanBangChungChi.soquyetdinhtn"
   },
   "signer": {
    "$ref": "#/components/schemas/CredentialSigner",
    "description": "Who signed the digital diploma.",
    "x-label": "Người ký",
    "x-source": "TTDLQG-MODEL VanBangChungChi.nguoiky"
   },
   "placeOfAward": {
    "type": "string",
    "description": "Place of award.",
    "x-label": "Nơi cấp",
    "x-source": "TTDLQG-MODEL VanBangChungChi.noicap",
    "minLength": 1,
    "maxLength": 250
   },
   "awardedBy": {
    "type": "string",
    "description": "Awarding body.",
    "x-label": "Đơn vị cấp",
    "x-source": "TTDLQG-MODEL VanBangChungChi.donvicap",
    "minLength": 1,
    "maxLength": 250
   },
   "createdOn": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "Day on which the digital diploma was made, as far as it is known.",
    "x-label": "Ngày tạo",
    "x-source": "TTDLQG-MODEL VanBangChungChi.ngaytao_ngaythangnam"
   },
   "paperSigner": {
    "$ref": "#/components/schemas/CredentialSigner",
    "description": "Who signed the paper diploma.",
    "x-label": "Người ký bản giấy",
    "x-source": "TTDLQG-MODEL VanBangChungChi.nguoikyvbccbangiay_hovaten"
   },
   "status": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Status of the diploma; list credential-statuses.",
    "x-label": "Trạng thái",
    "x-source": "TTDLQG-MODEL VanBangChungChi.trangthai"
   },
   "corrections": {
    "type": "array",
    "description": "Decisions that correct it, the oldest first.",
    "x-label": "Thông tin hiệu chỉnh",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh",
    "items": {
     "$ref": "#/components/schemas/CredentialCorrection",
     "description": "One decision.",
     "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh"
    },
    "maxItems": 20
   },
   "note": {
    "type": "string",
    "description": "Note of the sender.",
    "x-label": "Ghi chú",
    "x-source": "Liên Thông; unconfirmed",
    "minLength": 1,
    "maxLength": 1000
   }
  },
  "required": [
   "fullName",
   "name"
  ],
  "additionalProperties": false
 },
 "CredentialSigner": {
  "type": "object",
  "description": "Who signed.",
  "x-source": "TTDLQG-MODEL VanBangChungChi.nguoiky",
  "properties": {
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "Full name of the signer.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL VanBangChungChi.nguoiky"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "Personal number of the signer.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL VanBangChungChi.soddcnnguoiky",
    "x-minimise": true
   },
   "position": {
    "type": "string",
    "description": "Position of the signer.",
    "x-label": "Chức vụ",
    "x-source": "TTDLQG-MODEL VanBangChungChi.chucvu",
    "minLength": 1,
    "maxLength": 150
   }
  },
  "required": [
   "fullName"
  ],
  "additionalProperties": false
 },
 "GraduationDecision": {
  "type": "object",
  "description": "The decision on graduation.",
  "x-source": "TTDLQG-MODEL VanBangChungChi.soquyetdinhtn",
  "properties": {
   "number": {
    "type": "string",
    "description": "Number of the decision.",
    "x-label": "Số quyết định",
    "x-source": "TTDLQG-MODEL VanBangChungChi.soquyetdinhtn",
    "minLength": 1,
    "maxLength": 50
   },
   "decidedOn": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "Day of the decision, as far as it is known.",
    "x-label": "Ngày quyết định",
    "x-source": "TTDLQG-MODEL VanBangChungChi.ngayquyetdinh_ngaythangnam"
   }
  },
  "additionalProperties": false
 },
 "CorrectedHolder": {
  "type": "object",
  "description": "What the decision puts in place of what the diploma says; only what changed.",
  "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh",
  "properties": {
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "Corrected full name.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.phuluchieuchinh_hovaten"
   },
   "birthDate": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "Corrected birth date.",
    "x-label": "Ngày sinh",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.ngaythangnamsinh"
   },
   "birthPlace": {
    "$ref": "#/components/schemas/Address",
    "description": "Corrected birth place.",
    "x-label": "Nơi sinh",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.noisinh_diachichitiet"
   },
   "gender": {
    "$ref": "#/components/schemas/Gender",
    "description": "Corrected gender; the model prints it with the signer’s prefix.",
    "x-label": "Giới tính",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.nguoiky_gioitinh"
   },
   "ethnicGroup": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Corrected ethnic group; list ethnic-groups; the model prints it with the signer’s prefix.",
    "x-label": "Dân tộc",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.nguoiky_dantoc",
    "x-sensitive": true
   },
   "nationality": {
    "$ref": "#/components/schemas/CountryCode",
    "description": "Corrected nationality; the model prints it with the signer’s prefix.",
    "x-label": "Quốc tịch",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.nguoiky_quoctich"
   }
  },
  "additionalProperties": false
 },
 "CredentialCorrection": {
  "type": "object",
  "description": "A decision that corrects the diploma.",
  "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh",
  "properties": {
   "decisionNumber": {
    "type": "string",
    "description": "Number of the decision.",
    "x-label": "Số quyết định",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.soquyetdinhhieuchinh",
    "minLength": 1,
    "maxLength": 50
   },
   "decidedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of the decision.",
    "x-label": "Ngày quyết định",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.ngayquyetdinhhieuchinh"
   },
   "signer": {
    "$ref": "#/components/schemas/CredentialSigner",
    "description": "Who signed the decision.",
    "x-label": "Người ký",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.nguoiky_hovaten"
   },
   "reason": {
    "type": "string",
    "description": "Reason for the correction; the model prints it with the signer’s prefix.",
    "x-label": "Lý do chỉnh sửa",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.nguoiky_lydohieuchinh",
    "minLength": 1,
    "maxLength": 250
   },
   "corrected": {
    "$ref": "#/components/schemas/CorrectedHolder",
    "description": "Corrected data of the holder.",
    "x-label": "Nội dung chỉnh sửa",
    "x-source": "TTDLQG-MODEL VanBangChungChi_ThongTinHieuChinh.phuluchieuchinh_hovaten"
   }
  },
  "required": [
   "decisionNumber"
  ],
  "additionalProperties": false
 },
 "Enrollment": {
  "title": "Enrollment",
  "description": "A pupil in a class of a school in a school year.",
  "x-source": "the exchange model has no such record: school, grade, class and status lie on the student",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.sodinhdanh"
   },
   "sectorId": {
    "$ref": "#/components/schemas/SectorId",
    "description": "The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued.",
    "x-label": "Mã định danh Bộ GD&ĐT",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.mahocsinh"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The pupil's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "The pupil's full name, NFC.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.hovaten"
   },
   "birthDate": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "The pupil's birth date, as far as it is known.",
    "x-label": "Ngày sinh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.ngaythangnamsinh"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.matruong"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year that the record speaks of.",
    "x-label": "Năm học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc"
   },
   "className": {
    "$ref": "#/components/schemas/ClassName",
    "description": "Class.",
    "x-label": "Lớp",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.tenlop"
   },
   "classId": {
    "$ref": "#/components/schemas/ClassId",
    "description": "Code of the class.",
    "x-label": "Mã lớp",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.malop"
   },
   "grade": {
    "$ref": "#/components/schemas/Grade",
    "description": "Grade.",
    "x-label": "Khối",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.makhoi"
   },
   "status": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Study status; list student-statuses.",
    "x-label": "Trạng thái",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.matrangthaihientai"
   },
   "statusSince": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day from which the status holds.",
    "x-label": "Ngày nhập trạng thái",
    "x-source": "Ngày nhập trạng thái of the C1-HocSinh export"
   },
   "leavingReason": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Reason for leaving.",
    "x-label": "Lý do thôi học",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.malydothoihoc"
   },
   "from": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "First day in the class.",
    "x-label": "Từ ngày",
    "x-source": "Liên Thông"
   },
   "to": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Last day in the class.",
    "x-label": "Đến ngày",
    "x-source": "Liên Thông"
   }
  },
  "required": [
   "fullName"
  ],
  "additionalProperties": false
 },
 "Facility": {
  "title": "Facility",
  "description": "Rooms and works of a school: one line of a report on its facilities.",
  "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc (primary only; other levels have no record); unconfirmed",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The record's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.matruong"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year that the report speaks of, where it names one.",
    "x-label": "Năm học",
    "x-source": "Liên Thông; unconfirmed"
   },
   "siteCode": {
    "type": "string",
    "description": "Code of the school site.",
    "x-label": "Mã điểm trường",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.madiemtruong",
    "minLength": 1,
    "maxLength": 50
   },
   "reportCode": {
    "type": "string",
    "description": "Code of the report.",
    "x-label": "Mã báo cáo",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.mabaocao",
    "minLength": 1,
    "maxLength": 50
   },
   "reportedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of the report.",
    "x-label": "Ngày báo cáo",
    "x-source": "Liên Thông; unconfirmed"
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level that the rooms serve; list education-level-groups.",
    "x-label": "Cấp học",
    "x-source": "Liên Thông; unconfirmed"
   },
   "criterion": {
    "type": "string",
    "description": "The line of the report, as text; no list of lines is public.",
    "x-label": "Nội dung tiêu chí",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.noidungtieuchi",
    "minLength": 1,
    "maxLength": 500
   },
   "facilityKind": {
    "type": "string",
    "description": "What the line counts, where the source says so.",
    "x-label": "Loại cơ sở vật chất",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "enum": [
     "classroom",
     "subject-room",
     "library",
     "administration",
     "boarding",
     "sports",
     "sanitation",
     "kitchen",
     "equipment",
     "land",
     "other"
    ]
   },
   "aboveGrade4": {
    "$ref": "#/components/schemas/FacilityExtent",
    "description": "Rooms or works above building grade 4.",
    "x-label": "Trên cấp 4",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.soluongtrencap4"
   },
   "grade4": {
    "$ref": "#/components/schemas/FacilityExtent",
    "description": "Rooms or works of building grade 4.",
    "x-label": "Cấp 4",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.soluongcap4"
   },
   "belowGrade4": {
    "$ref": "#/components/schemas/FacilityExtent",
    "description": "Rooms or works below building grade 4.",
    "x-label": "Dưới cấp 4",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.soluongduoicap4"
   },
   "total": {
    "$ref": "#/components/schemas/FacilityExtent",
    "description": "All of them.",
    "x-label": "Tổng số",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.soluong"
   },
   "neededCount": {
    "type": "integer",
    "description": "How many more are needed.",
    "x-label": "Số lượng còn thiếu",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 9999
   },
   "condition": {
    "type": "string",
    "description": "State that most of them are in.",
    "x-label": "Tình trạng",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "enum": [
     "good",
     "needs-repair",
     "unusable"
    ]
   },
   "note": {
    "type": "string",
    "description": "Note of the sender.",
    "x-label": "Ghi chú",
    "x-source": "Liên Thông; unconfirmed",
    "minLength": 1,
    "maxLength": 1000
   }
  },
  "required": [
   "criterion"
  ],
  "additionalProperties": false
 },
 "FacilityExtent": {
  "type": "object",
  "description": "How many, and how large.",
  "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc",
  "properties": {
   "count": {
    "type": "integer",
    "description": "Number of rooms or works.",
    "x-label": "Số lượng",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.soluong",
    "minimum": 0,
    "maximum": 9999
   },
   "areaM2": {
    "type": "number",
    "description": "Area; the model names no unit, square metres are ours.",
    "x-label": "Diện tích (m²)",
    "x-source": "TTDLQG-MODEL cosovatchatphonghoctieuhoc.dientich",
    "minimum": 0,
    "maximum": 100000000
   }
  },
  "additionalProperties": false
 },
 "Finance": {
  "title": "Finance",
  "description": "A school's revenue, expenditure and investment of a budget year or a part of it.",
  "x-source": "named by the sector plans (tài chính, đầu tư); no record in the exchange model and no public field list; unconfirmed",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The record's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.matruong"
   },
   "fiscalYear": {
    "type": "integer",
    "description": "Budget year.",
    "x-label": "Năm ngân sách",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minimum": 2000,
    "maximum": 2100
   },
   "period": {
    "type": "string",
    "description": "The part of the year that the figures cover; the whole year where absent.",
    "x-label": "Kỳ báo cáo",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "enum": [
     "year",
     "first-half",
     "second-half",
     "q1",
     "q2",
     "q3",
     "q4"
    ]
   },
   "stage": {
    "type": "string",
    "description": "Whether the figures are a plan, a report, or the approved settlement.",
    "x-label": "Loại số liệu",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "enum": [
     "plan",
     "report",
     "settlement"
    ]
   },
   "reportedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of the report.",
    "x-label": "Ngày báo cáo",
    "x-source": "Liên Thông; unconfirmed"
   },
   "autonomy": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Degree of financial autonomy of a public school; no list is public here.",
    "x-label": "Mức tự chủ tài chính",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed"
   },
   "totalRevenue": {
    "type": "integer",
    "description": "All revenue, đồng.",
    "x-label": "Tổng thu (đồng)",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "totalExpenditure": {
    "type": "integer",
    "description": "All expenditure, đồng.",
    "x-label": "Tổng chi (đồng)",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "totalInvestment": {
    "type": "integer",
    "description": "All investment, đồng.",
    "x-label": "Tổng đầu tư (đồng)",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "lines": {
    "type": "array",
    "description": "Lines of the accounts.",
    "x-label": "Các khoản",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "items": {
     "$ref": "#/components/schemas/FinanceLine",
     "description": "One line.",
     "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed"
    },
    "maxItems": 500
   },
   "fees": {
    "type": "array",
    "description": "What pupils pay.",
    "x-label": "Các khoản thu của người học",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "items": {
     "$ref": "#/components/schemas/FinanceFee",
     "description": "One fee.",
     "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed"
    },
    "maxItems": 50
   },
   "support": {
    "$ref": "#/components/schemas/FinanceSupport",
    "description": "Pupils who pay less or get support.",
    "x-label": "Chính sách hỗ trợ người học",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed"
   },
   "note": {
    "type": "string",
    "description": "Note of the sender.",
    "x-label": "Ghi chú",
    "x-source": "Liên Thông; unconfirmed",
    "minLength": 1,
    "maxLength": 1000
   }
  },
  "required": [
   "fiscalYear"
  ],
  "additionalProperties": false
 },
 "FinanceLine": {
  "type": "object",
  "description": "One line of the accounts.",
  "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
  "properties": {
   "section": {
    "type": "string",
    "description": "Where the line belongs.",
    "x-label": "Mục",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "enum": [
     "revenue",
     "expenditure",
     "investment"
    ]
   },
   "category": {
    "$ref": "#/components/schemas/CodedName",
    "description": "What it is; no list is public.",
    "x-label": "Khoản",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed"
   },
   "fundingSource": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Where the money comes from, e.g. the state budget or tuition; no list is public.",
    "x-label": "Nguồn kinh phí",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed"
   },
   "planned": {
    "type": "integer",
    "description": "Planned amount, đồng.",
    "x-label": "Dự toán (đồng)",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "amount": {
    "type": "integer",
    "description": "Amount, đồng.",
    "x-label": "Số tiền (đồng)",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "note": {
    "type": "string",
    "description": "Note on the line.",
    "x-label": "Ghi chú",
    "x-source": "Liên Thông; unconfirmed",
    "minLength": 1,
    "maxLength": 500
   }
  },
  "required": [
   "section",
   "category"
  ],
  "additionalProperties": false
 },
 "FinanceFee": {
  "type": "object",
  "description": "What pupils of a level pay.",
  "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
  "properties": {
   "name": {
    "type": "string",
    "description": "What is paid for, e.g. tuition.",
    "x-label": "Khoản thu",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 250
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level of the pupils; list education-level-groups.",
    "x-label": "Cấp học",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed"
   },
   "amount": {
    "type": "integer",
    "description": "Amount of one payment, đồng.",
    "x-label": "Mức thu (đồng)",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "per": {
    "type": "string",
    "description": "What one payment covers.",
    "x-label": "Kỳ thu",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "enum": [
     "month",
     "term",
     "year",
     "once"
    ]
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false
 },
 "FinanceSupport": {
  "type": "object",
  "description": "Pupils who pay less or get support; each pupil’s own marks stand on the student.",
  "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.comienhocphi, cogiamhocphi, cohotrochiphihoctap (on the student); Liên Thông; unconfirmed",
  "properties": {
   "tuitionFree": {
    "type": "integer",
    "description": "Pupils free of tuition.",
    "x-label": "Miễn học phí",
    "x-source": "Liên Thông; unconfirmed",
    "minimum": 0,
    "maximum": 100000
   },
   "reducedTuition": {
    "type": "integer",
    "description": "Pupils with reduced tuition.",
    "x-label": "Giảm học phí",
    "x-source": "Liên Thông; unconfirmed",
    "minimum": 0,
    "maximum": 100000
   },
   "studyCostSupport": {
    "type": "integer",
    "description": "Pupils who get support for study costs.",
    "x-label": "Hỗ trợ chi phí học tập",
    "x-source": "Liên Thông; unconfirmed",
    "minimum": 0,
    "maximum": 100000
   },
   "amount": {
    "type": "integer",
    "description": "What the support came to, đồng.",
    "x-label": "Kinh phí hỗ trợ (đồng)",
    "x-source": "the sector plans name it; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 9007199254740991
   }
  },
  "additionalProperties": false
 },
 "Programme": {
  "title": "Programme",
  "description": "An education programme that a school teaches.",
  "x-source": "TT 42/2021/TT-BGDĐT điều 2; below higher education the exchange model has no such record, only flags on the pupil and the class; unconfirmed",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The record's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.matruong"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year in which it is taught so, where the record speaks of one.",
    "x-label": "Năm học",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed"
   },
   "code": {
    "type": "string",
    "description": "Code of the programme at the sender.",
    "x-label": "Mã chương trình",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 50
   },
   "name": {
    "type": "string",
    "description": "Name of the programme.",
    "x-label": "Tên chương trình",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 250
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Education level; list education-level-groups.",
    "x-label": "Cấp học",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed"
   },
   "grades": {
    "type": "array",
    "description": "Grades that are taught by it.",
    "x-label": "Các khối áp dụng",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "items": {
     "$ref": "#/components/schemas/Grade",
     "description": "One grade.",
     "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed"
    },
    "maxItems": 15
   },
   "origin": {
    "type": "string",
    "description": "Whose programme it is: the Ministry’s, the school’s own, joined with a foreign one, or a foreign one.",
    "x-label": "Nguồn chương trình",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohocctgdcuabo (on the student); Liên Thông; unconfirmed",
    "enum": [
     "ministry",
     "school",
     "integrated",
     "foreign"
    ]
   },
   "regulation": {
    "type": "string",
    "description": "The circular or decision that sets or approves it.",
    "x-label": "Văn bản ban hành",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 150
   },
   "approvedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of the approval.",
    "x-label": "Ngày phê duyệt",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed"
   },
   "validFrom": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "First day on which it is taught.",
    "x-label": "Áp dụng từ ngày",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed"
   },
   "validUntil": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Last day on which it is taught.",
    "x-label": "Áp dụng đến ngày",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed"
   },
   "languages": {
    "type": "array",
    "description": "Languages of instruction.",
    "x-label": "Ngôn ngữ giảng dạy",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "items": {
     "type": "string",
     "description": "A language, two letters of ISO 639-1.",
     "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
     "pattern": "^[a-z]{2}$",
     "maxLength": 2
    },
    "maxItems": 10
   },
   "weeksPerYear": {
    "type": "integer",
    "description": "Weeks of teaching in a year.",
    "x-label": "Số tuần thực học",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "minimum": 1,
    "maximum": 52
   },
   "sessionsPerWeek": {
    "type": "integer",
    "description": "Sessions in a week.",
    "x-label": "Số buổi/tuần",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "minimum": 1,
    "maximum": 14
   },
   "followsNewPreschoolProgramme": {
    "type": "boolean",
    "description": "Follows the new pre-school programme.",
    "x-label": "Chương trình giáo dục mầm non mới",
    "x-source": "TTDLQG-MODEL lopmamnon.coctgdmnmoi"
   },
   "followsCareProgramme": {
    "type": "boolean",
    "description": "Follows the programme of care and education.",
    "x-label": "Chương trình chăm sóc giáo dục",
    "x-source": "TTDLQG-MODEL lopmamnon.coctcsgd"
   },
   "subjects": {
    "type": "array",
    "description": "Subjects and activities.",
    "x-label": "Môn học, hoạt động giáo dục",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "items": {
     "$ref": "#/components/schemas/ProgrammeSubject",
     "description": "One subject in one grade.",
     "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed"
    },
    "maxItems": 300
   },
   "note": {
    "type": "string",
    "description": "Note of the sender.",
    "x-label": "Ghi chú",
    "x-source": "Liên Thông; unconfirmed",
    "minLength": 1,
    "maxLength": 1000
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false
 },
 "ProgrammeSubject": {
  "type": "object",
  "description": "A subject or activity of the programme.",
  "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
  "properties": {
   "name": {
    "type": "string",
    "description": "Full name of the subject; lists subjects-primary, subjects-lower-secondary, subjects-upper-secondary.",
    "x-label": "Tên môn học",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 150
   },
   "code": {
    "type": "string",
    "description": "Subject code, where the official list is known.",
    "x-label": "Mã môn học",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 20
   },
   "grade": {
    "$ref": "#/components/schemas/Grade",
    "description": "Grade.",
    "x-label": "Khối",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed"
   },
   "periodsPerYear": {
    "type": "integer",
    "description": "Periods in a year.",
    "x-label": "Số tiết/năm",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 2000
   },
   "choice": {
    "type": "string",
    "description": "Whether pupils must take it.",
    "x-label": "Tính chất",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "enum": [
     "compulsory",
     "elective"
    ]
   },
   "textbook": {
    "type": "string",
    "description": "The textbook that the school uses.",
    "x-label": "Sách giáo khoa",
    "x-source": "TT 42/2021/TT-BGDĐT điều 2 names education programmes; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 250
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false
 },
 "Research": {
  "title": "Research",
  "description": "A research topic, a teaching initiative (sáng kiến) or a science project of pupils.",
  "x-source": "named by the sector plans (nghiên cứu khoa học); no record in the exchange model and no public field list; unconfirmed",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The record's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.matruong"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year in which it was entered, where the record speaks of one.",
    "x-label": "Năm học",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
   },
   "code": {
    "type": "string",
    "description": "Code of the topic.",
    "x-label": "Mã đề tài",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 50
   },
   "title": {
    "type": "string",
    "description": "Title.",
    "x-label": "Tên đề tài",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 500
   },
   "researchKind": {
    "type": "string",
    "description": "What it is.",
    "x-label": "Loại",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "enum": [
     "topic",
     "initiative",
     "pupil-project"
    ]
   },
   "level": {
    "type": "string",
    "description": "Level at which it is run or recognised.",
    "x-label": "Cấp",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "enum": [
     "school",
     "commune",
     "province",
     "ministry",
     "state"
    ]
   },
   "field": {
    "type": "string",
    "description": "Field.",
    "x-label": "Lĩnh vực",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 250
   },
   "members": {
    "type": "array",
    "description": "Who works on it.",
    "x-label": "Người thực hiện",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "items": {
     "$ref": "#/components/schemas/ResearchMember",
     "description": "One person.",
     "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
    },
    "maxItems": 50
   },
   "startedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "First day.",
    "x-label": "Ngày bắt đầu",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
   },
   "endedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Last day.",
    "x-label": "Ngày kết thúc",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
   },
   "decisionNumber": {
    "type": "string",
    "description": "Number of the decision that approves or recognises it.",
    "x-label": "Số quyết định",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 50
   },
   "decidedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of the decision.",
    "x-label": "Ngày quyết định",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
   },
   "status": {
    "type": "string",
    "description": "How far it is.",
    "x-label": "Tình trạng",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "enum": [
     "proposed",
     "running",
     "accepted",
     "recognised",
     "stopped"
    ]
   },
   "rating": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Rating; no list is public.",
    "x-label": "Xếp loại",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
   },
   "award": {
    "type": "string",
    "description": "Award it won.",
    "x-label": "Giải thưởng",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 250
   },
   "fundingSource": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Where the money comes from; no list is public.",
    "x-label": "Nguồn kinh phí",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
   },
   "funding": {
    "type": "integer",
    "description": "Money for it, đồng.",
    "x-label": "Kinh phí (đồng)",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "products": {
    "type": "array",
    "description": "What came out of it.",
    "x-label": "Sản phẩm",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "items": {
     "type": "string",
     "description": "One product.",
     "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
     "minLength": 1,
     "maxLength": 500
    },
    "maxItems": 30
   },
   "summary": {
    "type": "string",
    "description": "What it is about.",
    "x-label": "Tóm tắt",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "minLength": 1,
    "maxLength": 4000
   },
   "note": {
    "type": "string",
    "description": "Note of the sender.",
    "x-label": "Ghi chú",
    "x-source": "Liên Thông; unconfirmed",
    "minLength": 1,
    "maxLength": 1000
   }
  },
  "required": [
   "title"
  ],
  "additionalProperties": false
 },
 "ResearchMember": {
  "type": "object",
  "description": "Somebody who works on it.",
  "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
  "properties": {
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "Full name.",
    "x-label": "Họ và tên",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
   },
   "sectorId": {
    "$ref": "#/components/schemas/SectorId",
    "description": "Identifier of the Ministry, of a member of staff or a pupil.",
    "x-label": "Mã định danh Bộ GD&ĐT",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
   },
   "role": {
    "type": "string",
    "description": "What part the person has.",
    "x-label": "Vai trò",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed",
    "enum": [
     "leader",
     "member",
     "secretary",
     "supervisor"
    ]
   },
   "isPupil": {
    "type": "boolean",
    "description": "Whether the person is a pupil.",
    "x-label": "Là học sinh",
    "x-source": "named by the sector plans (nghiên cứu khoa học); no public field list; fields by Liên Thông, unconfirmed"
   }
  },
  "required": [
   "fullName"
  ],
  "additionalProperties": false
 },
 "School": {
  "title": "School",
  "description": "A school or a continuing-education centre with its sites.",
  "x-source": "TT 42/2021/TT-BGDĐT điều 2; TTDLQG-MODEL",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "code": {
    "type": "string",
    "description": "School code; never parsed.",
    "x-label": "Mã trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.matruong",
    "minLength": 1,
    "maxLength": 35
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The school's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "organisationId": {
    "type": "string",
    "description": "Electronic organisation identifier (mã định danh điện tử).",
    "x-label": "Mã định danh điện tử tổ chức",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.maddtc",
    "minLength": 1,
    "maxLength": 35
   },
   "name": {
    "type": "string",
    "description": "Name of the school.",
    "x-label": "Tên trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.tentruong",
    "minLength": 1,
    "maxLength": 250
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year that the record speaks of.",
    "x-label": "Năm học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc"
   },
   "educationLevels": {
    "type": "array",
    "description": "Education levels that it teaches.",
    "x-label": "Nhóm cấp học",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.manhomcaphoc",
    "items": {
     "$ref": "#/components/schemas/CodedName",
     "description": "One level; list education-level-groups.",
     "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.manhomcaphoc"
    },
    "maxItems": 5
   },
   "ownership": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Ownership; list school-ownership-types.",
    "x-label": "Loại hình trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.maloaihinhtruong"
   },
   "schoolKind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of school.",
    "x-label": "Loại trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.maloaitruong"
   },
   "centreType": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Type of a continuing-education centre; list continuing-centre-types.",
    "x-label": "Loại hình trung tâm",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.maloaihinhtrungtam"
   },
   "centreKind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of a continuing-education centre.",
    "x-label": "Loại trung tâm",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.maloaitrungtam"
   },
   "isContinuingCentre": {
    "type": "boolean",
    "description": "Is a continuing-education centre; the exchange model asks it beside the type of centre.",
    "x-label": "Là trung tâm GDTX",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.colatrungtamgdtx"
   },
   "isVocationalContinuingCentre": {
    "type": "boolean",
    "description": "Is a centre of vocational and continuing education; the exchange model asks it beside the type of centre.",
    "x-label": "Là trung tâm GDNN-GDTX",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.colatrungtamgdnngdtx"
   },
   "rank": {
    "type": "string",
    "description": "Rank (hạng).",
    "x-label": "Hạng trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.HangTruong",
    "minLength": 1,
    "maxLength": 150
   },
   "area": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Priority area; list areas.",
    "x-label": "Khu vực",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.makhuvuc"
   },
   "region": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Region.",
    "x-label": "Vùng",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.mavung"
   },
   "disadvantagedAreas": {
    "type": "array",
    "description": "Kinds of disadvantaged area it lies in.",
    "x-label": "Vùng khó khăn",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.mavungkhokhan",
    "items": {
     "$ref": "#/components/schemas/CodedName",
     "description": "One kind.",
     "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.mavungkhokhan"
    },
    "maxItems": 20
   },
   "qualityStandard": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Education quality standard reached.",
    "x-label": "Chuẩn chất lượng giáo dục",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.machatluonggiaoduc"
   },
   "accreditationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Accreditation level; list accreditation-levels; absent where not accredited.",
    "x-label": "Cấp độ kiểm định",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.DatKiemDinhCapDo"
   },
   "isAccredited": {
    "type": "boolean",
    "description": "Is accredited, at whatever level; what a continuing-education centre reports in place of a level.",
    "x-label": "Đạt kiểm định",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.codatkiemdinhcapdo"
   },
   "project": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Project the school takes part in.",
    "x-label": "Dự án",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.maduan"
   },
   "address": {
    "$ref": "#/components/schemas/Address",
    "description": "Address of the main site.",
    "x-label": "Địa chỉ",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.diachi_maxa"
   },
   "mapPosition": {
    "type": "string",
    "description": "Map position, as text.",
    "x-label": "Vị trí bản đồ",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.vitribando",
    "minLength": 1,
    "maxLength": 150
   },
   "phone": {
    "$ref": "#/components/schemas/Phone",
    "description": "Phone.",
    "x-label": "Số điện thoại",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.sodienthoai"
   },
   "email": {
    "$ref": "#/components/schemas/Email",
    "description": "E-mail address.",
    "x-label": "Thư điện tử",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.email"
   },
   "fax": {
    "type": "string",
    "description": "Fax number.",
    "x-label": "Fax",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.fax",
    "minLength": 1,
    "maxLength": 20
   },
   "website": {
    "type": "string",
    "description": "Web site.",
    "x-label": "Website",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.website",
    "minLength": 1,
    "maxLength": 200
   },
   "head": {
    "$ref": "#/components/schemas/SchoolHead",
    "description": "Principal or director.",
    "x-label": "Hiệu trưởng, giám đốc",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.hieutruong_hovaten"
   },
   "sites": {
    "type": "array",
    "description": "Satellite sites.",
    "x-label": "Điểm trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx",
    "items": {
     "$ref": "#/components/schemas/SchoolSite",
     "description": "One site.",
     "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx"
    },
    "maxItems": 200
   },
   "siteCount": {
    "type": "integer",
    "description": "Number of sites.",
    "x-label": "Số điểm trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.sodiemtruong",
    "minimum": 0,
    "maximum": 1000
   },
   "areaM2": {
    "type": "number",
    "description": "Area in square metres.",
    "x-label": "Diện tích",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.DienTich",
    "minimum": 0,
    "maximum": 100000000
   },
   "foundedOn": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "Date of foundation.",
    "x-label": "Ngày thành lập",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.ngaythangnam_thanhlap"
   },
   "hasPartyCell": {
    "type": "boolean",
    "description": "Has a Party cell.",
    "x-label": "Có chi bộ Đảng",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.cochibodang",
    "x-minimise": true
   },
   "meetsNationalStandard": {
    "type": "boolean",
    "description": "Meets the national standard.",
    "x-label": "Đạt chuẩn quốc gia",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.LaTruongDatChuanQuocGia"
   },
   "meetsMinimumQuality": {
    "type": "boolean",
    "description": "Meets the minimum quality level.",
    "x-label": "Chất lượng tối thiểu",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoChatLuongToiThieu"
   },
   "isInternational": {
    "type": "boolean",
    "description": "Is an international school.",
    "x-label": "Trường quốc tế",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.LaTruongQuocTe"
   },
   "hasForeignInvestment": {
    "type": "boolean",
    "description": "Has foreign investment.",
    "x-label": "Vốn đầu tư nước ngoài",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.covondautunuocngoai"
   },
   "hasDisabledPupils": {
    "type": "boolean",
    "description": "Has pupils with disabilities.",
    "x-label": "Có học sinh khuyết tật",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoHocSinhKhuyetTat"
   },
   "hasSemiBoarders": {
    "type": "boolean",
    "description": "Has semi-boarding pupils.",
    "x-label": "Có học sinh bán trú",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoHocSinhBanTru"
   },
   "hasBoarders": {
    "type": "boolean",
    "description": "Has boarding pupils.",
    "x-label": "Có học sinh nội trú",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoHocSinhNoiTru"
   },
   "isInSpeciallyDisadvantagedArea": {
    "type": "boolean",
    "description": "Lies in a specially disadvantaged area.",
    "x-label": "Vùng đặc biệt khó khăn",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoThuocVungDacBietKhoKhan"
   },
   "hasTwoSessions": {
    "type": "boolean",
    "description": "Teaches two sessions a day.",
    "x-label": "Dạy 2 buổi/ngày",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoDay2BuoiNgay"
   },
   "hasOnlineLearning": {
    "type": "boolean",
    "description": "Offers online learning.",
    "x-label": "Học trực tuyến",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.cohoctructuyen"
   },
   "usesComputers": {
    "type": "boolean",
    "description": "Uses computers for management and teaching.",
    "x-label": "Sử dụng máy vi tính",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoSuDungMayViTinh"
   },
   "hasInternet": {
    "type": "boolean",
    "description": "Has an internet connection.",
    "x-label": "Kết nối Internet",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.DuocKetNoiInternet"
   },
   "hasElectricity": {
    "type": "boolean",
    "description": "Has grid electricity.",
    "x-label": "Có điện lưới",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoDienLuoi"
   },
   "hasCleanWater": {
    "type": "boolean",
    "description": "Has clean water.",
    "x-label": "Có nguồn nước sạch",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoNguonNuocSach"
   },
   "hasSanitation": {
    "type": "boolean",
    "description": "Has sanitation.",
    "x-label": "Công trình vệ sinh",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.cocongtrinhvesinh"
   },
   "hasSanitationBySex": {
    "type": "boolean",
    "description": "Has sanitation separated by sex.",
    "x-label": "Công trình vệ sinh theo giới tính",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoCongTrinhVeSinhTheoGioiTinh"
   },
   "hasHandHygieneEducation": {
    "type": "boolean",
    "description": "Runs hand-hygiene education.",
    "x-label": "Giáo dục vệ sinh đôi tay",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoChuongTrinhGiaoDucVeSinhDoiTay"
   },
   "hasSexEducation": {
    "type": "boolean",
    "description": "Runs sex education.",
    "x-label": "Giáo dục giới tính",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoChuongTrinhGiaoDucGioiTinh"
   },
   "teachesLifeSkills": {
    "type": "boolean",
    "description": "Teaches life skills.",
    "x-label": "Học kỹ năng sống",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoKyNangSong"
   },
   "hasMinimumEquipment": {
    "type": "boolean",
    "description": "Has the minimum teaching equipment.",
    "x-label": "Đủ thiết bị tối thiểu",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.DuThietBiDayHocToiThieu"
   },
   "teachesVocational": {
    "type": "boolean",
    "description": "Teaches general vocational subjects.",
    "x-label": "Dạy nghề phổ thông",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoDayNghePhoThong"
   },
   "hasNonSpecialisedClasses": {
    "type": "boolean",
    "description": "A specialised school with non-specialised classes.",
    "x-label": "Có lớp không chuyên",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoLopKhongChuyen"
   },
   "isAccessible": {
    "type": "boolean",
    "description": "Premises are accessible for pupils with disabilities.",
    "x-label": "Hạ tầng tiếp cận khuyết tật",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.CoHaTangTiepCanHocSinhKhuyetTat"
   },
   "hasCounselling": {
    "type": "boolean",
    "description": "Has a counselling unit.",
    "x-label": "Bộ phận tư vấn học đường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.bptuvanhocduong"
   },
   "teachesForeignLanguages": {
    "type": "boolean",
    "description": "Teaches foreign-language skills.",
    "x-label": "Dạy kỹ năng ngoại ngữ",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.codaykynangngoaingu"
   },
   "teachesComputing": {
    "type": "boolean",
    "description": "Teaches applied computing.",
    "x-label": "Dạy ứng dụng CNTT",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.codaykynangungdungcntt"
   }
  },
  "required": [
   "code",
   "name"
  ],
  "additionalProperties": false
 },
 "SchoolSite": {
  "type": "object",
  "description": "A satellite site of the school (điểm trường).",
  "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx",
  "properties": {
   "code": {
    "type": "string",
    "description": "Code of the site.",
    "x-label": "Mã điểm trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx.madiemtruong",
    "minLength": 1,
    "maxLength": 35
   },
   "name": {
    "type": "string",
    "description": "Name of the site.",
    "x-label": "Tên điểm trường",
    "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx.tendiemtruong",
    "minLength": 1,
    "maxLength": 250
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Education level of the site; that of the school where absent.",
    "x-label": "Nhóm cấp học",
    "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx.manhomcaphoc"
   },
   "phone": {
    "$ref": "#/components/schemas/Phone",
    "description": "Phone.",
    "x-label": "Số điện thoại",
    "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx.sodienthoai"
   },
   "address": {
    "$ref": "#/components/schemas/Address",
    "description": "Address.",
    "x-label": "Địa chỉ",
    "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx.diachi_maxa"
   },
   "distanceKm": {
    "type": "number",
    "description": "Distance to the main site in kilometres.",
    "x-label": "Khoảng cách đến trường chính",
    "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx.kcdentruongchinh",
    "minimum": 0,
    "maximum": 2000
   },
   "meansOfTravel": {
    "type": "string",
    "description": "How the site can be reached.",
    "x-label": "Phương tiện đi lại",
    "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx.phuongtiendilai",
    "minLength": 1,
    "maxLength": 150
   },
   "areaM2": {
    "type": "number",
    "description": "Area in square metres.",
    "x-label": "Diện tích",
    "x-source": "TTDLQG-MODEL thongtindiemtruongcapmnththcsthpttx.dientich",
    "minimum": 0,
    "maximum": 100000000
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false
 },
 "SchoolHead": {
  "type": "object",
  "description": "Principal of the school or director of the centre.",
  "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.hieutruong_hovaten",
  "properties": {
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "Full name.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.hieutruong_hovaten"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "Personal number.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac.giamdoc_sodinhdanh",
    "x-minimise": true
   },
   "phone": {
    "$ref": "#/components/schemas/Phone",
    "description": "Phone.",
    "x-label": "Số điện thoại",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.hieutruong_sodienthoai"
   },
   "email": {
    "$ref": "#/components/schemas/Email",
    "description": "E-mail.",
    "x-label": "Thư điện tử",
    "x-source": "TTDLQG-MODEL thongtindiemtruongchinhcapmnththcsthpt.hieutruong_email"
   }
  },
  "required": [
   "fullName"
  ],
  "additionalProperties": false
 },
 "Staff": {
  "title": "Staff",
  "description": "A manager, teacher or other member of the staff of a school.",
  "x-source": "TT 42/2021/TT-BGDĐT điều 2; TTDLQG-MODEL",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "The staff member's personal number (số định danh cá nhân); absent where the source has none that can be read.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.sodinhdanh"
   },
   "sectorId": {
    "$ref": "#/components/schemas/SectorId",
    "description": "The staff member's identifier of the Ministry (mã giáo viên); absent until it is issued.",
    "x-label": "Mã giáo viên",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.magiaovien"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The staff member's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "The staff member's full name, NFC.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.hovaten"
   },
   "birthDate": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "The staff member's birth date, as far as it is known.",
    "x-label": "Ngày sinh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.ngaythangnamsinh"
   },
   "otherName": {
    "type": "string",
    "description": "Short or other name.",
    "x-label": "Tên khác",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.tenkhac",
    "minLength": 1,
    "maxLength": 150
   },
   "gender": {
    "$ref": "#/components/schemas/Gender",
    "description": "The staff member's gender.",
    "x-label": "Giới tính",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.gioitinh"
   },
   "ethnicGroup": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Ethnic group; list ethnic-groups (order of 1979).",
    "x-label": "Dân tộc",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.dantoc",
    "x-sensitive": true
   },
   "religion": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Religion; list religions.",
    "x-label": "Tôn giáo",
    "x-source": "sheet TON_GIAO of the sector database templates",
    "x-sensitive": true,
    "x-minimise": true
   },
   "nationality": {
    "$ref": "#/components/schemas/CountryCode",
    "description": "Nationality; a pupil of another nationality is not checked against the population database.",
    "x-label": "Quốc tịch",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.quoctich"
   },
   "permanentAddress": {
    "$ref": "#/components/schemas/Address",
    "description": "Permanent residence (thường trú).",
    "x-label": "Nơi thường trú",
    "x-source": "C1-HocSinh export of the sector database"
   },
   "birthPlace": {
    "$ref": "#/components/schemas/Address",
    "description": "Place of birth (nơi sinh).",
    "x-label": "Nơi sinh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.noisinh_maxa"
   },
   "currentAddress": {
    "$ref": "#/components/schemas/Address",
    "description": "Where the person lives now (nơi ở hiện tại).",
    "x-label": "Nơi ở hiện tại",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.noiohientai_maxa"
   },
   "hometown": {
    "$ref": "#/components/schemas/Address",
    "description": "Place of origin (quê quán).",
    "x-label": "Quê quán",
    "x-source": "C1-HocSinh export of the sector database; TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_nguoivn.quequan_maxa"
   },
   "phone": {
    "$ref": "#/components/schemas/Phone",
    "description": "Contact phone.",
    "x-label": "Số điện thoại",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.sodienthoai",
    "x-minimise": true
   },
   "email": {
    "$ref": "#/components/schemas/Email",
    "description": "E-mail address; sources are unreliable here.",
    "x-label": "Thư điện tử",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.email",
    "x-minimise": true
   },
   "identityDocuments": {
    "type": "array",
    "description": "Identity documents, old identity-card numbers of 9 digits too.",
    "x-label": "Giấy tờ tùy thân",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn_giaytodinhdanhcn",
    "items": {
     "$ref": "#/components/schemas/IdentityDocument",
     "description": "One document.",
     "x-source": "Liên Thông"
    },
    "maxItems": 8
   },
   "immigrationDocumentNumber": {
    "type": "string",
    "description": "Number of a foreigner's entry, exit or residence document.",
    "x-label": "Số giấy tờ xuất nhập cảnh",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_congdannuocngoai.sogiaytoxnc",
    "minLength": 1,
    "maxLength": 50,
    "x-minimise": true
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.matruong"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year that the record speaks of.",
    "x-label": "Năm học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc"
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Education level; list education-level-groups.",
    "x-label": "Cấp học",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.manhomcaphoc"
   },
   "status": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Working status; list staff-statuses.",
    "x-label": "Trạng thái làm việc",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.matrangthailv"
   },
   "group": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Staff group, e.g. manager, teacher, staff.",
    "x-label": "Nhóm cán bộ",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.manhomcanbo"
   },
   "staffKind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of staff.",
    "x-label": "Loại cán bộ",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.maloaicanbo"
   },
   "position": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Position of employment (vị trí việc làm).",
    "x-label": "Vị trí việc làm",
    "x-source": "CSDL_GiaoVien export of the sector database"
   },
   "contractForm": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Form of contract.",
    "x-label": "Hình thức hợp đồng",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.mahinhthuchopdong"
   },
   "recruitedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of recruitment.",
    "x-label": "Ngày tuyển dụng",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.ngaytuyendung"
   },
   "recruitedBy": {
    "type": "string",
    "description": "Recruiting body.",
    "x-label": "Cơ quan tuyển dụng",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.coquantuyen",
    "minLength": 1,
    "maxLength": 150
   },
   "occupationWhenRecruited": {
    "type": "string",
    "description": "Occupation when recruited.",
    "x-label": "Nghề nghiệp khi tuyển",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.nghenghiepkhituyen",
    "minLength": 1,
    "maxLength": 100,
    "x-minimise": true
   },
   "socialInsuranceNumber": {
    "type": "string",
    "description": "Social insurance number.",
    "x-label": "Mã số BHXH",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.masobhxh",
    "minLength": 1,
    "maxLength": 15,
    "x-minimise": true
   },
   "professionalGrade": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Civil-service scale or professional grade.",
    "x-label": "Ngạch/hạng",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.mangach"
   },
   "professionalGradeNumber": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Official number of that grade.",
    "x-label": "Mã số ngạch/hạng",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.masongach"
   },
   "qualification": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Professional qualification.",
    "x-label": "Trình độ chuyên môn",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.matrinhdochuyenmon"
   },
   "politicalTheoryLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level of political theory.",
    "x-label": "Trình độ lý luận chính trị",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.matrinhdolyluanchinhtri",
    "x-minimise": true
   },
   "educationManagementLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level of training in education management.",
    "x-label": "Trình độ quản lý giáo dục",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.matrinhdoquanlygiaoduc"
   },
   "itSkillLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level of computing skill.",
    "x-label": "Trình độ tin học",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.matrinhdotinhoc"
   },
   "professionalStandardResult": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Result against the professional standard.",
    "x-label": "Kết quả chuẩn nghề nghiệp",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.maketquachuannghenghiep"
   },
   "publicEmployeeRating": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Rating as a public employee.",
    "x-label": "Đánh giá viên chức",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.madanhgiavienchuc"
   },
   "excellentTeacherLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level as an excellent teacher.",
    "x-label": "Giáo viên giỏi",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.magiaoviengioi"
   },
   "regularTrainingResult": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Result of regular in-service training.",
    "x-label": "Bồi dưỡng thường xuyên",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.maboiduongthuongxuyen"
   },
   "cultureTeacherKind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of general-culture teacher.",
    "x-label": "Loại giáo viên văn hóa",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.loaigvgdvanhoa"
   },
   "highestTitle": {
    "type": "string",
    "description": "Highest title conferred.",
    "x-label": "Danh hiệu cao nhất",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.danhhieuptcaonhat",
    "minLength": 1,
    "maxLength": 150
   },
   "isPartyMember": {
    "type": "boolean",
    "description": "Member of the Party.",
    "x-label": "Đảng viên",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.codangvien",
    "x-minimise": true
   },
   "isYouthUnionMember": {
    "type": "boolean",
    "description": "Member of the Youth Union.",
    "x-label": "Đoàn viên",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.codoanvien",
    "x-minimise": true
   },
   "isYouthOfficer": {
    "type": "boolean",
    "description": "Full-time officer of the youth organisations.",
    "x-label": "Chuyên trách Đoàn Đội",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.cochuyentrachdoandoi"
   },
   "ethnicLanguage": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Ethnic-minority language known.",
    "x-label": "Tiếng dân tộc",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.matiengdantoc",
    "x-sensitive": true
   },
   "isTrainedInLifeSkills": {
    "type": "boolean",
    "description": "Trained in teaching life skills.",
    "x-label": "Tập huấn kỹ năng sống",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.cotaphuankynangsong"
   },
   "teachesDisabledPupils": {
    "type": "boolean",
    "description": "Teaches a class with disabled pupils.",
    "x-label": "Dạy lớp khuyết tật",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.codaylopkhuyettat"
   },
   "teachesOneSession": {
    "type": "boolean",
    "description": "Teaches one session a day.",
    "x-label": "Dạy 1 buổi/ngày",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.coday1buoi"
   },
   "teachesTwoSessions": {
    "type": "boolean",
    "description": "Teaches two sessions a day.",
    "x-label": "Dạy 2 buổi/ngày",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.coday2buoi"
   },
   "subjects": {
    "type": "array",
    "description": "Subjects taught.",
    "x-label": "Môn dạy",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_monday",
    "items": {
     "$ref": "#/components/schemas/CodedName",
     "description": "One subject.",
     "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_monday.mamonday"
    },
    "maxItems": 30
   },
   "additionalSubjects": {
    "type": "array",
    "description": "Subjects taught in addition.",
    "x-label": "Môn kiêm nhiệm",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_monkiemnhiem",
    "items": {
     "$ref": "#/components/schemas/CodedName",
     "description": "One subject.",
     "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_monkiemnhiem.mamonkiemnhiem"
    },
    "maxItems": 30
   },
   "foreignLanguages": {
    "type": "array",
    "description": "Foreign languages.",
    "x-label": "Ngoại ngữ",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_ngoaingu",
    "items": {
     "$ref": "#/components/schemas/LanguageSkill",
     "description": "One language.",
     "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_ngoaingu"
    },
    "maxItems": 10
   },
   "trainings": {
    "type": "array",
    "description": "Training history.",
    "x-label": "Quá trình đào tạo, bồi dưỡng",
    "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx",
    "items": {
     "$ref": "#/components/schemas/StaffTraining",
     "description": "One stretch.",
     "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx"
    },
    "maxItems": 50
   },
   "rewards": {
    "type": "array",
    "description": "Rewards.",
    "x-label": "Khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx",
    "items": {
     "$ref": "#/components/schemas/StaffReward",
     "description": "One reward.",
     "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx"
    },
    "maxItems": 50
   },
   "disciplines": {
    "type": "array",
    "description": "Disciplinary measures.",
    "x-label": "Kỷ luật",
    "x-source": "TTDLQG-MODEL thongtinkyluatgiaoviencapmnththcsthpttx",
    "items": {
     "$ref": "#/components/schemas/StaffDiscipline",
     "description": "One measure.",
     "x-source": "TTDLQG-MODEL thongtinkyluatgiaoviencapmnththcsthpttx"
    },
    "maxItems": 50,
    "x-minimise": true
   }
  },
  "required": [
   "fullName"
  ],
  "additionalProperties": false
 },
 "StaffReward": {
  "type": "object",
  "description": "A reward of the staff member.",
  "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx",
  "properties": {
   "reward": {
    "$ref": "#/components/schemas/CodedName",
    "description": "The reward.",
    "x-label": "Khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx.makhenthuonggv"
   },
   "kind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of reward.",
    "x-label": "Loại khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx.maloaikhenthuong"
   },
   "content": {
    "type": "string",
    "description": "What the reward is for.",
    "x-label": "Nội dung khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx.noidungkhenthuong",
    "minLength": 1,
    "maxLength": 250
   },
   "level": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level of the rewarding body.",
    "x-label": "Cấp khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx.capkhenthuong"
   },
   "rewardedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of the reward.",
    "x-label": "Ngày khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx.ngaykhenthuong"
   },
   "decisionYear": {
    "type": "integer",
    "description": "Year of the decision.",
    "x-label": "Năm quyết định",
    "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx.nam",
    "minimum": 1945,
    "maximum": 2100
   },
   "decisionNumber": {
    "type": "string",
    "description": "Number of the decision.",
    "x-label": "Số quyết định",
    "x-source": "TTDLQG-MODEL thongtinkhenthuonggiaoviencapmnththcsthpttx.soquyetdinh",
    "minLength": 1,
    "maxLength": 100
   }
  },
  "required": [
   "content"
  ],
  "additionalProperties": false
 },
 "StaffDiscipline": {
  "type": "object",
  "description": "A disciplinary measure against the staff member.",
  "x-source": "TTDLQG-MODEL thongtinkyluatgiaoviencapmnththcsthpttx",
  "properties": {
   "measure": {
    "$ref": "#/components/schemas/CodedName",
    "description": "The measure.",
    "x-label": "Kỷ luật",
    "x-source": "TTDLQG-MODEL thongtinkyluatgiaoviencapmnththcsthpttx.makyluatgv"
   },
   "kind": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of discipline.",
    "x-label": "Loại kỷ luật",
    "x-source": "TTDLQG-MODEL thongtinkyluatgiaoviencapmnththcsthpttx.loaikyluat"
   },
   "reason": {
    "type": "string",
    "description": "Reason.",
    "x-label": "Lý do",
    "x-source": "TTDLQG-MODEL thongtinkyluatgiaoviencapmnththcsthpttx.lydo",
    "minLength": 1,
    "maxLength": 255
   },
   "level": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level of the disciplining body.",
    "x-label": "Cấp kỷ luật",
    "x-source": "TTDLQG-MODEL thongtinkyluatgiaoviencapmnththcsthpttx.capkyluat"
   },
   "disciplinedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of the measure.",
    "x-label": "Ngày kỷ luật",
    "x-source": "TTDLQG-MODEL thongtinkyluatgiaoviencapmnththcsthpttx.ngaykyluat"
   },
   "decisionNumber": {
    "type": "string",
    "description": "Number of the decision.",
    "x-label": "Số quyết định",
    "x-source": "TTDLQG-MODEL thongtinkyluatgiaoviencapmnththcsthpttx.soquyetdinh",
    "minLength": 1,
    "maxLength": 100
   }
  },
  "required": [
   "kind"
  ],
  "additionalProperties": false
 },
 "StaffTraining": {
  "type": "object",
  "description": "One stretch of training.",
  "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx",
  "properties": {
   "specialityGroup": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Group of specialities.",
    "x-label": "Nhóm chuyên ngành",
    "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx.manhomchuyennganh"
   },
   "speciality": {
    "type": "string",
    "description": "Speciality studied.",
    "x-label": "Chuyên ngành",
    "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx.chuyennganh",
    "minLength": 1,
    "maxLength": 150
   },
   "form": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Form of training.",
    "x-label": "Hình thức đào tạo",
    "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx.hinhthucdaotao"
   },
   "from": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "First day.",
    "x-label": "Từ ngày",
    "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx.thoigiandaotao_tungay"
   },
   "to": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Last day.",
    "x-label": "Đến ngày",
    "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx.thoigiandaotao_denngay"
   },
   "credentialName": {
    "type": "string",
    "description": "Diploma or certificate obtained.",
    "x-label": "Tên văn bằng, chứng chỉ",
    "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx.vanbangchungchi_ten",
    "minLength": 1,
    "maxLength": 150
   },
   "credentialCode": {
    "type": "string",
    "description": "Code of the diploma or certificate.",
    "x-label": "Mã văn bằng, chứng chỉ",
    "x-source": "TTDLQG-MODEL quatrinhdaotaoboiduonggiaoviencapmnththcsthpttx.vanbangchungchi_ma",
    "minLength": 1,
    "maxLength": 50
   }
  },
  "required": [
   "speciality"
  ],
  "additionalProperties": false
 },
 "LanguageSkill": {
  "type": "object",
  "description": "Skill in a foreign language.",
  "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_ngoaingu",
  "properties": {
   "language": {
    "$ref": "#/components/schemas/CodedName",
    "description": "The language.",
    "x-label": "Ngoại ngữ",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_ngoaingu.mangoaingu"
   },
   "level": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Level.",
    "x-label": "Trình độ ngoại ngữ",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_ngoaingu.trinhdongoaingu"
   },
   "score": {
    "type": "number",
    "description": "Score.",
    "x-label": "Điểm ngoại ngữ",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_ngoaingu.diemngoaingu",
    "minimum": 0,
    "maximum": 10000
   },
   "issuedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of issue of the certificate.",
    "x-label": "Ngày cấp",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_ngoaingu.ngaycap"
   },
   "note": {
    "type": "string",
    "description": "Remark.",
    "x-label": "Ghi chú",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_ngoaingu.ghichu",
    "minLength": 1,
    "maxLength": 200
   }
  },
  "required": [
   "language"
  ],
  "additionalProperties": false
 },
 "Student": {
  "title": "Student",
  "description": "A pupil in a school.",
  "x-source": "TT 42/2021/TT-BGDĐT điều 2; TTDLQG-MODEL",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.sodinhdanh"
   },
   "sectorId": {
    "$ref": "#/components/schemas/SectorId",
    "description": "The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued.",
    "x-label": "Mã định danh Bộ GD&ĐT",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.mahocsinh"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The pupil's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "The pupil's full name, NFC.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.hovaten"
   },
   "birthDate": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "The pupil's birth date, as far as it is known.",
    "x-label": "Ngày sinh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.ngaythangnamsinh"
   },
   "otherName": {
    "type": "string",
    "description": "Short or other name.",
    "x-label": "Tên khác",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.tenkhac",
    "minLength": 1,
    "maxLength": 150
   },
   "gender": {
    "$ref": "#/components/schemas/Gender",
    "description": "The pupil's gender.",
    "x-label": "Giới tính",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.gioitinh"
   },
   "ethnicGroup": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Ethnic group; list ethnic-groups (order of 1979).",
    "x-label": "Dân tộc",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.dantoc",
    "x-sensitive": true
   },
   "religion": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Religion; list religions.",
    "x-label": "Tôn giáo",
    "x-source": "sheet TON_GIAO of the sector database templates",
    "x-sensitive": true,
    "x-minimise": true
   },
   "nationality": {
    "$ref": "#/components/schemas/CountryCode",
    "description": "Nationality; a pupil of another nationality is not checked against the population database.",
    "x-label": "Quốc tịch",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.quoctich"
   },
   "permanentAddress": {
    "$ref": "#/components/schemas/Address",
    "description": "Permanent residence (thường trú).",
    "x-label": "Nơi thường trú",
    "x-source": "C1-HocSinh export of the sector database"
   },
   "birthPlace": {
    "$ref": "#/components/schemas/Address",
    "description": "Place of birth (nơi sinh).",
    "x-label": "Nơi sinh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.noisinh_maxa"
   },
   "currentAddress": {
    "$ref": "#/components/schemas/Address",
    "description": "Where the person lives now (nơi ở hiện tại).",
    "x-label": "Nơi ở hiện tại",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn.noiohientai_maxa"
   },
   "hometown": {
    "$ref": "#/components/schemas/Address",
    "description": "Place of origin (quê quán).",
    "x-label": "Quê quán",
    "x-source": "C1-HocSinh export of the sector database; TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx_nguoivn.quequan_maxa"
   },
   "phone": {
    "$ref": "#/components/schemas/Phone",
    "description": "Contact phone.",
    "x-label": "Số điện thoại",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.sodienthoai",
    "x-minimise": true
   },
   "email": {
    "$ref": "#/components/schemas/Email",
    "description": "E-mail address; sources are unreliable here.",
    "x-label": "Thư điện tử",
    "x-source": "TTDLQG-MODEL thongtindoingucanbocsgdcapmamnonththcsthpttx.email",
    "x-minimise": true
   },
   "identityDocuments": {
    "type": "array",
    "description": "Identity documents, old identity-card numbers of 9 digits too.",
    "x-label": "Giấy tờ tùy thân",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_nguoivn_giaytodinhdanhcn",
    "items": {
     "$ref": "#/components/schemas/IdentityDocument",
     "description": "One document.",
     "x-source": "Liên Thông"
    },
    "maxItems": 8
   },
   "immigrationDocumentNumber": {
    "type": "string",
    "description": "Number of a foreigner's entry, exit or residence document.",
    "x-label": "Số giấy tờ xuất nhập cảnh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_congdannuocngoai.sogiaytoxnc",
    "minLength": 1,
    "maxLength": 50,
    "x-minimise": true
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.matruong"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year that the record speaks of.",
    "x-label": "Năm học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc"
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Education level; list education-level-groups.",
    "x-label": "Cấp học",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.manhomcaphoc"
   },
   "className": {
    "$ref": "#/components/schemas/ClassName",
    "description": "Class.",
    "x-label": "Lớp",
    "x-source": "TTDLQG-MODEL thongtinlophocthcsthpt.tenlop"
   },
   "classId": {
    "$ref": "#/components/schemas/ClassId",
    "description": "Code of the class.",
    "x-label": "Mã lớp",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.malop"
   },
   "grade": {
    "$ref": "#/components/schemas/Grade",
    "description": "Grade.",
    "x-label": "Khối",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.makhoi"
   },
   "status": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Study status; list student-statuses.",
    "x-label": "Trạng thái",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.matrangthaihientai"
   },
   "statusSince": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day from which the status holds.",
    "x-label": "Ngày nhập trạng thái",
    "x-source": "Ngày nhập trạng thái of the C1-HocSinh export"
   },
   "leavingReason": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Reason for leaving.",
    "x-label": "Lý do thôi học",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.malydothoihoc"
   },
   "admittedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of admission to the school.",
    "x-label": "Ngày vào trường",
    "x-source": "Liên Thông"
   },
   "guardians": {
    "type": "array",
    "description": "Father, mother and other guardians.",
    "x-label": "Cha mẹ, người giám hộ",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_thongtincha",
    "items": {
     "$ref": "#/components/schemas/Guardian",
     "description": "One guardian.",
     "x-source": "Liên Thông"
    },
    "maxItems": 6
   },
   "disability": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Kind of disability.",
    "x-label": "Loại khuyết tật",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.maloaikhuyettat",
    "x-sensitive": true
   },
   "exemptFromAssessment": {
    "type": "boolean",
    "description": "Exempt from assessment because of a disability.",
    "x-label": "Khuyết tật không đánh giá",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cokhuyettatkhongdanhgia",
    "x-sensitive": true
   },
   "health": {
    "$ref": "#/components/schemas/StudentHealth",
    "description": "Health data.",
    "x-label": "Sức khỏe",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx",
    "x-sensitive": true,
    "x-minimise": true
   },
   "policyCategory": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Policy category (diện chính sách).",
    "x-label": "Diện chính sách",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.madienchinhsach",
    "x-sensitive": true
   },
   "isPoorHousehold": {
    "type": "boolean",
    "description": "Belongs to a poor household.",
    "x-label": "Hộ nghèo",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.hongheo",
    "x-sensitive": true,
    "x-minimise": true
   },
   "hasEthnicMinorityFather": {
    "type": "boolean",
    "description": "The father belongs to an ethnic minority.",
    "x-label": "Cha dân tộc thiểu số",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.chadantoc",
    "x-sensitive": true,
    "x-minimise": true
   },
   "hasEthnicMinorityMother": {
    "type": "boolean",
    "description": "The mother belongs to an ethnic minority.",
    "x-label": "Mẹ dân tộc thiểu số",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.medantoc",
    "x-sensitive": true,
    "x-minimise": true
   },
   "area": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Area of the pupil.",
    "x-label": "Khu vực",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.makhuvuc"
   },
   "isFromDisadvantagedArea": {
    "type": "boolean",
    "description": "Comes from a disadvantaged area.",
    "x-label": "Vùng khó khăn",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.vungkhokhan"
   },
   "hasTwoSessions": {
    "type": "boolean",
    "description": "Attends two sessions a day.",
    "x-label": "Học 2 buổi",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohoc2buoi"
   },
   "isSemiBoarder": {
    "type": "boolean",
    "description": "Attends a semi-boarding class.",
    "x-label": "Học sinh bán trú",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohocsinhbantru"
   },
   "semiBoardingMode": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Semi-boarding mode.",
    "x-label": "Hình thức học bán trú",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.mahocbantru"
   },
   "isEthnicSemiBoarder": {
    "type": "boolean",
    "description": "In the ethnic semi-boarding scheme.",
    "x-label": "Học sinh phổ thông dân tộc bán trú",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohocsinhptdantocbantru",
    "x-sensitive": true
   },
   "canSwim": {
    "type": "boolean",
    "description": "Can swim.",
    "x-label": "Biết bơi",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.bietboi",
    "x-minimise": true
   },
   "isYoungPioneer": {
    "type": "boolean",
    "description": "Member of the Young Pioneers.",
    "x-label": "Đội viên",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.codoivien",
    "x-minimise": true
   },
   "isYouthUnionMember": {
    "type": "boolean",
    "description": "Member of the Youth Union.",
    "x-label": "Đoàn viên",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.codoanvien",
    "x-minimise": true
   },
   "learnsEthnicLanguage": {
    "type": "boolean",
    "description": "Studies an ethnic-minority language.",
    "x-label": "Học tiếng dân tộc",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohocsinhtiengdantoc",
    "x-sensitive": true
   },
   "needsForeignLanguageSupport": {
    "type": "boolean",
    "description": "Needs support in a foreign language.",
    "x-label": "Nhu cầu hỗ trợ ngoại ngữ",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.conhucauhotrongoaingu"
   },
   "hasReinforcedVietnamese": {
    "type": "boolean",
    "description": "Receives reinforced teaching of Vietnamese.",
    "x-label": "Tăng cường tiếng Việt",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cotangcuongtiengviet"
   },
   "hasEthnicTeachingAssistant": {
    "type": "boolean",
    "description": "Ethnic-minority pupil with a teaching assistant.",
    "x-label": "Học sinh dân tộc có trợ giảng",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohocsinhdantoctrogiang",
    "x-sensitive": true
   },
   "repeatsYear": {
    "type": "boolean",
    "description": "Repeats the year.",
    "x-label": "Lưu ban năm trước",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.coluubannamtruoc"
   },
   "getsHousingSupport": {
    "type": "boolean",
    "description": "Receives housing support.",
    "x-label": "Hỗ trợ nhà ở",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohotronhao",
    "x-minimise": true
   },
   "getsMonthlyAllowance": {
    "type": "boolean",
    "description": "Receives a monthly allowance.",
    "x-label": "Cấp tiền hàng tháng",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cocaptienhangthang",
    "x-minimise": true
   },
   "getsRice": {
    "type": "boolean",
    "description": "Receives rice.",
    "x-label": "Cấp gạo",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cocapgao",
    "x-minimise": true
   },
   "followsMinistryProgramme": {
    "type": "boolean",
    "description": "Follows the Ministry's programme.",
    "x-label": "Học chương trình của Bộ",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohocctgdcuabo"
   },
   "isTuitionFree": {
    "type": "boolean",
    "description": "Exempt from tuition.",
    "x-label": "Miễn học phí",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.comienhocphi",
    "x-minimise": true
   },
   "hasReducedTuition": {
    "type": "boolean",
    "description": "Pays reduced tuition.",
    "x-label": "Giảm học phí",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cogiamhocphi",
    "x-minimise": true
   },
   "getsStudyCostSupport": {
    "type": "boolean",
    "description": "Receives support for study costs.",
    "x-label": "Hỗ trợ chi phí học tập",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohotrochiphihoctap",
    "x-minimise": true
   },
   "getsLunchSupport": {
    "type": "boolean",
    "description": "Receives lunch support.",
    "x-label": "Hỗ trợ ăn trưa",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cohotroantrua",
    "x-minimise": true
   },
   "isNewToPreschool": {
    "type": "boolean",
    "description": "Newly admitted to pre-school.",
    "x-label": "Tuyển mới mầm non",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.tuyenmoimamnon"
   },
   "vocationalClass": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Career-guidance or vocational class.",
    "x-label": "Lớp hướng nghiệp dạy nghề",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.malophuongnghiep"
   },
   "rewards": {
    "type": "array",
    "description": "Rewards.",
    "x-label": "Khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_khenthuong",
    "items": {
     "$ref": "#/components/schemas/StudentReward",
     "description": "One reward.",
     "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_khenthuong"
    },
    "maxItems": 50
   },
   "schoolViolenceNote": {
    "type": "string",
    "description": "Description of a matter of school violence.",
    "x-label": "Bạo lực học đường",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.noidungbaoluchd",
    "minLength": 1,
    "maxLength": 255,
    "x-sensitive": true,
    "x-minimise": true
   }
  },
  "required": [
   "fullName"
  ],
  "additionalProperties": false
 },
 "StudentHealth": {
  "type": "object",
  "description": "Health data of the pupil: sensitive, and needless for interoperability.",
  "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx",
  "properties": {
   "heightCm": {
    "type": "number",
    "description": "Height in centimetres.",
    "x-label": "Chiều cao",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.chieucao",
    "minimum": 20,
    "maximum": 260,
    "x-sensitive": true,
    "x-minimise": true
   },
   "weightKg": {
    "type": "number",
    "description": "Weight in kilograms.",
    "x-label": "Cân nặng",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.cannang",
    "minimum": 1,
    "maximum": 400,
    "x-sensitive": true,
    "x-minimise": true
   },
   "bloodGroup": {
    "type": "string",
    "description": "Blood group.",
    "x-label": "Nhóm máu",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.nhommau",
    "minLength": 1,
    "maxLength": 3,
    "x-sensitive": true,
    "x-minimise": true
   },
   "bodyMassIndex": {
    "type": "string",
    "description": "Body mass index, as text.",
    "x-label": "Chỉ số BMI",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.chisobmi",
    "minLength": 1,
    "maxLength": 150,
    "x-sensitive": true,
    "x-minimise": true
   },
   "eyeConditions": {
    "type": "string",
    "description": "Eye conditions.",
    "x-label": "Bệnh về mắt",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.benhvemat",
    "minLength": 1,
    "maxLength": 150,
    "x-sensitive": true,
    "x-minimise": true
   },
   "congenitalConditions": {
    "type": "string",
    "description": "Congenital conditions.",
    "x-label": "Bệnh bẩm sinh",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.benhbamsinh",
    "minLength": 1,
    "maxLength": 150,
    "x-sensitive": true,
    "x-minimise": true
   },
   "spineConditions": {
    "type": "string",
    "description": "Spine conditions.",
    "x-label": "Bệnh cột sống",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.benhcotsong",
    "minLength": 1,
    "maxLength": 150,
    "x-sensitive": true,
    "x-minimise": true
   },
   "rickets": {
    "type": "string",
    "description": "Rickets.",
    "x-label": "Bệnh còi xương",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.benhcoixuong",
    "minLength": 1,
    "maxLength": 150,
    "x-sensitive": true,
    "x-minimise": true
   }
  },
  "additionalProperties": false
 },
 "StudentReward": {
  "type": "object",
  "description": "A reward of the pupil.",
  "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_khenthuong",
  "properties": {
   "code": {
    "type": "string",
    "description": "Reward code.",
    "x-label": "Mã khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_khenthuong.makhenthuong",
    "minLength": 1,
    "maxLength": 20
   },
   "content": {
    "type": "string",
    "description": "What the reward is for.",
    "x-label": "Nội dung khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_khenthuong.noidung",
    "minLength": 1,
    "maxLength": 255
   },
   "subject": {
    "type": "string",
    "description": "Subject of the reward.",
    "x-label": "Môn khen thưởng",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx_khenthuong.monkhenthuong",
    "minLength": 1,
    "maxLength": 150
   }
  },
  "required": [
   "content"
  ],
  "additionalProperties": false
 },
 "Transcript": {
  "title": "Transcript",
  "description": "A pupil’s digital transcript (học bạ số) of one school year.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 (pilot v1.0); TTDLQG-MODEL thongtinsohocbasotieuhoc, thongtinsohocbasothcsthpt; unconfirmed",
  "type": "object",
  "properties": {
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Liên Thông's identifier of the record; the gateway gives it, a sender may repeat it.",
    "x-label": "Mã bản ghi",
    "x-source": "TTDLQG-MODEL idbanghi (every record)"
   },
   "event": {
    "$ref": "#/components/schemas/RecordEvent",
    "description": "NEW, UPDATE or CANCEL; the gateway decides where absent.",
    "x-label": "Sự kiện",
    "x-source": "TTDLQG-MODEL sukien (every record)"
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version of the record; the gateway gives the next one where absent.",
    "x-label": "Phiên bản",
    "x-source": "TTDLQG-MODEL phienban (every record)"
   },
   "sourceUpdatedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the source last changed the record.",
    "x-label": "Thời gian cập nhật",
    "x-source": "TTDLQG-MODEL thoigiancapnhat (every record)"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "The pupil's personal number (số định danh cá nhân); absent where the source has none that can be read.",
    "x-label": "Số định danh cá nhân",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.sodinhdanh"
   },
   "sectorId": {
    "$ref": "#/components/schemas/SectorId",
    "description": "The pupil's identifier of the Ministry (mã định danh Bộ GD&ĐT); absent until it is issued.",
    "x-label": "Mã định danh Bộ GD&ĐT",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.mahocsinh"
   },
   "sourceId": {
    "$ref": "#/components/schemas/SourceId",
    "description": "The pupil's identifier in the sending system.",
    "x-label": "Mã ở hệ thống gửi",
    "x-source": "Liên Thông"
   },
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "The pupil's full name, NFC.",
    "x-label": "Họ và tên",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.hovaten"
   },
   "birthDate": {
    "$ref": "#/components/schemas/PartialDate",
    "description": "The pupil's birth date, as far as it is known.",
    "x-label": "Ngày sinh",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.ngaythangnamsinh"
   },
   "gender": {
    "$ref": "#/components/schemas/Gender",
    "description": "Gender as the transcript states it.",
    "x-label": "Giới tính",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 GIOI_TINH; TTDLQG-MODEL thongtinsohocbasotieuhoc.gioitinh"
   },
   "ethnicGroup": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Ethnic group; list ethnic-groups.",
    "x-label": "Dân tộc",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 DAN_TOC; TTDLQG-MODEL thongtinsohocbasotieuhoc.dantoc",
    "x-sensitive": true
   },
   "nationality": {
    "$ref": "#/components/schemas/CountryCode",
    "description": "Nationality.",
    "x-label": "Quốc tịch",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 QUOC_TICH; TTDLQG-MODEL thongtinsohocbasotieuhoc.quoctich"
   },
   "birthPlace": {
    "$ref": "#/components/schemas/Address",
    "description": "Place of birth.",
    "x-label": "Nơi sinh",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NOI_SINH; TTDLQG-MODEL thongtinsohocbasotieuhoc.noisinh_diachichitiet"
   },
   "hometown": {
    "$ref": "#/components/schemas/Address",
    "description": "Home town (quê quán).",
    "x-label": "Quê quán",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 QUE_QUAN; TTDLQG-MODEL thongtinsohocbasotieuhoc.quequan_diachichitiet"
   },
   "currentAddress": {
    "$ref": "#/components/schemas/Address",
    "description": "Present address.",
    "x-label": "Chỗ ở hiện nay",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 CHO_O_HIEN_NAY; TTDLQG-MODEL thongtinsohocbasotieuhoc.noiohiennay_diachichitiet"
   },
   "guardians": {
    "type": "array",
    "description": "Father, mother, guardian.",
    "x-label": "Cha, mẹ, người giám hộ",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 HO_VA_TEN_CHA; TTDLQG-MODEL thongtinsohocbasotieuhoc.hotencha",
    "items": {
     "$ref": "#/components/schemas/Guardian",
     "description": "One of them; the transcript prints names, at secondary level occupations.",
     "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.hotencha"
    },
    "maxItems": 6
   },
   "policyCategory": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Policy category (đối tượng chính sách).",
    "x-label": "Đối tượng chính sách",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.doituongchinhsach",
    "x-sensitive": true,
    "x-minimise": true
   },
   "exemptFromAssessment": {
    "type": "boolean",
    "description": "A pupil with a disability who is not assessed; the pilot specification forgets the case.",
    "x-label": "Khuyết tật không đánh giá",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.cokhuyettatkhongdanhgia",
    "x-sensitive": true
   },
   "weightKg": {
    "type": "number",
    "description": "Weight in kilograms.",
    "x-label": "Cân nặng",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 CAN_NANG; TTDLQG-MODEL thongtinsohocbasotieuhoc.cannang",
    "minimum": 1,
    "maximum": 400,
    "x-sensitive": true,
    "x-minimise": true
   },
   "heightCm": {
    "type": "number",
    "description": "Height in centimetres.",
    "x-label": "Chiều cao",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 CHIEU_CAO; TTDLQG-MODEL thongtinsohocbasotieuhoc.chieucao",
    "minimum": 20,
    "maximum": 260,
    "x-sensitive": true,
    "x-minimise": true
   },
   "transcriptId": {
    "type": "string",
    "description": "Lookup code of the transcript: a UUID version 4 of one pupil and one school year. A replacement has another; none is used twice.",
    "x-label": "Mã định danh học bạ",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 MA_TRA_CUU_UUID; TTDLQG-MODEL thongtinsohocbasotieuhoc.madinhdanhhocba",
    "minLength": 1,
    "maxLength": 36
   },
   "replaces": {
    "$ref": "#/components/schemas/ReplacedTranscript",
    "description": "The transcript that was withdrawn and in whose place this one stands; no upstream format links the two.",
    "x-label": "Thay thế học bạ",
    "x-source": "Liên Thông; CV 2088/BGDĐT-GDTH PL1 III.3"
   },
   "status": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Whether the transcript is in force; list transcript-statuses.",
    "x-label": "Trạng thái học bạ",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.trangthaithongtinhocba"
   },
   "isExtractOfPaper": {
    "type": "boolean",
    "description": "Extracted from a paper transcript.",
    "x-label": "Trích lục từ học bạ giấy",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.trichluc"
   },
   "formatVersion": {
    "type": "string",
    "description": "Version of the format.",
    "x-label": "Phiên bản học bạ",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 PHIEN_BAN; TTDLQG-MODEL thongtinsohocbasotieuhoc.phienbanthongtinhocba",
    "minLength": 1,
    "maxLength": 10
   },
   "regulation": {
    "type": "string",
    "description": "Circular that the assessment follows, e.g. 27/2020/TT-BGDĐT.",
    "x-label": "Thông tư",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 THONG_TU; TTDLQG-MODEL thongtinsohocbasotieuhoc.thongtu",
    "minLength": 1,
    "maxLength": 30
   },
   "department": {
    "$ref": "#/components/schemas/Department",
    "description": "Department of education.",
    "x-label": "Sở giáo dục và đào tạo",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 MA_SO_GIAO_DUC; TTDLQG-MODEL thongtinsohocbasotieuhoc.masogd"
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "The school; the gateway refuses a record without one.",
    "x-label": "Trường",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.matruong"
   },
   "schoolPlace": {
    "$ref": "#/components/schemas/SchoolPlace",
    "description": "Units in which the school lies.",
    "x-label": "Địa bàn của trường",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_XA_PHUONG; TTDLQG-MODEL thongtinsohocbasotieuhoc.thongtintruong_diachi_tenxa"
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year that the record speaks of.",
    "x-label": "Năm học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.namhoc"
   },
   "educationLevel": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Education level; list education-level-groups.",
    "x-label": "Cấp học",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 MA_CAP_HOC; TTDLQG-MODEL thongtinsohocbasotieuhoc.macaphoc"
   },
   "grade": {
    "$ref": "#/components/schemas/Grade",
    "description": "Grade.",
    "x-label": "Khối",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.makhoi"
   },
   "className": {
    "$ref": "#/components/schemas/ClassName",
    "description": "Class.",
    "x-label": "Lớp",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.tenlop"
   },
   "classId": {
    "$ref": "#/components/schemas/ClassId",
    "description": "Code of the class.",
    "x-label": "Mã lớp",
    "x-source": "TTDLQG-MODEL thongtinhocsinhcapmnththcsthpttx.malop"
   },
   "registerNumber": {
    "type": "string",
    "description": "Number in the school’s register (sổ đăng bộ).",
    "x-label": "Số sổ đăng bộ",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 SO_SO_DANG_BO; TTDLQG-MODEL thongtinsohocbasotieuhoc.sosodangbo",
    "minLength": 1,
    "maxLength": 50
   },
   "history": {
    "type": "array",
    "description": "The pupil’s school years.",
    "x-label": "Quá trình học tập",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 QUA_TRINH_HOC_TAP; TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap",
    "items": {
     "$ref": "#/components/schemas/StudyPeriod",
     "description": "A school year or a stay at a school.",
     "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc"
    },
    "maxItems": 30
   },
   "subjects": {
    "type": "array",
    "description": "Results by subject.",
    "x-label": "Môn học",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 MA_MON_HOC; TTDLQG-MODEL thongtinsohocbasotieuhoc_dsbangdiem",
    "items": {
     "$ref": "#/components/schemas/TranscriptSubject",
     "description": "One subject.",
     "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_dsbangdiem"
    },
    "maxItems": 60
   },
   "competences": {
    "type": "array",
    "description": "Competences of a primary pupil; list primary-competences.",
    "x-label": "Năng lực",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NANG_LUC_TU_CHU_TU_HOC; TTDLQG-MODEL thongtinsohocbasotieuhoc.nangluctuhoc",
    "items": {
     "$ref": "#/components/schemas/CompetenceLevel",
     "description": "One competence.",
     "x-source": "TT 27/2020/TT-BGDĐT"
    },
    "maxItems": 20
   },
   "qualities": {
    "type": "array",
    "description": "Qualities of a primary pupil; list primary-qualities.",
    "x-label": "Phẩm chất",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 PHAM_CHAT_YEU_NUOC; TTDLQG-MODEL thongtinsohocbasotieuhoc.phamchatyeunuoc",
    "items": {
     "$ref": "#/components/schemas/QualityLevel",
     "description": "One quality.",
     "x-source": "TT 27/2020/TT-BGDĐT"
    },
    "maxItems": 10
   },
   "comments": {
    "$ref": "#/components/schemas/TranscriptComments",
    "description": "Comments in words.",
    "x-label": "Nhận xét",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NHAN_XET_GVCN; TTDLQG-MODEL thongtinsohocbasotieuhoc.nxetgvcn",
    "x-minimise": true
   },
   "absences": {
    "$ref": "#/components/schemas/AbsentSessions",
    "description": "Half-day sessions (buổi) absent; score books count days instead.",
    "x-label": "Số buổi nghỉ",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TONG_SO_BUOI_NGHI_CO_PHEP; TTDLQG-MODEL thongtinsohocbasotieuhoc.nghicophep; TTDLQG-MODEL thongtinsohocbasothcsthpt.sobuoinghi"
   },
   "overallResult": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Year result of a primary pupil; list primary-overall-results.",
    "x-label": "Kết quả xếp loại",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 KET_QUA_XEP_LOAI; TTDLQG-MODEL thongtinsohocbasotieuhoc.xeploai"
   },
   "learningResult": {
    "$ref": "#/components/schemas/ResultThroughYear",
    "description": "Learning result (kết quả học tập) of a secondary pupil.",
    "x-label": "Kết quả học tập",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.canam"
   },
   "conductResult": {
    "$ref": "#/components/schemas/ResultThroughYear",
    "description": "Conduct result (kết quả rèn luyện) of a secondary pupil.",
    "x-label": "Kết quả rèn luyện",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.renluyencanam"
   },
   "isPromoted": {
    "type": "boolean",
    "description": "Promoted to the next grade.",
    "x-label": "Được lên lớp",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 DUOC_LEN_LOP; TTDLQG-MODEL thongtinsohocbasotieuhoc.duoclenlop"
   },
   "promotionText": {
    "type": "string",
    "description": "Promotion in words.",
    "x-label": "Nội dung được lên lớp",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.ndungduoclenlop",
    "minLength": 1,
    "maxLength": 150
   },
   "hasCompletedGrade": {
    "type": "boolean",
    "description": "Completed the grade’s programme.",
    "x-label": "Hoàn thành chương trình lớp học",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 DA_HOAN_THANH_CHUONG_TRINH_LOP_HOC; TTDLQG-MODEL thongtinsohocbasotieuhoc.dahthanhctrinhlophoc"
   },
   "hasCompletedPrimary": {
    "type": "boolean",
    "description": "Completed the primary programme; grade 5 only.",
    "x-label": "Hoàn thành chương trình tiểu học",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 DA_HOAN_THANH_CHUONG_TRINH_TIEU_HOC; TTDLQG-MODEL thongtinsohocbasotieuhoc.dahthanhctrinhtieuhoc"
   },
   "hasCompletedUpperSecondary": {
    "type": "boolean",
    "description": "Completed the upper secondary programme.",
    "x-label": "Hoàn thành chương trình trung học phổ thông",
    "x-source": "QĐ 1789/QĐ-SGDĐT (TP.HCM) phụ lục IV"
   },
   "completionText": {
    "type": "string",
    "description": "Completion of the programme in words.",
    "x-label": "Nội dung hoàn thành chương trình",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NOI_DUNG_HOAN_THANH_CHUONG_TRINH; TTDLQG-MODEL thongtinsohocbasotieuhoc.ndunghoanthanh",
    "minLength": 1,
    "maxLength": 2000
   },
   "rewardText": {
    "type": "string",
    "description": "Reward at the end of the year.",
    "x-label": "Nội dung khen thưởng",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NOI_DUNG_KHEN_THUONG; TTDLQG-MODEL thongtinsohocbasotieuhoc.ndungkhenthuong",
    "minLength": 1,
    "maxLength": 2000
   },
   "extraordinaryRewardText": {
    "type": "string",
    "description": "Reward outside the end of the year.",
    "x-label": "Nội dung khen thưởng đột xuất",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NOI_DUNG_KHEN_THUONG_DOT_XUAT; TTDLQG-MODEL thongtinsohocbasotieuhoc.ndungkhenthuongdotxuat",
    "minLength": 1,
    "maxLength": 2000
   },
   "competitionText": {
    "type": "string",
    "description": "Results in competitions.",
    "x-label": "Kết quả tham gia các cuộc thi",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.kquathamgiacuocthi",
    "minLength": 1,
    "maxLength": 2000
   },
   "summerTrainingText": {
    "type": "string",
    "description": "Result of the training in summer, in words.",
    "x-label": "Kết quả rèn luyện trong hè",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.ndungkquarenluyen",
    "minLength": 1,
    "maxLength": 500,
    "x-minimise": true
   },
   "certificates": {
    "type": "array",
    "description": "Certificates.",
    "x-label": "Chứng chỉ",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_chungchi",
    "items": {
     "$ref": "#/components/schemas/TranscriptCertificate",
     "description": "One certificate.",
     "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_chungchi"
    },
    "maxItems": 30
   },
   "homeroomTeacher": {
    "$ref": "#/components/schemas/TranscriptPerson",
    "description": "Homeroom teacher.",
    "x-label": "Giáo viên chủ nhiệm",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_GIAO_VIEN_CHU_NHIEM; TTDLQG-MODEL thongtinsohocbasotieuhoc.tengvcn"
   },
   "signatory": {
    "$ref": "#/components/schemas/TranscriptPerson",
    "description": "Manager who signs (cán bộ quản lí), usually the principal.",
    "x-label": "Giám hiệu kí học bạ",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_GIAM_HIEU_KY_HOC_BA; TTDLQG-MODEL thongtinsohocbasotieuhoc.tengiamhieu"
   },
   "placeOfIssue": {
    "type": "string",
    "description": "Place of issue.",
    "x-label": "Địa danh phát hành",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 DIA_DANH_PHAT_HANH_HOC_BA; TTDLQG-MODEL thongtinsohocbasotieuhoc.diadanhphathanh",
    "minLength": 1,
    "maxLength": 150
   },
   "createdAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the transcript was created.",
    "x-label": "Ngày tạo học bạ",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NGAY_TAO_HOC_BA; TTDLQG-MODEL thongtinsohocbasotieuhoc.ngaytao"
   },
   "issuedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When the school signed the issue.",
    "x-label": "Ngày kí phát hành",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NGAY_KY_PHAT_HANH_HOC_BA; TTDLQG-MODEL thongtinsohocbasotieuhoc.ngaykyphathanh"
   },
   "signatures": {
    "type": "array",
    "description": "Who signed and when; the signatures themselves are in the signed document.",
    "x-label": "Thông tin kí",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 DANH_SACH_THONG_TIN_KY",
    "items": {
     "$ref": "#/components/schemas/TranscriptSignature",
     "description": "One signature.",
     "x-source": "CV 2088/BGDĐT-GDTH PL1 DANH_SACH_THONG_TIN_KY"
    },
    "maxItems": 20
   },
   "signedDocument": {
    "$ref": "#/components/schemas/SignedDocument",
    "description": "The transcript as it was signed, byte for byte: nothing else proves what the school issued.",
    "x-label": "Tệp học bạ đã kí",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 II.1.6",
    "x-sensitive": true
   }
  },
  "required": [
   "fullName"
  ],
  "additionalProperties": false
 },
 "ReplacedTranscript": {
  "type": "object",
  "description": "A transcript that was withdrawn.",
  "x-source": "Liên Thông",
  "properties": {
   "transcriptId": {
    "type": "string",
    "description": "Lookup code of the withdrawn transcript.",
    "x-label": "Mã học bạ bị thay thế",
    "x-source": "Liên Thông; CV 2088/BGDĐT-GDTH PL1 II.1.4",
    "minLength": 1,
    "maxLength": 36
   },
   "revokedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day on which its withdrawal was agreed, where the sender knows it.",
    "x-label": "Ngày thu hồi",
    "x-source": "Liên Thông"
   },
   "decisionNumber": {
    "type": "string",
    "description": "Decision that the replacement follows, e.g. on a change of civil status.",
    "x-label": "Số quyết định",
    "x-source": "QĐ 1789/QĐ-SGDĐT (TP.HCM) điều 21",
    "minLength": 1,
    "maxLength": 50
   }
  },
  "required": [
   "transcriptId"
  ],
  "additionalProperties": false
 },
 "Department": {
  "type": "object",
  "description": "A department of education.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 MA_SO_GIAO_DUC",
  "properties": {
   "code": {
    "type": "string",
    "description": "Code of the department.",
    "x-label": "Mã sở",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 MA_SO_GIAO_DUC; TTDLQG-MODEL thongtinsohocbasotieuhoc.masogd",
    "minLength": 1,
    "maxLength": 20
   },
   "name": {
    "type": "string",
    "description": "Name of the department.",
    "x-label": "Tên sở",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_SO_GD; TTDLQG-MODEL thongtinsohocbasotieuhoc.tensogd",
    "minLength": 1,
    "maxLength": 150
   }
  },
  "additionalProperties": false
 },
 "SchoolPlace": {
  "type": "object",
  "description": "Units in which a school lies; codes hold on the day validOn.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_XA_PHUONG",
  "properties": {
   "commune": {
    "type": "string",
    "description": "Name of the commune.",
    "x-label": "Tên xã/phường",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_XA_PHUONG; TTDLQG-MODEL thongtinsohocbasotieuhoc.thongtintruong_diachi_tenxa",
    "minLength": 1,
    "maxLength": 150
   },
   "district": {
    "type": "string",
    "description": "Name of the district, where the transcript is of before 1 July 2025.",
    "x-label": "Tên quận/huyện",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_QUAN_HUYEN; TTDLQG-MODEL thongtinsohocbasotieuhoc.tenhuyen",
    "minLength": 1,
    "maxLength": 250
   },
   "province": {
    "type": "string",
    "description": "Name of the province.",
    "x-label": "Tên tỉnh/thành phố",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_TINH_THANH_PHO; TTDLQG-MODEL thongtinsohocbasotieuhoc.thongtintruong_diachi_tentinh",
    "minLength": 1,
    "maxLength": 150
   },
   "communeCode": {
    "$ref": "#/components/schemas/CommuneCode",
    "description": "Commune on the day validOn.",
    "x-label": "Mã xã/phường",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.thongtintruong_diachi_maxa"
   },
   "provinceCode": {
    "$ref": "#/components/schemas/ProvinceCode",
    "description": "Province on the day validOn.",
    "x-label": "Mã tỉnh/thành phố",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc.thongtintruong_diachi_matinh"
   },
   "validOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day on which the codes hold.",
    "x-label": "Ngày mã có hiệu lực",
    "x-source": "Liên Thông"
   }
  },
  "additionalProperties": false,
  "dependentRequired": {
   "communeCode": [
    "validOn"
   ],
   "provinceCode": [
    "validOn"
   ]
  }
 },
 "StudyPeriod": {
  "type": "object",
  "description": "A school year of the pupil, or a stay at a school within it.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 QUA_TRINH_HOC_TAP",
  "properties": {
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year.",
    "x-label": "Năm học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.namhoc; QĐ 1789/QĐ-SGDĐT (TP.HCM) phụ lục II"
   },
   "className": {
    "$ref": "#/components/schemas/ClassName",
    "description": "Class in that year.",
    "x-label": "Lớp",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 QUA_TRINH_HOC_TAP/TEN_LOP; TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.tenlop"
   },
   "schoolName": {
    "type": "string",
    "description": "School in that year.",
    "x-label": "Tên trường",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 QUA_TRINH_HOC_TAP/TEN_TRUONG; TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.tentruong",
    "minLength": 1,
    "maxLength": 250
   },
   "province": {
    "type": "string",
    "description": "Province of that school.",
    "x-label": "Tên tỉnh/thành phố",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.tentinh",
    "minLength": 1,
    "maxLength": 150
   },
   "arrivedOn": {
    "$ref": "#/components/schemas/CalendarDate",
    "description": "Day of the status “arrived”: the first day there, or of the transfer.",
    "x-label": "Ngày chuyển đến",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NGAY_TRANG_THAI_CHUYEN_DEN; TTDLQG-MODEL thongtinsohocbasotieuhoc_quatrinhhoctap.ngaytrangthaichuyenden"
   }
  },
  "additionalProperties": false
 },
 "TranscriptSubject": {
  "type": "object",
  "description": "Result in one subject. A primary transcript has a level and perhaps a test score, a secondary one a mark for each term and the year.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 MA_MON_HOC",
  "properties": {
   "name": {
    "type": "string",
    "description": "Full name of the subject; lists subjects-primary, subjects-lower-secondary, subjects-upper-secondary.",
    "x-label": "Tên môn học",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_MON_HOC; TTDLQG-MODEL thongtinsohocbasotieuhoc_dsbangdiem.tenmonhoc",
    "minLength": 1,
    "maxLength": 150
   },
   "code": {
    "type": "string",
    "description": "Subject code, where the official list is known.",
    "x-label": "Mã môn học",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 MA_MON_HOC; TTDLQG-MODEL thongtinsohocbasotieuhoc_dsbangdiem.mamonhoc",
    "minLength": 1,
    "maxLength": 20
   },
   "level": {
    "type": "string",
    "description": "Level reached at primary level: T, H or C; list primary-subject-levels.",
    "x-label": "Mức đạt được",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 MUC_DAT_DUOC; TTDLQG-MODEL thongtinsohocbasotieuhoc_dsbangdiem.mucdatduoc",
    "enum": [
     "T",
     "H",
     "C"
    ]
   },
   "testScore": {
    "type": "number",
    "description": "Periodic test score from 0 to 10, a whole number by TT 27/2020.",
    "x-label": "Điểm kiểm tra định kì",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 DIEM_KIEM_TRA_DINH_KY; TTDLQG-MODEL thongtinsohocbasotieuhoc_dsbangdiem.diemkiemtradinhky",
    "minimum": 0,
    "maximum": 10
   },
   "isExempt": {
    "type": "boolean",
    "description": "Exempt from the subject (M in transcripts).",
    "x-label": "Miễn môn học",
    "x-source": "TTDLQG-MODEL thongtinsohocbasotieuhoc_dsbangdiem.mucdatduoc"
   },
   "term1": {
    "$ref": "#/components/schemas/TranscriptMark",
    "description": "Mark of the first term.",
    "x-label": "Học kì 1",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.diemhocky1"
   },
   "term2": {
    "$ref": "#/components/schemas/TranscriptMark",
    "description": "Mark of the second term.",
    "x-label": "Học kì 2",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.diemhocky2"
   },
   "year": {
    "$ref": "#/components/schemas/TranscriptMark",
    "description": "Mark of the year.",
    "x-label": "Cả năm",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.diemcanam"
   },
   "reassessment": {
    "$ref": "#/components/schemas/TranscriptMark",
    "description": "Mark of the re-assessment.",
    "x-label": "Kiểm tra lại",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.diemkttralai"
   },
   "comment": {
    "type": "string",
    "description": "The teacher’s comment; the pilot format has no place for it.",
    "x-label": "Nhận xét",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.nxetmonhoc",
    "minLength": 1,
    "maxLength": 2000,
    "x-minimise": true
   },
   "teacher": {
    "$ref": "#/components/schemas/TranscriptPerson",
    "description": "Teacher of the subject.",
    "x-label": "Giáo viên bộ môn",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.gvbm"
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false
 },
 "TranscriptMark": {
  "type": "object",
  "description": "A mark of a secondary pupil: a score, a level, or exempt; list subject-mark-letters.",
  "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.diemcanam",
  "properties": {
   "score": {
    "type": "number",
    "description": "Score from 0 to 10.",
    "x-label": "Điểm",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.diemcanam",
    "minimum": 0,
    "maximum": 10
   },
   "level": {
    "type": "string",
    "description": "Level of a subject that is assessed by comment.",
    "x-label": "Mức đạt",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.diemcanam",
    "enum": [
     "Đ",
     "CĐ"
    ]
   },
   "isExempt": {
    "type": "boolean",
    "description": "Exempt (M).",
    "x-label": "Miễn",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_bangdiem.diemcanam"
   }
  },
  "additionalProperties": false
 },
 "TranscriptComments": {
  "type": "object",
  "description": "Comments in words.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 NHAN_XET_GVCN",
  "properties": {
   "qualities": {
    "type": "string",
    "description": "On the qualities.",
    "x-label": "Nhận xét phẩm chất",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NHAN_XET_PHAM_CHAT; TTDLQG-MODEL thongtinsohocbasotieuhoc.nxetphamchat",
    "minLength": 1,
    "maxLength": 2000,
    "x-minimise": true
   },
   "generalCompetences": {
    "type": "string",
    "description": "On the general competences.",
    "x-label": "Nhận xét năng lực chung",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NHAN_XET_NANG_LUC_CHUNG; TTDLQG-MODEL thongtinsohocbasotieuhoc.nxetnanglucchung",
    "minLength": 1,
    "maxLength": 2000,
    "x-minimise": true
   },
   "specificCompetences": {
    "type": "string",
    "description": "On the specific competences.",
    "x-label": "Nhận xét năng lực đặc thù",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NHAN_XET_NANG_LUC_DAC_THU; TTDLQG-MODEL thongtinsohocbasotieuhoc.nxetnanglucdacthu",
    "minLength": 1,
    "maxLength": 2000,
    "x-minimise": true
   },
   "homeroomTeacher": {
    "type": "string",
    "description": "The homeroom teacher’s.",
    "x-label": "Nhận xét của giáo viên chủ nhiệm",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NHAN_XET_GVCN; TTDLQG-MODEL thongtinsohocbasotieuhoc.nxetgvcn",
    "minLength": 1,
    "maxLength": 2000,
    "x-minimise": true
   }
  },
  "additionalProperties": false
 },
 "AbsentSessions": {
  "type": "object",
  "description": "Half-day sessions absent.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 TONG_SO_BUOI_NGHI_CO_PHEP",
  "properties": {
   "excused": {
    "type": "number",
    "description": "Sessions absent with leave.",
    "x-label": "Nghỉ có phép",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TONG_SO_BUOI_NGHI_CO_PHEP; TTDLQG-MODEL thongtinsohocbasotieuhoc.nghicophep",
    "minimum": 0,
    "maximum": 732
   },
   "unexcused": {
    "type": "number",
    "description": "Sessions absent without leave.",
    "x-label": "Nghỉ không phép",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 THONG_SO_BUOI_NGHI_KHONG_PHEP; TTDLQG-MODEL thongtinsohocbasotieuhoc.nghikhongphep",
    "minimum": 0,
    "maximum": 732
   },
   "total": {
    "type": "number",
    "description": "Sessions absent in all, where the source does not tell them apart.",
    "x-label": "Tổng số buổi nghỉ",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.sobuoinghi",
    "minimum": 0,
    "maximum": 732
   }
  },
  "additionalProperties": false
 },
 "ResultThroughYear": {
  "type": "object",
  "description": "A result of each term and of the year.",
  "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.canam",
  "properties": {
   "term1": {
    "$ref": "#/components/schemas/CodedName",
    "description": "First term; list secondary-transcript-levels.",
    "x-label": "Học kì 1",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.hocky1"
   },
   "term2": {
    "$ref": "#/components/schemas/CodedName",
    "description": "Second term; list secondary-transcript-levels.",
    "x-label": "Học kì 2",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.hocky2"
   },
   "year": {
    "$ref": "#/components/schemas/CodedName",
    "description": "The year; list secondary-transcript-levels.",
    "x-label": "Cả năm",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.canam"
   },
   "afterSummer": {
    "$ref": "#/components/schemas/CodedName",
    "description": "After studying or training again in summer; list secondary-transcript-levels.",
    "x-label": "Sau khi học lại/rèn luyện lại",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt.kqhoctaplai; TTDLQG-MODEL thongtinsohocbasothcsthpt.renluyenlai"
   }
  },
  "additionalProperties": false
 },
 "TranscriptCertificate": {
  "type": "object",
  "description": "A certificate named in a secondary transcript.",
  "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_chungchi",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the certificate.",
    "x-label": "Tên chứng chỉ",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_chungchi.tenchungchi",
    "minLength": 1,
    "maxLength": 150
   },
   "type": {
    "type": "string",
    "description": "Kind or grade of the certificate.",
    "x-label": "Loại chứng chỉ",
    "x-source": "TTDLQG-MODEL thongtinsohocbasothcsthpt_chungchi.loaichungchi",
    "minLength": 1,
    "maxLength": 500
   }
  },
  "additionalProperties": false
 },
 "TranscriptPerson": {
  "type": "object",
  "description": "Somebody who teaches or signs.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_GIAM_HIEU_KY_HOC_BA",
  "properties": {
   "fullName": {
    "$ref": "#/components/schemas/FullName",
    "description": "Full name.",
    "x-label": "Họ và tên",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 TEN_GIAM_HIEU_KY_HOC_BA; TTDLQG-MODEL thongtinsohocbasotieuhoc.tengiamhieu"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "Personal number.",
    "x-label": "Số định danh cá nhân",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 SO_CCCD_GIAM_HIEU_KY_HOC_BA; TTDLQG-MODEL thongtinsohocbasotieuhoc.soddcngiamhieu"
   },
   "title": {
    "type": "string",
    "description": "Title, e.g. Hiệu trưởng.",
    "x-label": "Chức vụ",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 CHUC_VU_GIAM_HIEU_KY_HOC_BA; TTDLQG-MODEL thongtinsohocbasotieuhoc.chucvugiamhieu",
    "minLength": 1,
    "maxLength": 150
   }
  },
  "additionalProperties": false
 },
 "TranscriptSignature": {
  "type": "object",
  "description": "A signature: who and when.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 DANH_SACH_THONG_TIN_KY",
  "properties": {
   "role": {
    "type": "string",
    "description": "In whose name: homeroom teacher (GVCN), manager (CBQL), the school (KY_PHAT_HANH).",
    "x-label": "Vai trò",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 GVCN, CBQL, KY_PHAT_HANH",
    "enum": [
     "homeroom-teacher",
     "principal",
     "school"
    ]
   },
   "signedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When it was signed.",
    "x-label": "Ngày kí",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 NGAY_KY"
   },
   "personalNumber": {
    "$ref": "#/components/schemas/PersonalNumber",
    "description": "Personal number of the signer; the school has none.",
    "x-label": "Số định danh người kí",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 SO_CCCD"
   }
  },
  "required": [
   "role"
  ],
  "additionalProperties": false
 },
 "SignedDocument": {
  "type": "object",
  "description": "A document as it was signed.",
  "x-source": "CV 2088/BGDĐT-GDTH PL1 II.1.6",
  "properties": {
   "format": {
    "type": "string",
    "description": "Format of the document.",
    "x-label": "Định dạng",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 PHIEN_BAN",
    "enum": [
     "hoc-ba-so-1.0"
    ]
   },
   "text": {
    "type": "string",
    "description": "The whole element HOC_BA with its signatures, as it was signed.",
    "x-label": "Nội dung",
    "x-source": "CV 2088/BGDĐT-GDTH PL1 HOC_BA",
    "minLength": 1,
    "maxLength": 1000000
   }
  },
  "required": [
   "format",
   "text"
  ],
  "additionalProperties": false
 },
 "AuditEvent": {
  "title": "AuditEvent",
  "description": "A line of the audit log: an event in its chain, or a signed checkpoint.",
  "type": "object",
  "discriminator": {
   "propertyName": "type"
  },
  "oneOf": [
   {
    "type": "object",
    "description": "An event in its place in the chain.",
    "properties": {
     "type": {
      "const": "event",
      "type": "string",
      "description": "An event."
     },
     "chain": {
      "type": "string",
      "description": "Identifier of the chain.",
      "minLength": 1,
      "maxLength": 64
     },
     "position": {
      "type": "integer",
      "description": "From 1, without gaps.",
      "minimum": 1,
      "maximum": 9007199254740991
     },
     "at": {
      "$ref": "#/components/schemas/Instant",
      "description": "When."
     },
     "event": {
      "type": "string",
      "description": "Name of the event.",
      "minLength": 1,
      "maxLength": 64
     },
     "actor": {
      "type": "string",
      "description": "Who: a participant, operator, or gateway.",
      "minLength": 1,
      "maxLength": 128
     },
     "subject": {
      "type": "string",
      "description": "What it is about: an exchange, delivery, participant, file or run.",
      "minLength": 1,
      "maxLength": 128
     },
     "details": {
      "type": "object",
      "description": "Identifiers, counts, codes and keyed digests; never a person’s data.",
      "additionalProperties": true,
      "maxProperties": 200
     },
     "previous": {
      "type": "string",
      "description": "Hash of the entry before, base64url.",
      "pattern": "^[A-Za-z0-9_-]*$",
      "maxLength": 128
     },
     "hash": {
      "type": "string",
      "description": "SHA-256 of the canonical JSON of the other members, base64url.",
      "pattern": "^[A-Za-z0-9_-]*$",
      "maxLength": 128
     }
    },
    "required": [
     "type",
     "chain",
     "position",
     "at",
     "event",
     "actor",
     "details",
     "previous",
     "hash"
    ],
    "additionalProperties": false
   },
   {
    "type": "object",
    "description": "A signed statement of where the chain stands.",
    "properties": {
     "type": {
      "const": "checkpoint",
      "type": "string",
      "description": "A checkpoint."
     },
     "chain": {
      "type": "string",
      "description": "Identifier of the chain.",
      "minLength": 1,
      "maxLength": 64
     },
     "count": {
      "type": "integer",
      "description": "Entries so far.",
      "minimum": 0,
      "maximum": 9007199254740991
     },
     "head": {
      "type": "string",
      "description": "Hash of the last entry, base64url.",
      "pattern": "^[A-Za-z0-9_-]*$",
      "maxLength": 128
     },
     "at": {
      "$ref": "#/components/schemas/Instant",
      "description": "When."
     },
     "others": {
      "type": "array",
      "description": "Heads of the other chains, so that none can vanish unseen.",
      "items": {
       "$ref": "#/components/schemas/ChainHead",
       "description": "Head of another chain."
      },
      "maxItems": 10000
     },
     "jws": {
      "type": "string",
      "description": "Compact JWS over the other members.",
      "pattern": "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$",
      "maxLength": 20000
     }
    },
    "required": [
     "type",
     "chain",
     "count",
     "head",
     "at",
     "others",
     "jws"
    ],
    "additionalProperties": false
   }
  ]
 },
 "ChainHead": {
  "type": "object",
  "description": "Where a chain stands.",
  "properties": {
   "chain": {
    "type": "string",
    "description": "Identifier of the chain.",
    "minLength": 1,
    "maxLength": 64
   },
   "count": {
    "type": "integer",
    "description": "Entries so far.",
    "minimum": 0,
    "maximum": 9007199254740991
   },
   "head": {
    "type": "string",
    "description": "Hash of the last entry, base64url.",
    "pattern": "^[A-Za-z0-9_-]*$",
    "maxLength": 128
   }
  },
  "required": [
   "chain",
   "count",
   "head"
  ],
  "additionalProperties": false
 },
 "Configuration": {
  "title": "Configuration",
  "description": "Every setting of a gateway. Secrets are never written here: they are named by environment variable or file.",
  "type": "object",
  "properties": {
   "listen": {
    "type": "object",
    "description": "Where the gateway listens.",
    "properties": {
     "host": {
      "type": "string",
      "description": "Address of the interface.",
      "maxLength": 255,
      "default": "127.0.0.1"
     },
     "port": {
      "type": "integer",
      "description": "Port; 0 takes a free one.",
      "default": 8080,
      "minimum": 0,
      "maximum": 65535
     }
    },
    "additionalProperties": false
   },
   "dataDirectory": {
    "type": "string",
    "description": "Folder of data and keys.",
    "maxLength": 4000,
    "minLength": 1,
    "default": "./lienthong-data"
   },
   "gateway": {
    "type": "object",
    "description": "Who this gateway is.",
    "properties": {
     "id": {
      "type": "string",
      "description": "Identifier in receipts and checkpoints.",
      "pattern": "^[a-z0-9][a-z0-9.-]*$",
      "maxLength": 64,
      "default": "lienthong"
     },
     "name": {
      "type": "string",
      "description": "Name shown to people.",
      "maxLength": 200,
      "default": "Liên Thông"
     }
    },
    "additionalProperties": false
   },
   "publicUrl": {
    "type": "string",
    "description": "Address by which participants reach the gateway; the audience of their tokens. Where absent, the address it listens on.",
    "format": "uri",
    "maxLength": 2000
   },
   "trustedProxies": {
    "type": "array",
    "description": "Proxies whose forwarding headers are believed.",
    "items": {
     "type": "string",
     "description": "Address or network in CIDR form.",
     "minLength": 1,
     "maxLength": 64
    },
    "maxItems": 50,
    "default": []
   },
   "limits": {
    "$ref": "#/components/schemas/Limits",
    "description": "Limits of what a caller may send."
   },
   "tokens": {
    "type": "object",
    "description": "Access tokens.",
    "properties": {
     "lifetimeSeconds": {
      "type": "integer",
      "description": "Life of an access token.",
      "default": 600,
      "minimum": 30,
      "maximum": 600
     }
    },
    "additionalProperties": false
   },
   "encryption": {
    "type": "object",
    "description": "How what is kept about people is sealed.",
    "properties": {
     "atRest": {
      "type": "boolean",
      "description": "Whether contents are sealed with AES-256-GCM before they are written; false only where no master key is held yet.",
      "default": true
     },
     "masterKeys": {
      "type": "array",
      "description": "Master keys, 32 bytes in base64 each; the first seals, the others still open what they sealed. Without any, a key is made in the data directory.",
      "items": {
       "$ref": "#/components/schemas/SecretReference",
       "description": "Where the key is."
      },
      "minItems": 1,
      "maxItems": 5
     }
    },
    "additionalProperties": false
   },
   "targets": {
    "type": "object",
    "description": "Targets by name.",
    "additionalProperties": {
     "$ref": "#/components/schemas/TargetSettings",
     "description": "A target."
    },
    "maxProperties": 100,
    "propertyNames": {
     "type": "string",
     "maxLength": 64
    },
    "default": {}
   },
   "routes": {
    "type": "array",
    "description": "Which targets get which records. By default the targets sector-db and lgsp; deliveries to a target that is not configured wait.",
    "items": {
     "$ref": "#/components/schemas/RouteSettings",
     "description": "A route."
    },
    "maxItems": 200,
    "default": [
     {
      "kind": "student",
      "targets": [
       "sector-db",
       "lgsp"
      ]
     },
     {
      "kind": "staff",
      "targets": [
       "sector-db",
       "lgsp"
      ]
     },
     {
      "kind": "school",
      "targets": [
       "sector-db",
       "lgsp"
      ]
     },
     {
      "kind": "class",
      "targets": [
       "sector-db",
       "lgsp"
      ]
     },
     {
      "kind": "academic-result",
      "targets": [
       "sector-db",
       "lgsp"
      ]
     },
     {
      "kind": "enrollment",
      "targets": [
       "lgsp"
      ]
     },
     {
      "kind": "transcript",
      "targets": [
       "sector-db",
       "lgsp"
      ]
     },
     {
      "kind": "credential",
      "targets": [
       "sector-db",
       "lgsp"
      ]
     },
     {
      "kind": "attendance",
      "targets": [
       "lgsp"
      ]
     },
     {
      "kind": "facility",
      "targets": [
       "sector-db",
       "lgsp"
      ]
     },
     {
      "kind": "finance",
      "targets": [
       "lgsp"
      ]
     },
     {
      "kind": "accreditation",
      "targets": [
       "lgsp"
      ]
     },
     {
      "kind": "programme",
      "targets": [
       "lgsp"
      ]
     },
     {
      "kind": "research",
      "targets": [
       "lgsp"
      ]
     }
    ]
   },
   "identity": {
    "$ref": "#/components/schemas/IdentitySettings",
    "description": "Checking identities."
   },
   "master": {
    "$ref": "#/components/schemas/MasterSettings",
    "description": "Which side creates the data of a kind."
   },
   "jobs": {
    "type": "object",
    "description": "Scheduled runs by name.",
    "additionalProperties": {
     "$ref": "#/components/schemas/JobSettings",
     "description": "A job."
    },
    "maxProperties": 100,
    "propertyNames": {
     "type": "string",
     "maxLength": 64
    },
    "default": {}
   },
   "checkpoints": {
    "type": "object",
    "description": "Signed statements of where the audit chain stands.",
    "properties": {
     "everyMs": {
      "type": "integer",
      "description": "Pause between two of them.",
      "default": 3600000,
      "minimum": 1000,
      "maximum": 86400000
     }
    },
    "additionalProperties": false
   },
   "log": {
    "type": "object",
    "description": "The message log.",
    "properties": {
     "level": {
      "type": "string",
      "description": "Least level that is written.",
      "enum": [
       "fatal",
       "error",
       "warn",
       "info",
       "debug",
       "trace",
       "silent"
      ],
      "default": "info"
     }
    },
    "additionalProperties": false
   }
  },
  "additionalProperties": false
 },
 "SecretReference": {
  "type": "object",
  "description": "Where a secret is: an environment variable or a file; never the secret itself.",
  "properties": {
   "env": {
    "type": "string",
    "description": "Name of the environment variable.",
    "pattern": "^[A-Za-z_][A-Za-z0-9_]*$",
    "maxLength": 200
   },
   "file": {
    "type": "string",
    "description": "Path of a file that only its owner can read.",
    "minLength": 1,
    "maxLength": 4000
   }
  },
  "additionalProperties": false,
  "minProperties": 1,
  "maxProperties": 1,
  "writeOnly": true
 },
 "TargetDelivery": {
  "type": "object",
  "description": "How the target is treated; one bad target hurts only itself.",
  "properties": {
   "concurrency": {
    "type": "integer",
    "description": "Calls under way at once.",
    "default": 4,
    "minimum": 1,
    "maximum": 256
   },
   "ratePerSecond": {
    "type": "number",
    "description": "Calls a second; unlimited where absent.",
    "minimum": 0.01,
    "maximum": 100000
   },
   "timeoutMs": {
    "type": "integer",
    "description": "Longest time for a whole call.",
    "default": 30000,
    "minimum": 100,
    "maximum": 600000
   },
   "batchSize": {
    "type": "integer",
    "description": "Records in one call; an adapter may allow fewer.",
    "default": 100,
    "minimum": 1,
    "maximum": 500
   },
   "attempts": {
    "type": "integer",
    "description": "Attempts in all, the first included.",
    "default": 12,
    "minimum": 1,
    "maximum": 1000
   },
   "maxAgeMs": {
    "type": "integer",
    "description": "A delivery older than this is not tried again.",
    "default": 604800000,
    "minimum": 1000,
    "maximum": 31536000000
   },
   "backoff": {
    "type": "object",
    "description": "Pause between attempts, with full jitter.",
    "properties": {
     "initialMs": {
      "type": "integer",
      "description": "First ceiling.",
      "default": 1000,
      "minimum": 1,
      "maximum": 3600000
     },
     "maxMs": {
      "type": "integer",
      "description": "Last ceiling.",
      "default": 900000,
      "minimum": 1,
      "maximum": 86400000
     },
     "factor": {
      "type": "number",
      "description": "Growth.",
      "default": 2,
      "minimum": 1,
      "maximum": 10
     }
    },
    "additionalProperties": false
   },
   "breaker": {
    "type": "object",
    "description": "When the target is left alone for a while.",
    "properties": {
     "failures": {
      "type": "integer",
      "description": "Failed calls in a row that open it.",
      "default": 5,
      "minimum": 1,
      "maximum": 10000
     },
     "halfOpenAfterMs": {
      "type": "integer",
      "description": "When one call is tried again.",
      "default": 10000,
      "minimum": 1,
      "maximum": 86400000
     }
    },
    "additionalProperties": false
   }
  },
  "additionalProperties": false
 },
 "TargetSettings": {
  "type": "object",
  "description": "A system that receives records, or that is asked about identities.",
  "properties": {
   "adapter": {
    "type": "string",
    "description": "Name of the adapter: sector-db, lgsp, population-db, smas, hoc-ba-so, or a vendor’s own.",
    "pattern": "^[a-z][a-z0-9-]*$",
    "maxLength": 64
   },
   "profile": {
    "type": "string",
    "description": "Name of one of the adapter's profiles, or the path of a profile file ending in .json.",
    "minLength": 1,
    "maxLength": 200
   },
   "baseUrl": {
    "type": "string",
    "description": "Where the system is.",
    "format": "uri",
    "maxLength": 2000
   },
   "allowPrivateAddresses": {
    "type": "boolean",
    "description": "Whether the host may have an address of a private network, as an LGSP inside the province's own network has. Loopback needs no permission.",
    "default": false
   },
   "settings": {
    "type": "object",
    "description": "Further settings of the adapter, checked by its own schema.",
    "additionalProperties": true,
    "maxProperties": 50,
    "default": {}
   },
   "credentials": {
    "type": "object",
    "description": "Secrets by the name that the adapter gives them.",
    "additionalProperties": {
     "$ref": "#/components/schemas/SecretReference",
     "description": "Where the secret is."
    },
    "maxProperties": 30,
    "propertyNames": {
     "type": "string",
     "maxLength": 64
    },
    "default": {}
   },
   "delivery": {
    "$ref": "#/components/schemas/TargetDelivery",
    "description": "Limits and retries."
   }
  },
  "required": [
   "adapter",
   "baseUrl"
  ],
  "additionalProperties": false
 },
 "RouteSettings": {
  "type": "object",
  "description": "Which targets get which records.",
  "properties": {
   "kind": {
    "type": "string",
    "description": "Kind of record.",
    "enum": [
     "student",
     "staff",
     "school",
     "class",
     "enrollment",
     "academic-result",
     "transcript",
     "credential",
     "attendance",
     "facility",
     "finance",
     "accreditation",
     "programme",
     "research"
    ]
   },
   "when": {
    "type": "object",
    "description": "Conditions; all that are given must hold.",
    "properties": {
     "participants": {
      "type": "array",
      "description": "Only records that these participants send.",
      "items": {
       "type": "string",
       "description": "Participant.",
       "minLength": 1,
       "maxLength": 64
      },
      "maxItems": 1000
     },
     "schools": {
      "type": "array",
      "description": "Only records of these schools.",
      "items": {
       "type": "string",
       "description": "School code.",
       "minLength": 1,
       "maxLength": 35
      },
      "maxItems": 10000
     }
    },
    "additionalProperties": false
   },
   "targets": {
    "type": "array",
    "description": "Names of targets.",
    "items": {
     "type": "string",
     "description": "Name of a target.",
     "minLength": 1,
     "maxLength": 64
    },
    "minItems": 1,
    "maxItems": 20,
    "uniqueItems": true
   }
  },
  "required": [
   "kind",
   "targets"
  ],
  "additionalProperties": false
 },
 "IdentityActSettings": {
  "type": "object",
  "description": "The administrative act that every query belongs to; without it nobody is asked.",
  "properties": {
   "procedure": {
    "type": "string",
    "description": "Code of the administrative procedure (MaDVC).",
    "minLength": 1,
    "maxLength": 20
   },
   "integrationCode": {
    "type": "string",
    "description": "Integration code that the population database gave (MaTichHop).",
    "pattern": "^[0-9]+$",
    "maxLength": 20
   },
   "agency": {
    "type": "string",
    "description": "Agency code (MaDonVi).",
    "minLength": 1,
    "maxLength": 35
   },
   "officer": {
    "type": "string",
    "description": "The officer who asks (MaCanBo).",
    "minLength": 1,
    "maxLength": 20
   },
   "legalBasis": {
    "type": "string",
    "description": "Legal basis of checking many people; without it bulk checks and the recheck job stay off.",
    "minLength": 1,
    "maxLength": 500
   }
  },
  "required": [
   "procedure",
   "integrationCode",
   "agency",
   "officer"
  ],
  "additionalProperties": false
 },
 "IdentityPolicySettings": {
  "type": "object",
  "description": "What may be asked, and how often.",
  "properties": {
   "lookUpWhenNo": {
    "type": "boolean",
    "description": "Whether a look-up may follow a no, to tell what differs.",
    "default": false
   },
   "bulk": {
    "type": "boolean",
    "description": "Whether many people may be checked at once; needs a legal basis.",
    "default": false
   },
   "maxWaitMs": {
    "type": "integer",
    "description": "How long a delivery waits for the identity of its person.",
    "default": 3600000,
    "minimum": 0,
    "maximum": 604800000
   },
   "cacheDays": {
    "type": "integer",
    "description": "For how many days an answer about an unchanged person is not asked again.",
    "default": 180,
    "minimum": 0,
    "maximum": 3650
   },
   "hold": {
    "type": "boolean",
    "description": "Whether records of people who are not verified are held back.",
    "default": false
   }
  },
  "additionalProperties": false
 },
 "IdentitySettings": {
  "type": "object",
  "description": "Checking identities against the population database.",
  "properties": {
   "target": {
    "type": "string",
    "description": "Name of the target that is asked; nobody is asked where absent.",
    "minLength": 1,
    "maxLength": 64
   },
   "policy": {
    "$ref": "#/components/schemas/IdentityPolicySettings",
    "description": "What may be asked."
   },
   "act": {
    "$ref": "#/components/schemas/IdentityActSettings",
    "description": "The administrative act."
   }
  },
  "additionalProperties": false
 },
 "JobRunSettings": {
  "type": "object",
  "description": "Settings of a job; which are needed depends on the job.",
  "properties": {
   "directory": {
    "type": "string",
    "description": "folder: where workbooks and their manifest.json lie.",
    "minLength": 1,
    "maxLength": 4000
   },
   "participant": {
    "type": "string",
    "description": "folder: in whose name the files are submitted.",
    "minLength": 1,
    "maxLength": 64
   },
   "profile": {
    "type": "string",
    "description": "folder: workbook profile.",
    "maxLength": 64,
    "default": "auto"
   }
  },
  "additionalProperties": false
 },
 "JobSettings": {
  "type": "object",
  "description": "A scheduled run.",
  "properties": {
   "job": {
    "type": "string",
    "description": "What it does.",
    "enum": [
     "folder",
     "identity-recheck"
    ]
   },
   "schedule": {
    "type": "string",
    "description": "Cron expression with five or six fields.",
    "minLength": 1,
    "maxLength": 100
   },
   "timeZone": {
    "type": "string",
    "description": "Time zone of the schedule.",
    "maxLength": 64,
    "default": "Asia/Ho_Chi_Minh"
   },
   "enabled": {
    "type": "boolean",
    "description": "Whether it runs by itself; it can be run by hand all the same.",
    "default": true
   },
   "settings": {
    "$ref": "#/components/schemas/JobRunSettings",
    "description": "What it needs to know."
   }
  },
  "required": [
   "job",
   "schedule"
  ],
  "additionalProperties": false
 },
 "Limits": {
  "type": "object",
  "description": "Limits of what a caller may send.",
  "properties": {
   "bodyBytes": {
    "type": "integer",
    "description": "Bytes of a JSON body.",
    "default": 4194304,
    "minimum": 1024,
    "maximum": 67108864
   },
   "fileBytes": {
    "type": "integer",
    "description": "Bytes of a file.",
    "default": 20971520,
    "minimum": 1024,
    "maximum": 268435456
   },
   "depth": {
    "type": "integer",
    "description": "Nesting of a JSON body.",
    "default": 16,
    "minimum": 4,
    "maximum": 64
   },
   "keys": {
    "type": "integer",
    "description": "Members of all objects of a JSON body together.",
    "default": 100000,
    "minimum": 10,
    "maximum": 1000000
   },
   "recordsPerExchange": {
    "type": "integer",
    "description": "Records in one exchange.",
    "default": 500,
    "minimum": 1,
    "maximum": 500
   },
   "rowsPerFile": {
    "type": "integer",
    "description": "Rows of a workbook.",
    "default": 50000,
    "minimum": 1,
    "maximum": 1000000
   },
   "peoplePerIdentityCheck": {
    "type": "integer",
    "description": "People in one identity check.",
    "default": 100,
    "minimum": 1,
    "maximum": 500
   },
   "requestsPerMinute": {
    "type": "integer",
    "description": "Requests a minute of one participant.",
    "default": 60000,
    "minimum": 1,
    "maximum": 1000000
   },
   "unauthenticatedRequestsPerMinute": {
    "type": "integer",
    "description": "Requests a minute of one address before it shows who it is.",
    "default": 300,
    "minimum": 1,
    "maximum": 1000000
   },
   "headersTimeoutMs": {
    "type": "integer",
    "description": "Longest time for the headers of a request.",
    "default": 10000,
    "minimum": 100,
    "maximum": 300000
   },
   "requestTimeoutMs": {
    "type": "integer",
    "description": "Longest time for a whole request to arrive.",
    "default": 60000,
    "minimum": 100,
    "maximum": 3600000
   },
   "connections": {
    "type": "integer",
    "description": "Open connections at once.",
    "default": 2000,
    "minimum": 1,
    "maximum": 100000
   }
  },
  "additionalProperties": false
 },
 "MasterSettings": {
  "type": "object",
  "description": "Which side creates the data of a kind; a write against it is refused.",
  "properties": {
   "student": {
    "type": "string",
    "description": "Master of student records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "staff": {
    "type": "string",
    "description": "Master of staff records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "school": {
    "type": "string",
    "description": "Master of school records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "class": {
    "type": "string",
    "description": "Master of class records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "enrollment": {
    "type": "string",
    "description": "Master of enrollment records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "academic-result": {
    "type": "string",
    "description": "Master of academic-result records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "transcript": {
    "type": "string",
    "description": "Master of transcript records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "credential": {
    "type": "string",
    "description": "Master of credential records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "attendance": {
    "type": "string",
    "description": "Master of attendance records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "facility": {
    "type": "string",
    "description": "Master of facility records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "finance": {
    "type": "string",
    "description": "Master of finance records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "accreditation": {
    "type": "string",
    "description": "Master of accreditation records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "programme": {
    "type": "string",
    "description": "Master of programme records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   },
   "research": {
    "type": "string",
    "description": "Master of research records.",
    "enum": [
     "school-software",
     "sector-db"
    ],
    "default": "school-software"
   }
  },
  "additionalProperties": false
 },
 "Delivery": {
  "title": "Delivery",
  "description": "One record on its way to one target.",
  "type": "object",
  "properties": {
   "id": {
    "type": "string",
    "description": "Identifier; the same on every attempt.",
    "minLength": 1,
    "maxLength": 64
   },
   "exchangeId": {
    "type": "string",
    "description": "Exchange that it came with; empty for a check that a job began.",
    "maxLength": 64
   },
   "participantId": {
    "type": "string",
    "description": "Who sent the record.",
    "minLength": 1,
    "maxLength": 64
   },
   "target": {
    "type": "string",
    "description": "Name of the target.",
    "minLength": 1,
    "maxLength": 64
   },
   "kind": {
    "type": "string",
    "description": "Kind of record.",
    "enum": [
     "student",
     "staff",
     "school",
     "class",
     "enrollment",
     "academic-result",
     "transcript",
     "credential",
     "attendance",
     "facility",
     "finance",
     "accreditation",
     "programme",
     "research"
    ]
   },
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "The record."
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version that travels."
   },
   "state": {
    "type": "string",
    "description": "State of the delivery.",
    "enum": [
     "pending",
     "delivering",
     "submitted",
     "waiting",
     "delivered",
     "dead",
     "cancelled",
     "superseded"
    ]
   },
   "attempt": {
    "type": "integer",
    "description": "Attempts begun.",
    "minimum": 0,
    "maximum": 1000000
   },
   "dueAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "Earliest time of the next attempt or poll."
   },
   "upstreamId": {
    "type": "string",
    "description": "The target's own identifier of what it took.",
    "minLength": 1,
    "maxLength": 200
   },
   "outcome": {
    "type": "string",
    "description": "What the target said; for an identity check the status reached.",
    "minLength": 1,
    "maxLength": 64
   },
   "cause": {
    "$ref": "#/components/schemas/DeliveryCause",
    "description": "Why it waits or died."
   },
   "createdAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When it began."
   },
   "settledAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When it ended."
   }
  },
  "required": [
   "id",
   "exchangeId",
   "participantId",
   "target",
   "kind",
   "recordId",
   "version",
   "state",
   "attempt",
   "createdAt"
  ],
  "additionalProperties": false
 },
 "DeliveryCause": {
  "type": "object",
  "description": "Why a delivery waits or died.",
  "properties": {
   "code": {
    "type": "string",
    "description": "Stable code of the error.",
    "minLength": 1,
    "maxLength": 64
   },
   "detail": {
    "type": "string",
    "description": "What the target said, without personal data.",
    "minLength": 1,
    "maxLength": 500
   },
   "fields": {
    "type": "array",
    "description": "Fields that the target refused.",
    "items": {
     "type": "object",
     "description": "A field that the target refused.",
     "properties": {
      "field": {
       "type": "string",
       "description": "Our name of the field.",
       "minLength": 1,
       "maxLength": 200
      },
      "code": {
       "type": "string",
       "description": "Its code.",
       "minLength": 1,
       "maxLength": 64
      }
     },
     "required": [
      "field",
      "code"
     ],
     "additionalProperties": false
    },
    "maxItems": 100
   }
  },
  "required": [
   "code"
  ],
  "additionalProperties": false
 },
 "Message": {
  "type": "object",
  "description": "What is wrong or odd and what to do, in both languages.",
  "properties": {
   "vi": {
    "type": "string",
    "description": "Vietnamese.",
    "minLength": 1,
    "maxLength": 500
   },
   "en": {
    "type": "string",
    "description": "English.",
    "minLength": 1,
    "maxLength": 500
   }
  },
  "required": [
   "vi",
   "en"
  ],
  "additionalProperties": false
 },
 "RecordProblem": {
  "type": "object",
  "description": "Why a record was refused.",
  "properties": {
   "code": {
    "type": "string",
    "description": "Stable code.",
    "minLength": 1,
    "maxLength": 64
   },
   "pointer": {
    "type": "string",
    "description": "JSON pointer in the record.",
    "maxLength": 500
   },
   "rule": {
    "type": "string",
    "description": "Schema keyword or rule that failed.",
    "minLength": 1,
    "maxLength": 64
   },
   "message": {
    "$ref": "#/components/schemas/Message",
    "description": "What is wrong."
   },
   "detail": {
    "$ref": "#/components/schemas/Message",
    "description": "What this one case adds to the message, e.g. which other record it repeats."
   }
  },
  "required": [
   "code",
   "pointer",
   "rule",
   "message"
  ],
  "additionalProperties": false
 },
 "RecordNotice": {
  "type": "object",
  "description": "Something about an accepted record that a person should look at.",
  "properties": {
   "code": {
    "type": "string",
    "description": "Stable code.",
    "minLength": 1,
    "maxLength": 64
   },
   "field": {
    "type": "string",
    "description": "Field, as a dotted path.",
    "maxLength": 500
   },
   "message": {
    "$ref": "#/components/schemas/Message",
    "description": "What is odd."
   },
   "detail": {
    "$ref": "#/components/schemas/Message",
    "description": "What this one case adds to the message, e.g. which other record it repeats."
   }
  },
  "required": [
   "code",
   "field",
   "message"
  ],
  "additionalProperties": false
 },
 "RecordResult": {
  "type": "object",
  "description": "What became of one record of the submission.",
  "properties": {
   "index": {
    "type": "integer",
    "description": "Position in `records`, from 0.",
    "minimum": 0,
    "maximum": 499
   },
   "recordId": {
    "$ref": "#/components/schemas/RecordId",
    "description": "Identifier of the record."
   },
   "version": {
    "$ref": "#/components/schemas/RecordVersion",
    "description": "Version that the gateway holds now."
   },
   "outcome": {
    "type": "string",
    "description": "accepted: a new version; unchanged: nothing new; stale: older than what is held; rejected: see errors.",
    "enum": [
     "accepted",
     "unchanged",
     "stale",
     "rejected"
    ]
   },
   "errors": {
    "type": "array",
    "description": "Why it was refused.",
    "items": {
     "$ref": "#/components/schemas/RecordProblem",
     "description": "One fault."
    },
    "maxItems": 100
   },
   "warnings": {
    "type": "array",
    "description": "What a person should look at.",
    "items": {
     "$ref": "#/components/schemas/RecordNotice",
     "description": "One warning."
    },
    "maxItems": 100
   }
  },
  "required": [
   "index",
   "outcome"
  ],
  "additionalProperties": false
 },
 "ExchangeRequest": {
  "type": "object",
  "description": "A submission: records of one kind.",
  "properties": {
   "kind": {
    "type": "string",
    "description": "Kind of all the records.",
    "enum": [
     "student",
     "staff",
     "school",
     "class",
     "enrollment",
     "academic-result",
     "transcript",
     "credential",
     "attendance",
     "facility",
     "finance",
     "accreditation",
     "programme",
     "research"
    ]
   },
   "records": {
    "type": "array",
    "description": "The records, each of the kind.",
    "items": {
     "type": "object",
     "description": "A record of the kind; checked by the schema of its kind.",
     "additionalProperties": true,
     "maxProperties": 200
    },
    "minItems": 1,
    "maxItems": 500
   },
   "school": {
    "$ref": "#/components/schemas/SchoolReference",
    "description": "School of the records that name none."
   },
   "schoolYear": {
    "$ref": "#/components/schemas/SchoolYear",
    "description": "School year of the records that name none."
   },
   "purpose": {
    "type": "string",
    "description": "What the data are sent for, as agreed with the province.",
    "minLength": 1,
    "maxLength": 200
   }
  },
  "required": [
   "kind",
   "records"
  ],
  "additionalProperties": false
 },
 "ExchangeAnswer": {
  "type": "object",
  "description": "The acknowledgement of a submission: it is on disk.",
  "properties": {
   "exchangeId": {
    "type": "string",
    "description": "Identifier of the exchange.",
    "minLength": 1,
    "maxLength": 64
   },
   "status": {
    "type": "string",
    "description": "accepted: every record; partial: some were refused; unchanged: nothing was new.",
    "enum": [
     "accepted",
     "partial",
     "unchanged"
    ]
   },
   "receivedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When it was taken."
   },
   "results": {
    "type": "array",
    "description": "One result for each record, in order.",
    "items": {
     "$ref": "#/components/schemas/RecordResult",
     "description": "One result."
    },
    "maxItems": 500
   },
   "receipt": {
    "$ref": "#/components/schemas/Receipt",
    "description": "The receipt."
   }
  },
  "required": [
   "exchangeId",
   "status",
   "receivedAt",
   "results"
  ],
  "additionalProperties": false
 },
 "LgspProfile": {
  "title": "LgspProfile",
  "description": "How one province’s LGSP is spoken to.",
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, unique among the profiles of its adapter.",
    "pattern": "^[a-z0-9][a-z0-9.-]*$",
    "maxLength": 64
   },
   "version": {
    "type": "string",
    "description": "Version of the profile.",
    "minLength": 1,
    "maxLength": 20
   },
   "confirmed": {
    "type": "boolean",
    "description": "Whether a document of the system’s owner confirms these facts; what is not confirmed is listed at start and in the console."
   },
   "source": {
    "type": "string",
    "description": "Where the facts come from.",
    "minLength": 1,
    "maxLength": 2000
   },
   "note": {
    "type": "string",
    "description": "What to know before relying on it.",
    "maxLength": 4000
   },
   "authentication": {
    "type": "object",
    "description": "How the gateway logs in.",
    "discriminator": {
     "propertyName": "type"
    },
    "oneOf": [
     {
      "type": "object",
      "description": "OAuth2 client credentials, and a header that is a secret on every call.",
      "properties": {
       "type": {
        "type": "string",
        "const": "oauth2-lgspaccesstoken",
        "description": "Kind."
       },
       "tokenPath": {
        "type": "string",
        "description": "Path of the token service.",
        "minLength": 1,
        "maxLength": 500
       },
       "header": {
        "type": "string",
        "description": "Name of the header.",
        "minLength": 1,
        "maxLength": 100
       }
      },
      "required": [
       "type",
       "tokenPath",
       "header"
      ],
      "additionalProperties": false
     },
     {
      "type": "object",
      "description": "A token handed out by the province.",
      "properties": {
       "type": {
        "type": "string",
        "const": "bearer",
        "description": "Kind."
       }
      },
      "required": [
       "type"
      ],
      "additionalProperties": false
     }
    ]
   },
   "services": {
    "type": "object",
    "description": "Path of the service that takes a kind.",
    "properties": {
     "student": {
      "type": "string",
      "description": "Path for student records.",
      "minLength": 1,
      "maxLength": 500
     },
     "staff": {
      "type": "string",
      "description": "Path for staff records.",
      "minLength": 1,
      "maxLength": 500
     },
     "school": {
      "type": "string",
      "description": "Path for school records.",
      "minLength": 1,
      "maxLength": 500
     },
     "class": {
      "type": "string",
      "description": "Path for class records.",
      "minLength": 1,
      "maxLength": 500
     },
     "enrollment": {
      "type": "string",
      "description": "Path for enrollment records.",
      "minLength": 1,
      "maxLength": 500
     },
     "academic-result": {
      "type": "string",
      "description": "Path for academic-result records.",
      "minLength": 1,
      "maxLength": 500
     },
     "transcript": {
      "type": "string",
      "description": "Path for transcript records.",
      "minLength": 1,
      "maxLength": 500
     },
     "credential": {
      "type": "string",
      "description": "Path for credential records.",
      "minLength": 1,
      "maxLength": 500
     },
     "attendance": {
      "type": "string",
      "description": "Path for attendance records.",
      "minLength": 1,
      "maxLength": 500
     },
     "facility": {
      "type": "string",
      "description": "Path for facility records.",
      "minLength": 1,
      "maxLength": 500
     },
     "finance": {
      "type": "string",
      "description": "Path for finance records.",
      "minLength": 1,
      "maxLength": 500
     },
     "accreditation": {
      "type": "string",
      "description": "Path for accreditation records.",
      "minLength": 1,
      "maxLength": 500
     },
     "programme": {
      "type": "string",
      "description": "Path for programme records.",
      "minLength": 1,
      "maxLength": 500
     },
     "research": {
      "type": "string",
      "description": "Path for research records.",
      "minLength": 1,
      "maxLength": 500
     }
    },
    "additionalProperties": false
   },
   "idempotencyHeader": {
    "type": "string",
    "description": "Header that carries the delivery id.",
    "minLength": 1,
    "maxLength": 100
   },
   "signatureHeader": {
    "type": "string",
    "description": "Header that carries the signature.",
    "minLength": 1,
    "maxLength": 100
   },
   "layers": {
    "type": "array",
    "description": "Layers of an answer, outermost first.",
    "items": {
     "$ref": "#/components/schemas/LgspAnswerLayer",
     "description": "A layer."
    },
    "minItems": 1,
    "maxItems": 10
   },
   "upstreamId": {
    "type": "array",
    "description": "Dotted paths where the id of what was taken may be.",
    "items": {
     "type": "string",
     "description": "One of them.",
     "minLength": 1,
     "maxLength": 200
    },
    "maxItems": 10
   },
   "correlationId": {
    "type": "string",
    "description": "Dotted path of the id under which the LGSP can find the call.",
    "minLength": 1,
    "maxLength": 200
   }
  },
  "required": [
   "name",
   "version",
   "confirmed",
   "source",
   "note",
   "authentication",
   "services",
   "idempotencyHeader",
   "signatureHeader",
   "layers",
   "upstreamId"
  ],
  "additionalProperties": false
 },
 "LgspCode": {
  "type": "object",
  "description": "What a code means.",
  "properties": {
   "meaning": {
    "type": "string",
    "description": "Soon over, ours to repair, or the record’s.",
    "enum": [
     "unavailable",
     "throttled",
     "unauthorized",
     "rejected",
     "stale"
    ]
   },
   "title": {
    "type": "string",
    "description": "Its name.",
    "minLength": 1,
    "maxLength": 200
   }
  },
  "required": [
   "meaning",
   "title"
  ],
  "additionalProperties": false
 },
 "LgspAnswerLayer": {
  "type": "object",
  "description": "One layer that an answer is wrapped in; an answer is good only when every layer that is present says so.",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name.",
    "minLength": 1,
    "maxLength": 64
   },
   "at": {
    "type": "string",
    "description": "Dotted path of the layer in the answer; empty for the outermost.",
    "maxLength": 200
   },
   "statusField": {
    "type": "string",
    "description": "The layer is there only when this field is.",
    "minLength": 1,
    "maxLength": 100
   },
   "okValues": {
    "type": "array",
    "description": "Values that mean success.",
    "items": {
     "description": "A value.",
     "oneOf": [
      {
       "type": "string",
       "maxLength": 200
      },
      {
       "type": "number"
      },
      {
       "type": "boolean"
      }
     ]
    },
    "minItems": 1,
    "maxItems": 20
   },
   "codeField": {
    "type": "string",
    "description": "Where the error code is; the status itself when absent.",
    "minLength": 1,
    "maxLength": 100
   },
   "codes": {
    "type": "object",
    "description": "What codes mean.",
    "additionalProperties": {
     "$ref": "#/components/schemas/LgspCode",
     "description": "Meaning."
    },
    "maxProperties": 500,
    "propertyNames": {
     "type": "string",
     "maxLength": 64
    }
   },
   "codesAreHttpStatuses": {
    "type": "boolean",
    "description": "Whether codes outside the table are read as HTTP statuses."
   },
   "isRequired": {
    "type": "boolean",
    "description": "Whether an answer without this layer is unreadable."
   }
  },
  "required": [
   "name",
   "at",
   "statusField",
   "okValues",
   "codes"
  ],
  "additionalProperties": false
 },
 "PopulationProfile": {
  "title": "PopulationProfile",
  "description": "How one deployment of the population service wants to be asked; each fact says whether it is confirmed.",
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, unique among the profiles.",
    "pattern": "^[a-z0-9][a-z0-9.-]*$",
    "maxLength": 64
   },
   "title": {
    "$ref": "#/components/schemas/PopulationTitle",
    "description": "What people call it."
   },
   "facts": {
    "$ref": "#/components/schemas/PopulationFacts",
    "description": "The facts."
   }
  },
  "required": [
   "name",
   "title",
   "facts"
  ],
  "additionalProperties": false
 },
 "PopulationTitle": {
  "type": "object",
  "description": "What people call it.",
  "properties": {
   "vi": {
    "type": "string",
    "description": "Vietnamese.",
    "minLength": 1,
    "maxLength": 500
   },
   "en": {
    "type": "string",
    "description": "English.",
    "minLength": 1,
    "maxLength": 500
   }
  },
  "required": [
   "vi",
   "en"
  ],
  "additionalProperties": false
 },
 "PopulationFacts": {
  "type": "object",
  "description": "Facts of the wire format.",
  "properties": {
   "envelope": {
    "type": "object",
    "description": "SOAP 1.1, or flat JSON in and the SOAP text inside JSON out.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Form.",
      "enum": [
       "soap",
       "json-wrapped"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "jsonPath": {
    "type": "object",
    "description": "Where a JSON request goes.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Path below the URL; {operation} is filled in.",
      "maxLength": 200
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "jsonSuccessCodes": {
    "type": "object",
    "description": "Values of error_code that mean success.",
    "properties": {
     "value": {
      "type": "array",
      "description": "Codes.",
      "items": {
       "type": "string",
       "description": "A code.",
       "maxLength": 50
      },
      "minItems": 1,
      "maxItems": 20
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "namespace": {
    "type": "object",
    "description": "Namespace of the request.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Namespace.",
      "minLength": 1,
      "maxLength": 200
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "confirmOperation": {
    "type": "object",
    "description": "The question answered by yes or no.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Element of the request.",
      "pattern": "^[A-Za-z][A-Za-z0-9]*$",
      "maxLength": 100
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "lookUpOperation": {
    "type": "object",
    "description": "The question answered by the person.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Element of the request.",
      "pattern": "^[A-Za-z][A-Za-z0-9]*$",
      "maxLength": 100
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "elementOrder": {
    "type": "object",
    "description": "Elements in the order of sending; what has no value is left out.",
    "properties": {
     "value": {
      "type": "array",
      "description": "Elements.",
      "items": {
       "type": "string",
       "description": "An element.",
       "enum": [
        "MaYeuCau",
        "MaDVC",
        "MaTichHop",
        "MaDonVi",
        "MaCanBo",
        "TaiKhoan",
        "SoDienThoai",
        "SoDinhDanh",
        "SoCMND",
        "HoVaTen",
        "NgayThangNamSinh"
       ]
      },
      "minItems": 6,
      "maxItems": 20,
      "uniqueItems": true
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "areElementsQualified": {
    "type": "object",
    "description": "Whether the elements inside the operation carry its namespace.",
    "properties": {
     "value": {
      "type": "boolean",
      "description": "Yes or no."
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "contentType": {
    "type": "object",
    "description": "Content type of the request.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Content type.",
      "minLength": 1,
      "maxLength": 200
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "soapAction": {
    "type": "object",
    "description": "SOAPAction header.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Value.",
      "maxLength": 200
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "dateText": {
    "type": "object",
    "description": "How a full date is written.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Form.",
      "enum": [
       "yyyyMMdd",
       "yyyy-MM-dd"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "nameText": {
    "type": "object",
    "description": "loose: no marks, A–Z 0–9 only; unmarked: no marks, upper case, spaces kept; upper: marks kept, upper case.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Form.",
      "enum": [
       "loose",
       "unmarked",
       "upper"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "timestampUnit": {
    "type": "object",
    "description": "Unit of the Timestamp header.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Unit.",
      "enum": [
       "ms",
       "s"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "genderCodes": {
    "type": "object",
    "description": "What gender codes in answers mean.",
    "properties": {
     "value": {
      "type": "object",
      "description": "Codes.",
      "additionalProperties": {
       "type": "string",
       "description": "Gender.",
       "enum": [
        "male",
        "female",
        "unknown"
       ]
      },
      "maxProperties": 20,
      "propertyNames": {
       "type": "string",
       "maxLength": 10
      }
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   }
  },
  "required": [
   "envelope",
   "namespace",
   "confirmOperation",
   "lookUpOperation",
   "elementOrder",
   "areElementsQualified",
   "contentType",
   "soapAction",
   "dateText",
   "nameText",
   "timestampUnit",
   "genderCodes"
  ],
  "additionalProperties": false
 },
 "Problem": {
  "title": "Problem",
  "description": "An error as RFC 9457 tells it, with a stable code.",
  "type": "object",
  "properties": {
   "type": {
    "type": "string",
    "description": "URI reference of the kind of problem.",
    "maxLength": 500
   },
   "title": {
    "type": "string",
    "description": "Short text in the language asked for.",
    "minLength": 1,
    "maxLength": 300
   },
   "status": {
    "type": "integer",
    "description": "HTTP status.",
    "minimum": 400,
    "maximum": 599
   },
   "detail": {
    "type": "string",
    "description": "What is wrong here and what to do.",
    "minLength": 1,
    "maxLength": 2000
   },
   "instance": {
    "type": "string",
    "description": "Identifier of this occurrence.",
    "maxLength": 500
   },
   "code": {
    "type": "string",
    "description": "Stable code.",
    "minLength": 1,
    "maxLength": 64
   },
   "errors": {
    "type": "array",
    "description": "Faults one by one.",
    "items": {
     "type": "object",
     "description": "One fault.",
     "properties": {
      "index": {
       "type": "integer",
       "description": "Position of the record, from 0.",
       "minimum": 0,
       "maximum": 100000
      },
      "pointer": {
       "type": "string",
       "description": "JSON pointer.",
       "maxLength": 500
      },
      "code": {
       "type": "string",
       "description": "Stable code.",
       "minLength": 1,
       "maxLength": 64
      },
      "rule": {
       "type": "string",
       "description": "Keyword or rule.",
       "minLength": 1,
       "maxLength": 64
      },
      "message": {
       "$ref": "#/components/schemas/Message",
       "description": "What is wrong."
      }
     },
     "required": [
      "code"
     ],
     "additionalProperties": false
    },
    "maxItems": 10000
   },
   "details": {
    "type": "object",
    "description": "Pointers and identifiers, never personal data.",
    "additionalProperties": true,
    "maxProperties": 200
   },
   "error": {
    "type": "string",
    "description": "What OAuth clients look at; only from the token endpoint (RFC 6749 §5.2).",
    "minLength": 1,
    "maxLength": 64
   }
  },
  "required": [
   "type",
   "title",
   "status",
   "code"
  ],
  "additionalProperties": false
 },
 "Receipt": {
  "title": "Receipt",
  "description": "Proof that the gateway took an exchange; it verifies offline.",
  "type": "object",
  "properties": {
   "version": {
    "const": 1,
    "type": "integer",
    "description": "Form of the receipt."
   },
   "leaf": {
    "$ref": "#/components/schemas/ReceiptLeaf",
    "description": "What the receipt says."
   },
   "leafIndex": {
    "type": "integer",
    "description": "Position of the leaf, from 0.",
    "minimum": 0,
    "maximum": 1000000
   },
   "treeSize": {
    "type": "integer",
    "description": "Leaves under the root.",
    "minimum": 1,
    "maximum": 1000001
   },
   "path": {
    "type": "array",
    "description": "Sibling hashes from the leaf to the root (RFC 6962 §2.1.1).",
    "items": {
     "type": "string",
     "description": "Sibling hash, base64url.",
     "pattern": "^[A-Za-z0-9_-]*$",
     "maxLength": 128
    },
    "maxItems": 40
   },
   "root": {
    "type": "string",
    "description": "Compact JWS over the root, signed once for each group commit.",
    "pattern": "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]+$",
    "maxLength": 20000
   }
  },
  "required": [
   "version",
   "leaf",
   "leafIndex",
   "treeSize",
   "path",
   "root"
  ],
  "additionalProperties": false
 },
 "ReceiptLeaf": {
  "type": "object",
  "description": "What the receipt says; its canonical JSON is the leaf under the signed root.",
  "properties": {
   "exchangeId": {
    "type": "string",
    "description": "Exchange.",
    "minLength": 1,
    "maxLength": 64
   },
   "participant": {
    "type": "string",
    "description": "Who sent it.",
    "minLength": 1,
    "maxLength": 64
   },
   "kind": {
    "type": "string",
    "description": "Kind of the records, or a file.",
    "enum": [
     "student",
     "staff",
     "school",
     "class",
     "enrollment",
     "academic-result",
     "transcript",
     "credential",
     "attendance",
     "facility",
     "finance",
     "accreditation",
     "programme",
     "research",
     "file"
    ]
   },
   "contentDigest": {
    "type": "string",
    "description": "SHA-256 of salt and body as received, base64url.",
    "pattern": "^[A-Za-z0-9_-]*$",
    "maxLength": 128
   },
   "salt": {
    "type": "string",
    "description": "16 random bytes, base64url.",
    "pattern": "^[A-Za-z0-9_-]*$",
    "maxLength": 128
   },
   "schemaVersion": {
    "type": "string",
    "description": "Version of the schemas.",
    "minLength": 1,
    "maxLength": 20
   },
   "outcome": {
    "type": "string",
    "description": "What became of the submission.",
    "enum": [
     "accepted",
     "partial",
     "unchanged"
    ]
   },
   "records": {
    "type": "array",
    "description": "Records that were taken.",
    "items": {
     "type": "object",
     "description": "A record that was taken.",
     "properties": {
      "recordId": {
       "$ref": "#/components/schemas/RecordId",
       "description": "Identifier."
      },
      "version": {
       "$ref": "#/components/schemas/RecordVersion",
       "description": "Version."
      },
      "outcome": {
       "type": "string",
       "description": "What became of it.",
       "enum": [
        "accepted",
        "unchanged",
        "stale"
       ]
      }
     },
     "required": [
      "recordId",
      "version",
      "outcome"
     ],
     "additionalProperties": false
    },
    "maxItems": 50000
   },
   "rejected": {
    "type": "integer",
    "description": "How many were refused.",
    "minimum": 0,
    "maximum": 50000
   },
   "receivedAt": {
    "$ref": "#/components/schemas/Instant",
    "description": "When it was taken."
   },
   "chain": {
    "type": "string",
    "description": "Audit chain.",
    "minLength": 1,
    "maxLength": 64
   },
   "position": {
    "type": "integer",
    "description": "Position of its audit event in the chain.",
    "minimum": 1,
    "maximum": 9007199254740991
   }
  },
  "required": [
   "exchangeId",
   "participant",
   "kind",
   "contentDigest",
   "salt",
   "schemaVersion",
   "outcome",
   "records",
   "rejected",
   "receivedAt",
   "chain",
   "position"
  ],
  "additionalProperties": false
 },
 "SectorProfile": {
  "title": "SectorProfile",
  "description": "Everything about one deployment of the sector database that could differ in another.",
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, unique among the profiles of its adapter.",
    "pattern": "^[a-z0-9][a-z0-9.-]*$",
    "maxLength": 64
   },
   "version": {
    "type": "string",
    "description": "Version of the profile.",
    "minLength": 1,
    "maxLength": 20
   },
   "confirmed": {
    "type": "boolean",
    "description": "Whether a document of the system’s owner confirms these facts; what is not confirmed is listed at start and in the console."
   },
   "source": {
    "type": "string",
    "description": "Where the facts come from.",
    "minLength": 1,
    "maxLength": 2000
   },
   "note": {
    "type": "string",
    "description": "What to know before relying on it.",
    "maxLength": 4000
   },
   "wire": {
    "$ref": "#/components/schemas/SectorWire",
    "description": "How the service is spoken to."
   },
   "records": {
    "type": "array",
    "description": "Record types of the exchange model.",
    "items": {
     "$ref": "#/components/schemas/SectorRecord",
     "description": "A record type."
    },
    "maxItems": 100
   },
   "mappings": {
    "type": "array",
    "description": "How record types are filled.",
    "items": {
     "$ref": "#/components/schemas/SectorMapping",
     "description": "A mapping."
    },
    "maxItems": 200
   },
   "codeLists": {
    "type": "object",
    "description": "Translations by list.",
    "additionalProperties": {
     "$ref": "#/components/schemas/SectorCodeList",
     "description": "A list."
    },
    "maxProperties": 200,
    "propertyNames": {
     "type": "string",
     "maxLength": 64
    }
   },
   "conflicts": {
    "type": "array",
    "description": "Where the exchange model contradicts a regulation or itself.",
    "items": {
     "$ref": "#/components/schemas/SectorConflict",
     "description": "A conflict."
    },
    "maxItems": 200
   },
   "refuse": {
    "type": "array",
    "description": "Codes of findings that keep a record from being sent; all others are warnings.",
    "items": {
     "type": "string",
     "description": "Code of a finding.",
     "pattern": "^[a-z0-9-]+$",
     "maxLength": 64
    },
    "maxItems": 100
   }
  },
  "required": [
   "name",
   "version",
   "confirmed",
   "source",
   "note",
   "wire",
   "records",
   "mappings",
   "codeLists"
  ],
  "additionalProperties": false
 },
 "SectorField": {
  "type": "object",
  "description": "A field as the exchange model prints it.",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name.",
    "minLength": 1,
    "maxLength": 100
   },
   "type": {
    "type": "string",
    "description": "Type.",
    "enum": [
     "text",
     "integer",
     "number",
     "boolean",
     "date",
     "time"
    ]
   },
   "maxLength": {
    "type": "integer",
    "description": "Characters, for text.",
    "minimum": 1,
    "maximum": 100000
   },
   "required": {
    "type": "boolean",
    "const": true,
    "description": "Whether the model demands it."
   },
   "codeList": {
    "type": "string",
    "description": "List that its values come from.",
    "minLength": 1,
    "maxLength": 64
   },
   "min": {
    "type": "number",
    "description": "Least value."
   },
   "max": {
    "type": "number",
    "description": "Greatest value."
   },
   "labelVi": {
    "type": "string",
    "description": "Vietnamese label.",
    "minLength": 1,
    "maxLength": 300
   }
  },
  "required": [
   "name",
   "type",
   "labelVi"
  ],
  "additionalProperties": false
 },
 "SectorRecord": {
  "type": "object",
  "description": "A record type as the exchange model prints it.",
  "properties": {
   "record": {
    "type": "string",
    "description": "Name.",
    "minLength": 1,
    "maxLength": 150
   },
   "labelVi": {
    "type": "string",
    "description": "Vietnamese label.",
    "minLength": 1,
    "maxLength": 300
   },
   "parent": {
    "type": "string",
    "description": "Record that it belongs to.",
    "minLength": 1,
    "maxLength": 150
   },
   "confirmed": {
    "type": "boolean",
    "description": "Whether it is confirmed."
   },
   "fields": {
    "type": "array",
    "description": "Fields.",
    "items": {
     "$ref": "#/components/schemas/SectorField",
     "description": "A field."
    },
    "maxItems": 300
   }
  },
  "required": [
   "record",
   "labelVi",
   "confirmed",
   "fields"
  ],
  "additionalProperties": false
 },
 "SectorCondition": {
  "type": "object",
  "description": "A condition on a value of our record.",
  "properties": {
   "path": {
    "description": "Dotted path, or paths of which the first that holds a value gives it.",
    "oneOf": [
     {
      "type": "string",
      "maxLength": 200
     },
     {
      "type": "array",
      "items": {
       "type": "string",
       "maxLength": 200
      },
      "maxItems": 20
     }
    ]
   },
   "codes": {
    "type": "string",
    "description": "Code list of the profile that translates the value first.",
    "minLength": 1,
    "maxLength": 64
   },
   "orAbsent": {
    "type": "boolean",
    "description": "Whether an absent value fulfils it."
   },
   "in": {
    "type": "array",
    "description": "Values that fulfil it.",
    "items": {
     "description": "A value.",
     "oneOf": [
      {
       "type": "string",
       "maxLength": 200
      },
      {
       "type": "number"
      },
      {
       "type": "boolean"
      }
     ]
    },
    "maxItems": 100
   },
   "notIn": {
    "type": "array",
    "description": "Values that do not.",
    "items": {
     "description": "A value.",
     "oneOf": [
      {
       "type": "string",
       "maxLength": 200
      },
      {
       "type": "number"
      },
      {
       "type": "boolean"
      }
     ]
    },
    "maxItems": 100
   },
   "or": {
    "$ref": "#/components/schemas/SectorCondition",
    "description": "Where this one does not hold, that one may."
   }
  },
  "required": [
   "path"
  ],
  "additionalProperties": false
 },
 "SectorFieldRule": {
  "type": "object",
  "description": "Which of our values fills a field.",
  "properties": {
   "from": {
    "description": "Dotted path, or paths of which the first that holds a value gives it; `$.` starts at the record.",
    "oneOf": [
     {
      "type": "string",
      "maxLength": 200
     },
     {
      "type": "array",
      "items": {
       "type": "string",
       "maxLength": 200
      },
      "maxItems": 20
     }
    ]
   },
   "as": {
    "type": "string",
    "description": "Part of a partial date.",
    "enum": [
     "full-date",
     "month-of-date",
     "year-of-date",
     "year",
     "local-day"
    ]
   },
   "codes": {
    "type": "string",
    "description": "Code list of the profile that translates our value.",
    "minLength": 1,
    "maxLength": 64
   },
   "sumOf": {
    "type": "array",
    "description": "Where `from` holds nothing: the sum of what these paths hold.",
    "items": {
     "type": "string",
     "description": "One of them.",
     "minLength": 1,
     "maxLength": 200
    },
    "maxItems": 10
   },
   "otherwise": {
    "$ref": "#/components/schemas/SectorFieldRule",
    "description": "Where this rule gives no value, this one may."
   },
   "group": {
    "type": "string",
    "description": "Sent only where the configuration discloses the group.",
    "enum": [
     "ethnicity",
     "health",
     "disability",
     "welfare",
     "family",
     "contact",
     "affiliation",
     "documents",
     "discipline"
    ]
   },
   "rowNeeds": {
    "type": "string",
    "description": "Without this field the whole row is not sent; the reason that is given.",
    "enum": [
     "comment-assessed",
     "no-code",
     "not-held"
    ]
   },
   "unitsOn": {
    "type": "object",
    "description": "The value is a code of an administrative unit: it is sent only where the address holds on a day that the target’s list covers.",
    "properties": {
     "path": {
      "type": "string",
      "description": "Path of the day on which our code holds.",
      "minLength": 1,
      "maxLength": 200
     },
     "from": {
      "type": "string",
      "description": "First day of the target’s list.",
      "format": "date",
      "maxLength": 10
     }
    },
    "required": [
     "path",
     "from"
    ],
    "additionalProperties": false
   },
   "ofList": {
    "type": "string",
    "description": "Our list whose codes the target takes; a code of another list is not sent.",
    "minLength": 1,
    "maxLength": 64
   }
  },
  "required": [
   "from"
  ],
  "additionalProperties": false
 },
 "SectorMapping": {
  "type": "object",
  "description": "How one record type is filled from one of our kinds.",
  "properties": {
   "record": {
    "type": "string",
    "description": "Record type.",
    "minLength": 1,
    "maxLength": 150
   },
   "kind": {
    "type": "string",
    "description": "Kind of record.",
    "enum": [
     "student",
     "staff",
     "school",
     "class",
     "enrollment",
     "academic-result",
     "transcript",
     "credential",
     "attendance",
     "facility",
     "finance",
     "accreditation",
     "programme",
     "research"
    ]
   },
   "when": {
    "$ref": "#/components/schemas/SectorCondition",
    "description": "When it is sent."
   },
   "each": {
    "type": "string",
    "description": "Array of our record of which each element gives a row.",
    "minLength": 1,
    "maxLength": 200
   },
   "suffix": {
    "type": "string",
    "description": "What is put behind the parent’s id.",
    "minLength": 1,
    "maxLength": 64
   },
   "rowKey": {
    "type": "string",
    "description": "Wire field that tells rows of one parent apart.",
    "minLength": 1,
    "maxLength": 100
   },
   "rowName": {
    "type": "string",
    "description": "Path of what a person calls the row.",
    "minLength": 1,
    "maxLength": 200
   },
   "fields": {
    "type": "object",
    "description": "Wire field → rule.",
    "additionalProperties": {
     "$ref": "#/components/schemas/SectorFieldRule",
     "description": "A rule."
    },
    "maxProperties": 300,
    "propertyNames": {
     "type": "string",
     "maxLength": 100
    }
   },
   "under": {
    "type": "string",
    "description": "Record type in whose row these rows travel, where the exchange model links them by codes and names no parent.",
    "minLength": 1,
    "maxLength": 150
   }
  },
  "required": [
   "record",
   "kind",
   "fields"
  ],
  "additionalProperties": false
 },
 "SectorCodeList": {
  "type": "object",
  "description": "A list that translates our values into the target’s codes.",
  "properties": {
   "source": {
    "type": "string",
    "description": "Where it comes from.",
    "minLength": 1,
    "maxLength": 1000
   },
   "confirmed": {
    "type": "boolean",
    "description": "Whether it is confirmed."
   },
   "note": {
    "type": "string",
    "description": "Note.",
    "minLength": 1,
    "maxLength": 1000
   },
   "codes": {
    "type": "object",
    "description": "Our value → theirs.",
    "additionalProperties": {
     "type": "string",
     "maxLength": 100,
     "description": "Their code."
    },
    "maxProperties": 2000,
    "propertyNames": {
     "type": "string",
     "maxLength": 200
    }
   },
   "others": {
    "type": "string",
    "const": "pass",
    "description": "Values that are not on the list go as they are."
   },
   "isComplete": {
    "type": "boolean",
    "const": true,
    "description": "Whether the list holds every value there is; then another value is one too many, not one that we do not know."
   }
  },
  "required": [
   "source",
   "confirmed",
   "codes"
  ],
  "additionalProperties": false
 },
 "SectorWire": {
  "type": "object",
  "description": "How the service is spoken to.",
  "properties": {
   "paths": {
    "type": "object",
    "description": "Paths.",
    "properties": {
     "submit": {
      "type": "string",
      "description": "Where batches go.",
      "minLength": 1,
      "maxLength": 500
     },
     "result": {
      "type": "string",
      "description": "Where results are asked for.",
      "minLength": 1,
      "maxLength": 500
     }
    },
    "required": [
     "submit",
     "result"
    ],
    "additionalProperties": false
   },
   "authentication": {
    "type": "object",
    "description": "How the gateway logs in.",
    "discriminator": {
     "propertyName": "type"
    },
    "oneOf": [
     {
      "type": "object",
      "description": "OAuth2 client credentials.",
      "properties": {
       "type": {
        "type": "string",
        "const": "client-credentials",
        "description": "Kind."
       },
       "tokenPath": {
        "type": "string",
        "description": "Path of the token service.",
        "minLength": 1,
        "maxLength": 500
       }
      },
      "required": [
       "type",
       "tokenPath"
      ],
      "additionalProperties": false
     },
     {
      "type": "object",
      "description": "A key in a header.",
      "properties": {
       "type": {
        "type": "string",
        "const": "static-key",
        "description": "Kind."
       },
       "header": {
        "type": "string",
        "description": "Name of the header.",
        "minLength": 1,
        "maxLength": 100
       }
      },
      "required": [
       "type",
       "header"
      ],
      "additionalProperties": false
     }
    ]
   },
   "batch": {
    "type": "object",
    "description": "Names on a batch.",
    "properties": {
     "id": {
      "type": "string",
      "description": "Batch id.",
      "minLength": 1,
      "maxLength": 100
     },
     "recordType": {
      "type": "string",
      "description": "Record type.",
      "minLength": 1,
      "maxLength": 100
     },
     "records": {
      "type": "string",
      "description": "Records.",
      "minLength": 1,
      "maxLength": 100
     }
    },
    "required": [
     "id",
     "recordType",
     "records"
    ],
    "additionalProperties": false
   },
   "envelope": {
    "type": "object",
    "description": "Names on every row.",
    "properties": {
     "id": {
      "type": "string",
      "description": "Id.",
      "minLength": 1,
      "maxLength": 100
     },
     "event": {
      "type": "string",
      "description": "Event.",
      "minLength": 1,
      "maxLength": 100
     },
     "version": {
      "type": "string",
      "description": "Version.",
      "minLength": 1,
      "maxLength": 100
     },
     "changedAt": {
      "type": "string",
      "description": "Time of change.",
      "minLength": 1,
      "maxLength": 100
     },
     "children": {
      "type": "string",
      "description": "Child rows.",
      "minLength": 1,
      "maxLength": 100
     },
     "schoolYear": {
      "type": "string",
      "description": "School year.",
      "minLength": 1,
      "maxLength": 100
     },
     "identity": {
      "type": "string",
      "description": "Identity status.",
      "minLength": 1,
      "maxLength": 100
     },
     "deliveryId": {
      "type": "string",
      "description": "Delivery id: the idempotency key.",
      "minLength": 1,
      "maxLength": 100
     }
    },
    "required": [
     "id",
     "event",
     "version",
     "changedAt",
     "children"
    ],
    "additionalProperties": false
   },
   "acknowledgement": {
    "type": "object",
    "description": "Names on the acknowledgement.",
    "properties": {
     "messageId": {
      "type": "string",
      "description": "Message id.",
      "minLength": 1,
      "maxLength": 100
     }
    },
    "required": [
     "messageId"
    ],
    "additionalProperties": false
   },
   "result": {
    "type": "object",
    "description": "Names on the result.",
    "properties": {
     "state": {
      "type": "string",
      "description": "State.",
      "minLength": 1,
      "maxLength": 100
     },
     "processing": {
      "type": "array",
      "description": "States that mean not yet.",
      "items": {
       "type": "string",
       "description": "One of them.",
       "minLength": 1,
       "maxLength": 100
      },
      "maxItems": 20
     },
     "done": {
      "type": "array",
      "description": "States that mean done.",
      "items": {
       "type": "string",
       "description": "One of them.",
       "minLength": 1,
       "maxLength": 100
      },
      "maxItems": 20
     },
     "records": {
      "type": "string",
      "description": "Records.",
      "minLength": 1,
      "maxLength": 100
     },
     "id": {
      "type": "string",
      "description": "Id.",
      "minLength": 1,
      "maxLength": 100
     },
     "outcome": {
      "type": "string",
      "description": "Outcome.",
      "minLength": 1,
      "maxLength": 100
     },
     "accepted": {
      "type": "array",
      "description": "Outcomes that mean taken.",
      "items": {
       "type": "string",
       "description": "One of them.",
       "minLength": 1,
       "maxLength": 100
      },
      "maxItems": 20
     },
     "stale": {
      "type": "array",
      "description": "Outcomes that mean already held.",
      "items": {
       "type": "string",
       "description": "One of them.",
       "minLength": 1,
       "maxLength": 100
      },
      "maxItems": 20
     },
     "rejected": {
      "type": "array",
      "description": "Outcomes that mean refused.",
      "items": {
       "type": "string",
       "description": "One of them.",
       "minLength": 1,
       "maxLength": 100
      },
      "maxItems": 20
     },
     "errors": {
      "type": "string",
      "description": "Errors.",
      "minLength": 1,
      "maxLength": 100
     },
     "errorField": {
      "type": "string",
      "description": "Field.",
      "minLength": 1,
      "maxLength": 100
     },
     "errorCode": {
      "type": "string",
      "description": "Code.",
      "minLength": 1,
      "maxLength": 100
     },
     "errorText": {
      "type": "string",
      "description": "Text.",
      "minLength": 1,
      "maxLength": 100
     }
    },
    "required": [
     "state",
     "processing",
     "done",
     "records",
     "id",
     "outcome",
     "accepted",
     "stale",
     "rejected",
     "errors",
     "errorField",
     "errorCode",
     "errorText"
    ],
    "additionalProperties": false
   },
   "offsetMinutes": {
    "type": "integer",
    "description": "Minutes that the target’s clock is ahead of UTC.",
    "minimum": -720,
    "maximum": 840
   },
   "maxBatch": {
    "type": "integer",
    "description": "Records of a batch.",
    "minimum": 1,
    "maximum": 500
   },
   "pollAfterMs": {
    "type": "integer",
    "description": "When to ask first for a result.",
    "minimum": 0,
    "maximum": 86400000
   }
  },
  "required": [
   "paths",
   "authentication",
   "batch",
   "envelope",
   "acknowledgement",
   "result",
   "offsetMinutes",
   "maxBatch",
   "pollAfterMs"
  ],
  "additionalProperties": false
 },
 "SectorConflict": {
  "type": "object",
  "description": "Where the exchange model contradicts a regulation or itself; it is said, never papered over.",
  "properties": {
   "code": {
    "type": "string",
    "description": "Code of the finding; never renamed.",
    "pattern": "^[a-z0-9-]+$",
    "maxLength": 64
   },
   "record": {
    "type": "string",
    "description": "Record type.",
    "minLength": 1,
    "maxLength": 150
   },
   "fields": {
    "type": "array",
    "description": "Wire fields.",
    "items": {
     "type": "string",
     "description": "Wire field.",
     "minLength": 1,
     "maxLength": 100
    },
    "minItems": 1,
    "maxItems": 50
   },
   "on": {
    "type": "string",
    "description": "What happened to the field; `sent` when it was filled.",
    "minLength": 1,
    "maxLength": 64
   },
   "when": {
    "$ref": "#/components/schemas/SectorCondition",
    "description": "For which of our records."
   },
   "message": {
    "$ref": "#/components/schemas/SectorText",
    "description": "What it means and what to do."
   },
   "regulation": {
    "type": "string",
    "description": "Regulation, or place in the model.",
    "minLength": 1,
    "maxLength": 500
   }
  },
  "required": [
   "code",
   "record",
   "fields",
   "on",
   "message",
   "regulation"
  ],
  "additionalProperties": false
 },
 "SectorText": {
  "type": "object",
  "description": "What a person reads.",
  "properties": {
   "vi": {
    "type": "string",
    "description": "Vietnamese.",
    "minLength": 1,
    "maxLength": 1000
   },
   "en": {
    "type": "string",
    "description": "English.",
    "minLength": 1,
    "maxLength": 1000
   }
  },
  "required": [
   "vi",
   "en"
  ],
  "additionalProperties": false
 },
 "SmasProfile": {
  "title": "SmasProfile",
  "description": "What no document says of SMAS's interface for attendance devices, for one deployment.",
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, unique among the profiles of its adapter.",
    "pattern": "^[a-z0-9][a-z0-9.-]*$",
    "maxLength": 64
   },
   "version": {
    "type": "string",
    "description": "Version of the profile.",
    "minLength": 1,
    "maxLength": 20
   },
   "confirmed": {
    "type": "boolean",
    "description": "Whether a document of the system’s owner confirms these facts; what is not confirmed is listed at start and in the console."
   },
   "source": {
    "type": "string",
    "description": "Where the facts come from.",
    "minLength": 1,
    "maxLength": 2000
   },
   "note": {
    "type": "string",
    "description": "What to know before relying on it.",
    "minLength": 1,
    "maxLength": 4000
   },
   "paths": {
    "type": "object",
    "description": "Paths below the base URL.",
    "properties": {
     "students": {
      "type": "string",
      "description": "Student list.",
      "minLength": 1,
      "maxLength": 500
     },
     "attendance": {
      "type": "string",
      "description": "Attendance push.",
      "minLength": 1,
      "maxLength": 500
     }
    },
    "required": [
     "students",
     "attendance"
    ],
    "additionalProperties": false
   },
   "studentCodes": {
    "type": "array",
    "description": "How a pupil can be named in a push; the first whose identifier a record holds is used.",
    "items": {
     "type": "object",
     "description": "A type of code.",
     "properties": {
      "type": {
       "$ref": "#/components/schemas/SmasCode",
       "description": "studentCodeType."
      },
      "field": {
       "type": "string",
       "description": "Our identifier that it means.",
       "enum": [
        "sectorId",
        "sourceId"
       ]
      }
     },
     "required": [
      "type",
      "field"
     ],
     "additionalProperties": false
    },
    "minItems": 1,
    "maxItems": 10
   },
   "dateFormat": {
    "type": "string",
    "description": "How absenceDate is written.",
    "enum": [
     "YYYY-MM-DD",
     "DD/MM/YYYY"
    ]
   },
   "sections": {
    "type": "object",
    "description": "The section of a session; a session without one cannot be sent.",
    "properties": {
     "morning": {
      "$ref": "#/components/schemas/SmasCode",
      "description": "Code of morning."
     },
     "afternoon": {
      "$ref": "#/components/schemas/SmasCode",
      "description": "Code of afternoon."
     },
     "evening": {
      "$ref": "#/components/schemas/SmasCode",
      "description": "Code of evening."
     },
     "day": {
      "$ref": "#/components/schemas/SmasCode",
      "description": "Code of day."
     }
    },
    "additionalProperties": false
   },
   "values": {
    "type": "object",
    "description": "The value of a state; a state without one cannot be sent.",
    "properties": {
     "present": {
      "$ref": "#/components/schemas/SmasCode",
      "description": "Code of present."
     },
     "absent-excused": {
      "$ref": "#/components/schemas/SmasCode",
      "description": "Code of absent-excused."
     },
     "absent-unexcused": {
      "$ref": "#/components/schemas/SmasCode",
      "description": "Code of absent-unexcused."
     },
     "late": {
      "$ref": "#/components/schemas/SmasCode",
      "description": "Code of late."
     },
     "left-early": {
      "$ref": "#/components/schemas/SmasCode",
      "description": "Code of left-early."
     }
    },
    "additionalProperties": false
   },
   "times": {
    "type": "string",
    "description": "What lateTime and offSoonTime hold: a time of day HH:MM, or minutes.",
    "enum": [
     "clock",
     "minutes"
    ]
   },
   "formSendSms": {
    "$ref": "#/components/schemas/SmasCode",
    "description": "The formSendSMS that sends nothing to parents."
   },
   "maxPupils": {
    "type": "integer",
    "description": "Pupils in one push.",
    "minimum": 1,
    "maximum": 1000
   },
   "answer": {
    "type": "object",
    "description": "Members of answers beside IsSuccess, Message and Responses.",
    "properties": {
     "studentCode": {
      "type": "string",
      "description": "The pupil's code in a result.",
      "minLength": 1,
      "maxLength": 100
     },
     "ok": {
      "type": "string",
      "description": "Whether the pupil's entry was taken.",
      "minLength": 1,
      "maxLength": 100
     },
     "code": {
      "type": "string",
      "description": "Code of what went wrong.",
      "minLength": 1,
      "maxLength": 100
     },
     "codes": {
      "type": "object",
      "description": "What codes mean.",
      "additionalProperties": {
       "type": "string",
       "description": "A meaning.",
       "enum": [
        "unavailable",
        "throttled",
        "unauthorized",
        "rejected"
       ]
      },
      "maxProperties": 200,
      "propertyNames": {
       "type": "string",
       "maxLength": 64
      }
     }
    },
    "required": [
     "studentCode",
     "ok",
     "code",
     "codes"
    ],
    "additionalProperties": false
   }
  },
  "required": [
   "name",
   "version",
   "confirmed",
   "source",
   "note",
   "paths",
   "studentCodes",
   "dateFormat",
   "sections",
   "values",
   "times",
   "formSendSms",
   "maxPupils",
   "answer"
  ],
  "additionalProperties": false
 },
 "SmasCode": {
  "description": "A code: a text or a whole number.",
  "oneOf": [
   {
    "type": "string",
    "maxLength": 100
   },
   {
    "type": "integer"
   }
  ]
 },
 "TranscriptProfile": {
  "title": "TranscriptProfile",
  "description": "Everything about digital transcripts that could differ by specification, province or year; each fact says whether it is confirmed.",
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, unique among the profiles.",
    "pattern": "^[a-z0-9][a-z0-9.-]*$",
    "maxLength": 64
   },
   "title": {
    "$ref": "#/components/schemas/TranscriptTitle",
    "description": "What people call it."
   },
   "format": {
    "$ref": "#/components/schemas/TranscriptFormat",
    "description": "The document."
   },
   "service": {
    "$ref": "#/components/schemas/TranscriptService",
    "description": "The service; without it documents can be made, signed and packed, but not sent."
   }
  },
  "required": [
   "name",
   "title",
   "format"
  ],
  "additionalProperties": false
 },
 "TranscriptTitle": {
  "type": "object",
  "description": "What people call it.",
  "properties": {
   "vi": {
    "type": "string",
    "description": "Vietnamese.",
    "minLength": 1,
    "maxLength": 500
   },
   "en": {
    "type": "string",
    "description": "English.",
    "minLength": 1,
    "maxLength": 500
   }
  },
  "required": [
   "vi",
   "en"
  ],
  "additionalProperties": false
 },
 "TranscriptField": {
  "type": "object",
  "description": "A simple tag and the value of ours that it carries.",
  "properties": {
   "tag": {
    "type": "string",
    "description": "Tag as it is written.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "readAlso": {
    "type": "array",
    "description": "Other spellings that are understood when reading.",
    "items": {
     "type": "string",
     "description": "A tag.",
     "pattern": "^[A-Z][A-Z0-9_]*$",
     "maxLength": 64
    },
    "maxItems": 5
   },
   "path": {
    "type": "string",
    "description": "Dotted path of our value; `name:key` picks the element of a list by its key.",
    "pattern": "^[A-Za-z][A-Za-z0-9]*(:[A-Za-z_-]+)?(\\.[A-Za-z][A-Za-z0-9]*)?$",
    "maxLength": 120
   },
   "form": {
    "type": "string",
    "description": "How the value is written.",
    "enum": [
     "text",
     "number",
     "school-year",
     "gender",
     "birth-date",
     "instant",
     "day-as-instant",
     "nationality",
     "education-level",
     "yes-no",
     "subject-level",
     "assessment-level"
    ]
   },
   "required": {
    "const": true,
    "description": "The format demands the tag."
   },
   "readOnly": {
    "const": true,
    "description": "Understood where it stands; never written."
   }
  },
  "required": [
   "tag",
   "path",
   "form"
  ],
  "additionalProperties": false
 },
 "TranscriptTags": {
  "type": "object",
  "description": "Names of the complex tags.",
  "properties": {
   "list": {
    "type": "string",
    "description": "Root of a transaction file.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "transcript": {
    "type": "string",
    "description": "One transcript.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "data": {
    "type": "string",
    "description": "All data made by the school.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "general": {
    "type": "string",
    "description": "Pupil, school, lookup code.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "history": {
    "type": "string",
    "description": "A school year of the pupil.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "summary": {
    "type": "string",
    "description": "Results of the latest year.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "signatures": {
    "type": "string",
    "description": "Area of the signatures.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "homeroomTeacher": {
    "type": "string",
    "description": "Block of the homeroom teacher.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "principal": {
    "type": "string",
    "description": "Block of the manager.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "school": {
    "type": "string",
    "description": "Block of the school.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "signedAt": {
    "type": "string",
    "description": "Time of signing in a block.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "signer": {
    "type": "string",
    "description": "Personal number of the signer in a block.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   }
  },
  "required": [
   "list",
   "transcript",
   "data",
   "general",
   "history",
   "summary",
   "signatures",
   "homeroomTeacher",
   "principal",
   "school",
   "signedAt",
   "signer"
  ],
  "additionalProperties": false
 },
 "TranscriptTables": {
  "type": "object",
  "description": "Names and place of the two tables.",
  "properties": {
   "scores": {
    "type": "string",
    "description": "Container of the score table.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "score": {
    "type": "string",
    "description": "One subject.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "assessments": {
    "type": "string",
    "description": "Competences and qualities.",
    "pattern": "^[A-Z][A-Z0-9_]*$",
    "maxLength": 64
   },
   "within": {
    "type": "string",
    "description": "Parent of both.",
    "enum": [
     "summary",
     "data"
    ]
   }
  },
  "required": [
   "scores",
   "score",
   "assessments",
   "within"
  ],
  "additionalProperties": false
 },
 "TranscriptIds": {
  "type": "object",
  "description": "Attribute that signatures refer to, and its values; {uuid} is the lookup code.",
  "properties": {
   "attribute": {
    "type": "string",
    "description": "Name of the attribute.",
    "pattern": "^[A-Za-z]+$",
    "maxLength": 20
   },
   "list": {
    "type": "string",
    "description": "Value on the list.",
    "minLength": 1,
    "maxLength": 60
   },
   "transcript": {
    "type": "string",
    "description": "Value on a transcript.",
    "minLength": 1,
    "maxLength": 60
   },
   "data": {
    "type": "string",
    "description": "Value on the data; unlike for each transcript, or ids collide in a list.",
    "minLength": 1,
    "maxLength": 60
   }
  },
  "required": [
   "attribute",
   "list",
   "transcript",
   "data"
  ],
  "additionalProperties": false
 },
 "TranscriptWords": {
  "type": "object",
  "description": "How values of lists are written.",
  "properties": {
   "genders": {
    "type": "object",
    "description": "Our value → theirs.",
    "additionalProperties": {
     "type": "string",
     "description": "Word.",
     "minLength": 1,
     "maxLength": 100
    },
    "maxProperties": 50
   },
   "yes": {
    "type": "string",
    "description": "Yes.",
    "minLength": 1,
    "maxLength": 20
   },
   "no": {
    "type": "string",
    "description": "No.",
    "minLength": 1,
    "maxLength": 20
   },
   "subjectLevels": {
    "type": "object",
    "description": "Our letter → theirs.",
    "additionalProperties": {
     "type": "string",
     "description": "Word.",
     "minLength": 1,
     "maxLength": 100
    },
    "maxProperties": 50
   },
   "assessmentLevels": {
    "type": "object",
    "description": "Our letter → theirs.",
    "additionalProperties": {
     "type": "string",
     "description": "Word.",
     "minLength": 1,
     "maxLength": 100
    },
    "maxProperties": 50
   },
   "educationLevels": {
    "type": "object",
    "description": "Our code of the list education-level-groups → theirs.",
    "additionalProperties": {
     "type": "string",
     "description": "Code.",
     "minLength": 1,
     "maxLength": 100
    },
    "maxProperties": 50
   },
   "nationalities": {
    "type": "object",
    "description": "Country code → name.",
    "additionalProperties": {
     "type": "string",
     "description": "Name.",
     "minLength": 1,
     "maxLength": 100
    },
    "maxProperties": 50
   }
  },
  "required": [
   "genders",
   "yes",
   "no",
   "subjectLevels",
   "assessmentLevels",
   "educationLevels",
   "nationalities"
  ],
  "additionalProperties": false
 },
 "TranscriptXmlSignature": {
  "type": "object",
  "description": "How signatures are made.",
  "properties": {
   "algorithm": {
    "type": "string",
    "description": "Signature algorithm.",
    "enum": [
     "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
     "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512"
    ]
   },
   "digest": {
    "type": "string",
    "description": "Digest algorithm.",
    "enum": [
     "http://www.w3.org/2001/04/xmlenc#sha256",
     "http://www.w3.org/2001/04/xmlenc#sha512"
    ]
   },
   "canonicalization": {
    "type": "string",
    "description": "Canonical form.",
    "enum": [
     "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
     "http://www.w3.org/2001/10/xml-exc-c14n#"
    ]
   },
   "minimumKeyBits": {
    "type": "integer",
    "description": "Least length of an RSA key, bits.",
    "minimum": 2048,
    "maximum": 16384
   }
  },
  "required": [
   "algorithm",
   "digest",
   "canonicalization",
   "minimumKeyBits"
  ],
  "additionalProperties": false
 },
 "TranscriptFormat": {
  "type": "object",
  "description": "The document: tags, values, signatures, packing.",
  "properties": {
   "tags": {
    "type": "object",
    "description": "Complex tags.",
    "properties": {
     "value": {
      "$ref": "#/components/schemas/TranscriptTags",
      "description": "Names."
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "newerLayoutTag": {
    "type": "object",
    "description": "A tag that only a newer layout has; documents with it are not read by this profile.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Tag.",
      "pattern": "^[A-Z][A-Z0-9_]*$",
      "maxLength": 64
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "version": {
    "type": "object",
    "description": "Version of the format.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Value of the version tag.",
      "minLength": 1,
      "maxLength": 10
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "general": {
    "type": "object",
    "description": "Tags of the general part.",
    "properties": {
     "value": {
      "type": "array",
      "description": "Tags in the order of writing.",
      "items": {
       "$ref": "#/components/schemas/TranscriptField",
       "description": "A tag."
      },
      "maxItems": 60,
      "minItems": 1
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "history": {
    "type": "object",
    "description": "Tags of a school year.",
    "properties": {
     "value": {
      "type": "array",
      "description": "Tags in the order of writing.",
      "items": {
       "$ref": "#/components/schemas/TranscriptField",
       "description": "A tag."
      },
      "maxItems": 60,
      "minItems": 1
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "historyRepeats": {
    "type": "object",
    "description": "How several school years are written.",
    "properties": {
     "value": {
      "type": "string",
      "description": "`node`: the whole node again for each year.",
      "enum": [
       "node"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "summary": {
    "type": "object",
    "description": "Tags of the summary.",
    "properties": {
     "value": {
      "type": "array",
      "description": "Tags in the order of writing.",
      "items": {
       "$ref": "#/components/schemas/TranscriptField",
       "description": "A tag."
      },
      "maxItems": 60,
      "minItems": 1
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "tables": {
    "type": "object",
    "description": "The two tables.",
    "properties": {
     "value": {
      "$ref": "#/components/schemas/TranscriptTables",
      "description": "Names."
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "score": {
    "type": "object",
    "description": "Tags of one subject.",
    "properties": {
     "value": {
      "type": "array",
      "description": "Tags in the order of writing.",
      "items": {
       "$ref": "#/components/schemas/TranscriptField",
       "description": "A tag."
      },
      "maxItems": 60,
      "minItems": 1
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "assessments": {
    "type": "object",
    "description": "Tags of competences, qualities and comments.",
    "properties": {
     "value": {
      "type": "array",
      "description": "Tags in the order of writing.",
      "items": {
       "$ref": "#/components/schemas/TranscriptField",
       "description": "A tag."
      },
      "maxItems": 60,
      "minItems": 1
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "ids": {
    "type": "object",
    "description": "Ids.",
    "properties": {
     "value": {
      "$ref": "#/components/schemas/TranscriptIds",
      "description": "Ids."
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "words": {
    "type": "object",
    "description": "Values of lists.",
    "properties": {
     "value": {
      "$ref": "#/components/schemas/TranscriptWords",
      "description": "Words."
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "offsetMinutes": {
    "type": "object",
    "description": "Zone in which times are written, minutes ahead of UTC.",
    "properties": {
     "value": {
      "type": "integer",
      "description": "Minutes.",
      "minimum": -720,
      "maximum": 840
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "birthDate": {
    "type": "object",
    "description": "Form of birth dates; both are read.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Form.",
      "enum": [
       "dd/MM/yyyy",
       "yyyy-MM-dd"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "districtUntil": {
    "type": "object",
    "description": "Last day on which the district is demanded; districts ended on 1 July 2025.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Day.",
      "format": "date",
      "maxLength": 10
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "signature": {
    "type": "object",
    "description": "Signatures.",
    "properties": {
     "value": {
      "$ref": "#/components/schemas/TranscriptXmlSignature",
      "description": "Algorithms."
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "signedArea": {
    "type": "object",
    "description": "What teacher, manager and school sign.",
    "properties": {
     "value": {
      "type": "string",
      "description": "`data`: all data, besides the time of signing.",
      "enum": [
       "data"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "listSignature": {
    "type": "object",
    "description": "What the transaction signature covers, and where it stands.",
    "properties": {
     "value": {
      "type": "string",
      "description": "`root`: the whole list but itself; last child of the root.",
      "enum": [
       "root"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "escapeQuotes": {
    "type": "object",
    "description": "The “escape quote” step of packing; all forms are read.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Form.",
      "enum": [
       "backslash",
       "entity",
       "none"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "lengthPrefix": {
    "type": "object",
    "description": "Byte order of the length in front of the compressed bytes.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Form.",
      "enum": [
       "int32-little-endian"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "maxRequestBytes": {
    "type": "object",
    "description": "Limit of a transaction, bytes of the request’s body.",
    "properties": {
     "value": {
      "type": "integer",
      "description": "Bytes.",
      "minimum": 1000,
      "maximum": 100000000
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   }
  },
  "required": [
   "tags",
   "newerLayoutTag",
   "version",
   "general",
   "history",
   "historyRepeats",
   "summary",
   "tables",
   "score",
   "assessments",
   "ids",
   "words",
   "offsetMinutes",
   "birthDate",
   "districtUntil",
   "signature",
   "signedArea",
   "listSignature",
   "escapeQuotes",
   "lengthPrefix",
   "maxRequestBytes"
  ],
  "additionalProperties": false
 },
 "TranscriptTransaction": {
  "type": "object",
  "description": "A transaction on the wire.",
  "properties": {
   "path": {
    "type": "string",
    "description": "Path below the service’s URL.",
    "minLength": 1,
    "maxLength": 200
   },
   "type": {
    "type": "string",
    "description": "Value of type; left out where empty.",
    "maxLength": 60
   },
   "function": {
    "type": "string",
    "description": "Value of function; left out where empty.",
    "maxLength": 60
   }
  },
  "required": [
   "path",
   "type",
   "function"
  ],
  "additionalProperties": false
 },
 "TranscriptStatuses": {
  "type": "object",
  "description": "Values of trang_thai and trang_thai_phe_duyet.",
  "properties": {
   "approved": {
    "type": "array",
    "description": "Transcript or certificate approved.",
    "items": {
     "type": "string",
     "description": "A value.",
     "maxLength": 60
    },
    "maxItems": 10,
    "minItems": 1
   },
   "refused": {
    "type": "array",
    "description": "Transcript or certificate refused.",
    "items": {
     "type": "string",
     "description": "A value.",
     "maxLength": 60
    },
    "maxItems": 10,
    "minItems": 1
   },
   "revocationPending": {
    "type": "array",
    "description": "Revocation pending.",
    "items": {
     "type": "string",
     "description": "A value.",
     "maxLength": 60
    },
    "maxItems": 10,
    "minItems": 1
   },
   "revocationAgreed": {
    "type": "array",
    "description": "Revocation agreed.",
    "items": {
     "type": "string",
     "description": "A value.",
     "maxLength": 60
    },
    "maxItems": 10,
    "minItems": 1
   },
   "revocationRefused": {
    "type": "array",
    "description": "Revocation refused.",
    "items": {
     "type": "string",
     "description": "A value.",
     "maxLength": 60
    },
    "maxItems": 10,
    "minItems": 1
   }
  },
  "required": [
   "approved",
   "refused",
   "revocationPending",
   "revocationAgreed",
   "revocationRefused"
  ],
  "additionalProperties": false
 },
 "TranscriptService": {
  "type": "object",
  "description": "The service that takes transcripts.",
  "properties": {
   "transactions": {
    "type": "object",
    "description": "Paths and codes of the six transactions.",
    "properties": {
     "value": {
      "type": "object",
      "description": "By transaction.",
      "properties": {
       "submit": {
        "$ref": "#/components/schemas/TranscriptTransaction",
        "description": "1: transcripts."
       },
       "submitResult": {
        "$ref": "#/components/schemas/TranscriptTransaction",
        "description": "2: result of 1."
       },
       "certificate": {
        "$ref": "#/components/schemas/TranscriptTransaction",
        "description": "3: certificate."
       },
       "certificateResult": {
        "$ref": "#/components/schemas/TranscriptTransaction",
        "description": "4: result of 3."
       },
       "revoke": {
        "$ref": "#/components/schemas/TranscriptTransaction",
        "description": "5: revocation."
       },
       "revokeResult": {
        "$ref": "#/components/schemas/TranscriptTransaction",
        "description": "6: result of 5."
       }
      },
      "required": [
       "submit",
       "submitResult",
       "certificate",
       "certificateResult",
       "revoke",
       "revokeResult"
      ],
      "additionalProperties": false
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "token": {
    "type": "object",
    "description": "Service that gives the session’s token.",
    "properties": {
     "value": {
      "type": "object",
      "description": "The service.",
      "properties": {
       "path": {
        "type": "string",
        "description": "Path.",
        "minLength": 1,
        "maxLength": 200
       },
       "member": {
        "type": "string",
        "description": "Member of the answer that holds the token.",
        "minLength": 1,
        "maxLength": 60
       },
       "lifeSeconds": {
        "type": "integer",
        "description": "Life of a token where the answer does not say.",
        "minimum": 10,
        "maximum": 86400
       }
      },
      "required": [
       "path",
       "member",
       "lifeSeconds"
      ],
      "additionalProperties": false
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "authorization": {
    "type": "object",
    "description": "How calls without authenticationRequest say who asks.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Form.",
      "enum": [
       "none",
       "bearer"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "passwordHash": {
    "type": "object",
    "description": "Text form of the SHA-256 of the password.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Form.",
      "enum": [
       "hex",
       "upper-hex",
       "base64"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "schoolYearNumber": {
    "type": "object",
    "description": "The school year as a number.",
    "properties": {
     "value": {
      "type": "string",
      "description": "Which of its two years.",
      "enum": [
       "first-year",
       "second-year"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "certificateContent": {
    "type": "object",
    "description": "What proves that a certificate’s key is held.",
    "properties": {
     "value": {
      "type": "string",
      "description": "`enveloping-signature`: a signature over its own time of signing.",
      "enum": [
       "enveloping-signature"
      ]
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "statuses": {
    "type": "object",
    "description": "Statuses.",
    "properties": {
     "value": {
      "$ref": "#/components/schemas/TranscriptStatuses",
      "description": "Values."
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "successCodes": {
    "type": "object",
    "description": "Values of an error code that mean success; an absent one does too.",
    "properties": {
     "value": {
      "type": "array",
      "description": "Values.",
      "items": {
       "type": "string",
       "description": "A value.",
       "maxLength": 60
      },
      "maxItems": 20
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "undecidedCodes": {
    "type": "object",
    "description": "Error codes that mean: not decided yet.",
    "properties": {
     "value": {
      "type": "array",
      "description": "Values.",
      "items": {
       "type": "string",
       "description": "A value.",
       "maxLength": 60
      },
      "maxItems": 20
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   },
   "pollAfterMs": {
    "type": "object",
    "description": "When to ask first for a result, milliseconds.",
    "properties": {
     "value": {
      "type": "integer",
      "description": "Milliseconds.",
      "minimum": 100,
      "maximum": 86400000
     },
     "confirmed": {
      "type": "boolean",
      "description": "Whether a document of the service’s owner says so."
     },
     "source": {
      "type": "string",
      "description": "Where it was read, or why it is assumed.",
      "minLength": 1,
      "maxLength": 1000
     }
    },
    "required": [
     "value",
     "confirmed",
     "source"
    ],
    "additionalProperties": false
   }
  },
  "required": [
   "transactions",
   "token",
   "authorization",
   "passwordHash",
   "schoolYearNumber",
   "certificateContent",
   "statuses",
   "successCodes",
   "undecidedCodes",
   "pollAfterMs"
  ],
  "additionalProperties": false
 },
 "WorkbookProfile": {
  "title": "WorkbookProfile",
  "description": "A workbook layout as data: how the headings of one system’s file are read.",
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, unique among the profiles of its adapter.",
    "pattern": "^[a-z0-9][a-z0-9.-]*$",
    "maxLength": 64
   },
   "version": {
    "type": "string",
    "description": "Version of the profile.",
    "minLength": 1,
    "maxLength": 20
   },
   "confirmed": {
    "type": "boolean",
    "description": "Whether a document of the system’s owner confirms these facts; what is not confirmed is listed at start and in the console."
   },
   "source": {
    "type": "string",
    "description": "Where the facts come from.",
    "minLength": 1,
    "maxLength": 2000
   },
   "note": {
    "type": "string",
    "description": "What to know before relying on it.",
    "maxLength": 4000
   },
   "label": {
    "$ref": "#/components/schemas/WorkbookLabel",
    "description": "What people call the layout."
   },
   "kind": {
    "type": "string",
    "description": "Kind of record that a row gives first.",
    "enum": [
     "student",
     "staff",
     "academic-result"
    ]
   },
   "sheets": {
    "type": "array",
    "description": "Sheets to read, by name; every sheet with a known header where absent.",
    "items": {
     "type": "string",
     "description": "One of them.",
     "minLength": 1,
     "maxLength": 100
    },
    "maxItems": 50
   },
   "genderCodes": {
    "type": "object",
    "description": "Meaning of the codes in the gender column; QCVN 109:2017/BTTTT where absent.",
    "additionalProperties": {
     "type": "string",
     "description": "Gender.",
     "enum": [
      "male",
      "female",
      "unknown"
     ]
    },
    "maxProperties": 20,
    "propertyNames": {
     "type": "string",
     "maxLength": 10
    }
   },
   "columns": {
    "type": "array",
    "description": "Columns that are known; others are left alone.",
    "items": {
     "$ref": "#/components/schemas/WorkbookColumn",
     "description": "A column."
    },
    "minItems": 2,
    "maxItems": 300
   },
   "subjects": {
    "type": "array",
    "description": "Subjects of a score book.",
    "items": {
     "$ref": "#/components/schemas/WorkbookSubject",
     "description": "A subject."
    },
    "maxItems": 100
   },
   "subjectNotes": {
    "type": "array",
    "description": "Headings below a subject’s that mark it as one, whatever its name.",
    "items": {
     "type": "string",
     "description": "One of them.",
     "minLength": 1,
     "maxLength": 100
    },
    "maxItems": 20
   },
   "suggestions": {
    "type": "array",
    "description": "Headings that a proposed profile could not decide, for the person who completes it; reading leaves them alone.",
    "items": {
     "$ref": "#/components/schemas/WorkbookSuggestion",
     "description": "A heading."
    },
    "maxItems": 400
   },
   "marks": {
    "type": "array",
    "description": "Parts of a subject's marks that have columns of their own, under a subject or in the score sheet of one subject.",
    "items": {
     "$ref": "#/components/schemas/WorkbookMark",
     "description": "A part."
    },
    "maxItems": 40
   },
   "competences": {
    "type": "array",
    "description": "Competences of a primary pupil, each a column.",
    "items": {
     "$ref": "#/components/schemas/WorkbookSubject",
     "description": "A competence."
    },
    "maxItems": 20
   },
   "qualities": {
    "type": "array",
    "description": "Qualities of a primary pupil, each a column.",
    "items": {
     "$ref": "#/components/schemas/WorkbookSubject",
     "description": "A quality."
    },
    "maxItems": 10
   },
   "isWithoutNames": {
    "type": "boolean",
    "description": "Whether the layout has no column for names; each row then says that the name is missing.",
    "default": false
   }
  },
  "required": [
   "name",
   "version",
   "confirmed",
   "source",
   "label",
   "kind",
   "columns"
  ],
  "additionalProperties": false
 },
 "WorkbookLabel": {
  "type": "object",
  "description": "What people call the layout.",
  "properties": {
   "vi": {
    "type": "string",
    "description": "Vietnamese.",
    "minLength": 1,
    "maxLength": 500
   },
   "en": {
    "type": "string",
    "description": "English.",
    "minLength": 1,
    "maxLength": 500
   }
  },
  "required": [
   "vi",
   "en"
  ],
  "additionalProperties": false
 },
 "WorkbookColumn": {
  "type": "object",
  "description": "A column: which headings it goes by and which field it fills.",
  "properties": {
   "field": {
    "type": "string",
    "description": "What it holds, e.g. fullName, permanentAddress.commune or father.birthYear; `ignored` where it is known and of no use.",
    "pattern": "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$",
    "maxLength": 100
   },
   "headings": {
    "type": "array",
    "description": "Headings as this layout spells them; compared as whole cells without marks, case, dots, brackets and line breaks.",
    "items": {
     "type": "string",
     "description": "A heading.",
     "minLength": 1,
     "maxLength": 200
    },
    "minItems": 1,
    "maxItems": 40
   },
   "synonyms": {
    "type": "array",
    "description": "Other spellings that are understood, but say less about which layout it is.",
    "items": {
     "type": "string",
     "description": "One of them.",
     "minLength": 1,
     "maxLength": 200
    },
    "maxItems": 60
   },
   "under": {
    "type": "array",
    "description": "Group headings over the column; each is joined with each heading.",
    "items": {
     "type": "string",
     "description": "One of them.",
     "minLength": 1,
     "maxLength": 200
    },
    "maxItems": 20
   },
   "required": {
    "type": "boolean",
    "description": "Whether a sheet without this column is not of this layout.",
    "default": false
   }
  },
  "required": [
   "field",
   "headings"
  ],
  "additionalProperties": false
 },
 "WorkbookSuggestion": {
  "type": "object",
  "description": "A heading that was met and what it may hold.",
  "properties": {
   "heading": {
    "type": "string",
    "description": "The heading as the file spells it.",
    "minLength": 1,
    "maxLength": 200
   },
   "fields": {
    "type": "array",
    "description": "Fields that it may be, most likely first; empty where nothing comes near.",
    "items": {
     "$ref": "#/components/schemas/SuggestedField",
     "description": "A field."
    },
    "maxItems": 5
   }
  },
  "required": [
   "heading",
   "fields"
  ],
  "additionalProperties": false
 },
 "SuggestedField": {
  "type": "object",
  "description": "A field with how likely it is.",
  "properties": {
   "field": {
    "type": "string",
    "description": "What the column may hold, e.g. personalNumber.",
    "pattern": "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?$",
    "maxLength": 100
   },
   "score": {
    "type": "number",
    "description": "How likely, 0 to 1.",
    "minimum": 0,
    "maximum": 1
   }
  },
  "required": [
   "field",
   "score"
  ],
  "additionalProperties": false
 },
 "WorkbookSubject": {
  "type": "object",
  "description": "A subject of a score book.",
  "properties": {
   "name": {
    "type": "string",
    "description": "Full name of the subject, as the code list has it.",
    "minLength": 1,
    "maxLength": 150
   },
   "headings": {
    "type": "array",
    "description": "Headings that it goes by.",
    "items": {
     "type": "string",
     "description": "A heading.",
     "minLength": 1,
     "maxLength": 200
    },
    "minItems": 1,
    "maxItems": 40
   }
  },
  "required": [
   "name",
   "headings"
  ],
  "additionalProperties": false
 },
 "WorkbookMark": {
  "type": "object",
  "description": "A part of a subject's marks: which headings it goes by.",
  "properties": {
   "part": {
    "type": "string",
    "description": "What the column holds: the result itself (score or level), a regular, mid-term or final assessment, or a comment.",
    "enum": [
     "mark",
     "regular",
     "midterm",
     "midtermComment",
     "final",
     "comment",
     "commentCode"
    ]
   },
   "headings": {
    "type": "array",
    "description": "Headings that it goes by; a number behind one counts the columns of a part.",
    "items": {
     "type": "string",
     "description": "A heading.",
     "minLength": 1,
     "maxLength": 200
    },
    "minItems": 1,
    "maxItems": 40
   }
  },
  "required": [
   "part",
   "headings"
  ],
  "additionalProperties": false
 }
};

/** Validator name → type name. */
export const schemaNames: Readonly<Record<string, string>> = {
 "academic-result": "AcademicResult",
 "accreditation": "Accreditation",
 "attendance": "Attendance",
 "class": "SchoolClass",
 "credential": "Credential",
 "enrollment": "Enrollment",
 "facility": "Facility",
 "finance": "Finance",
 "programme": "Programme",
 "research": "Research",
 "school": "School",
 "staff": "Staff",
 "student": "Student",
 "transcript": "Transcript",
 "audit-event": "AuditEvent",
 "configuration": "Configuration",
 "delivery": "Delivery",
 "exchange-request": "ExchangeRequest",
 "exchange-answer": "ExchangeAnswer",
 "lgsp-profile": "LgspProfile",
 "population-profile": "PopulationProfile",
 "problem": "Problem",
 "receipt": "Receipt",
 "sector-profile": "SectorProfile",
 "smas-profile": "SmasProfile",
 "transcript-profile": "TranscriptProfile",
 "workbook-profile": "WorkbookProfile"
};
