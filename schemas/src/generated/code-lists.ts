// Generated from schemas/ by `npm run generate`; never edited by hand.
import type { CodeList } from '../code-list.js';

export type CodeListId =
  | 'accreditation-levels'
  | 'agency-codes'
  | 'areas'
  | 'continuing-centre-types'
  | 'credential-statuses'
  | 'discipline-kinds-higher-education'
  | 'education-level-groups'
  | 'ethnic-groups-census-partial'
  | 'ethnic-groups'
  | 'gender'
  | 'grades'
  | 'identity-document-types'
  | 'personal-id-century-gender'
  | 'personal-id-province-codes'
  | 'primary-competences'
  | 'primary-overall-results'
  | 'primary-qualities'
  | 'primary-quality-competence-levels'
  | 'primary-subject-levels'
  | 'public-employee-ratings-higher-education'
  | 'record-events'
  | 'religions'
  | 'reward-forms'
  | 'school-ownership-types'
  | 'secondary-comment-levels'
  | 'secondary-conduct-results'
  | 'secondary-learning-results'
  | 'secondary-transcript-levels'
  | 'signature-issuers'
  | 'signature-kinds'
  | 'staff-statuses'
  | 'student-statuses'
  | 'subject-mark-letters'
  | 'subjects-lower-secondary'
  | 'subjects-primary'
  | 'subjects-upper-secondary'
  | 'terms'
  | 'transcript-approval-statuses'
  | 'transcript-statuses'
  | 'transcript-transaction-types'
  | 'yes-no';

/** Every code list, by its identifier. */
export const codeLists: Readonly<Record<CodeListId, CodeList>> = {
  'accreditation-levels': {
 "id": "accreditation-levels",
 "label": {
  "vi": "Cấp độ kiểm định",
  "en": "Accreditation levels"
 },
 "source": "Education exchange model of the national data centre (TTDLQG), field DatKiemDinhCapDo, citing TT 19/2018/TT-BGDĐT Đ.34 k.2; TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high",
 "confirmed": false,
 "note": "TT 19/2018/TT-BGDĐT art. 34 cl. 2 is cited for all schools; that circular is for pre-school in public knowledge, general schools have their own circulars [known, not re-read]. The field is required, yet no value means not accredited.",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Cấp độ 1",
    "en": "Level 1"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Cấp độ 2",
    "en": "Level 2"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Cấp độ 3",
    "en": "Level 3"
   }
  },
  {
   "code": "4",
   "label": {
    "vi": "Cấp độ 4",
    "en": "Level 4"
   }
  }
 ]
},
  'agency-codes': {
 "id": "agency-codes",
 "label": {
  "vi": "Mã định danh cơ quan (đã thấy)",
  "en": "Agency codes (seen)"
 },
 "source": "Quyết định 20/2020/QĐ-TTg (22/7/2020) as amended by Quyết định 09/2025/QĐ-TTg (14/4/2025); legacy form from QCVN 102:2016/BTTTT (Thông tư 10/2016/TT-BTTTT) as quoted in Quyết định 3739/QĐ-UBND Quảng Ninh 2016. Quyết định 09/2025/QĐ-TTg as reported by vneconomy.vn, 15/4/2025.",
 "confidence": "only the codes seen in public documents; the full list is not included",
 "confirmed": false,
 "note": "G22 is not shown to be the Ministry of Education: education procedures carry the prefix G03 (G03-GD10) and justice ones G15 (G15-TP110) in public code. Configure ministry codes, do not hard-code them. Agency codes follow the NAME of the merged province; administrative unit codes follow its SEAT. The two systems therefore diverge (Bắc Ninh 2025: admin code 24 = former Bắc Giang, agency code = former Bắc Ninh). If the merged province bears the name of one of its predecessors it uses that predecessor's level-1 code; the level-1 codes of the other predecessors are closed. Lower-level codes of moved units are therefore re-issued under the surviving level-1 code (second sentence inferred).",
 "entries": [
  {
   "code": "H57",
   "label": {
    "vi": "UBND thành phố Huế"
   },
   "facts": {
    "status": "documented",
    "grounds": "QĐ 09/2025/QĐ-TTg"
   }
  },
  {
   "code": "K57",
   "label": {
    "vi": "HĐND thành phố Huế"
   },
   "facts": {
    "status": "documented",
    "grounds": "QĐ 09/2025/QĐ-TTg"
   }
  },
  {
   "code": "H49",
   "label": {
    "vi": "UBND tỉnh Quảng Ninh"
   },
   "facts": {
    "status": "documented",
    "grounds": "QĐ 3739/QĐ-UBND Quảng Ninh 2016, citing TT 10/2016/TT-BTTTT"
   }
  },
  {
   "code": "H30",
   "label": {
    "vi": "UBND tỉnh Hậu Giang"
   },
   "facts": {
    "status": "documented; closed by the 2025 merger rule (Cần Thơ)",
    "grounds": "NGSP connection guide, sample row of catalogue qlvanbandieuhanhcap1"
   }
  },
  {
   "code": "H38",
   "label": {
    "vi": "tỉnh Lào Cai"
   },
   "facts": {
    "status": "observed in public code (procedure ids ...000.00.00.H38 on the Lào Cai portal)"
   }
  },
  {
   "code": "H55",
   "label": {
    "vi": "tỉnh Thái Nguyên"
   },
   "facts": {
    "status": "observed in public code (Thái Nguyên portal links)"
   }
  }
 ]
},
  'areas': {
 "id": "areas",
 "label": {
  "vi": "Khu vực của trường",
  "en": "Areas of schools"
 },
 "source": "Education exchange model of the national data centre (TTDLQG), field MaKhuVuc (school); TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for this model",
 "confirmed": false,
 "note": "Values as printed; the source cites TT 08/2025/TT-BCA for them, a citation that was not checked and looks odd for a list of admission priority areas. The student field of the same name uses another, unlisted code set.",
 "entries": [
  {
   "code": "0",
   "label": {
    "vi": "Chưa xác định",
    "en": "Not determined"
   }
  },
  {
   "code": "1",
   "label": {
    "vi": "Khu vực 1 (KV1)",
    "en": "Area 1"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Khu vực 2 (KV2)",
    "en": "Area 2"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Khu vực 2 nông thôn (KV2-NT)",
    "en": "Area 2, rural"
   }
  },
  {
   "code": "4",
   "label": {
    "vi": "Khu vực 3",
    "en": "Area 3"
   }
  }
 ]
},
  'continuing-centre-types': {
 "id": "continuing-centre-types",
 "label": {
  "vi": "Loại hình trung tâm",
  "en": "Types of continuing-education centre"
 },
 "source": "TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for this model",
 "confirmed": false,
 "note": "Luật Giáo dục 2019 art. 44 cl. 2. New to this folder: not in the older code-lists folder.",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Trung tâm giáo dục thường xuyên"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Trung tâm học tập cộng đồng"
   }
  },
  {
   "code": "4",
   "label": {
    "vi": "Trung tâm khác làm nhiệm vụ giáo dục thường xuyên"
   }
  }
 ]
},
  'credential-statuses': {
 "id": "credential-statuses",
 "label": {
  "vi": "Trạng thái văn bằng, chứng chỉ",
  "en": "Statuses of credentials"
 },
 "source": "TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for this model",
 "confirmed": false,
 "serviceListIds": [
  "data_yellow_g03_gddt001y"
 ],
 "note": "Service list data_yellow_g03_gddt001y (the last y may be a slip).",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Có hiệu lực",
    "en": "In force"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Bị thu hồi",
    "en": "Withdrawn"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Bị hủy bỏ",
    "en": "Cancelled"
   }
  },
  {
   "code": "4",
   "label": {
    "vi": "Đã chỉnh sửa",
    "en": "Corrected"
   }
  }
 ]
},
  'discipline-kinds-higher-education': {
 "id": "discipline-kinds-higher-education",
 "label": {
  "vi": "Loại kỷ luật (đại học)",
  "en": "Kinds of discipline, higher education"
 },
 "source": "TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for higher education, not stated for general education",
 "confirmed": false,
 "note": "Given on the higher-education discipline record only, after NĐ 112/2020/NĐ-CP as amended by NĐ 71/2023/NĐ-CP. loaikyluat of the general staff record very likely has the same names [inferred]; its codes are not given.",
 "entries": [
  {
   "code": "01",
   "label": {
    "vi": "Khiển trách"
   }
  },
  {
   "code": "02",
   "label": {
    "vi": "Cảnh cáo"
   }
  },
  {
   "code": "03",
   "label": {
    "vi": "Cách chức"
   }
  },
  {
   "code": "04",
   "label": {
    "vi": "Bãi nhiệm"
   }
  },
  {
   "code": "05",
   "label": {
    "vi": "Hạ bậc lương"
   }
  },
  {
   "code": "06",
   "label": {
    "vi": "Giáng chức"
   }
  },
  {
   "code": "07",
   "label": {
    "vi": "Buộc thôi việc"
   }
  },
  {
   "code": "99",
   "label": {
    "vi": "Khác"
   }
  }
 ]
},
  'education-level-groups': {
 "id": "education-level-groups",
 "label": {
  "vi": "Nhóm cấp học",
  "en": "Education level groups"
 },
 "source": "Education exchange model of the national data centre (TTDLQG), field MaNhomCapHoc; TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high",
 "confirmed": false,
 "note": "Applies to MaNhomCapHoc VARCHAR(2). The sector database portal uses short prefixes such as C1 (tiểu học) in page and file names; the coding of MA_CAP_HOC in the transcript XML is not public. Secondary class record prints only 03 and 04. The centre record gives no values and 20 characters. Transcripts use another list (transcript-education-levels) whose values are not given.",
 "entries": [
  {
   "code": "01",
   "label": {
    "vi": "Mầm non",
    "en": "Pre-school"
   }
  },
  {
   "code": "02",
   "label": {
    "vi": "Tiểu học",
    "en": "Primary"
   }
  },
  {
   "code": "03",
   "label": {
    "vi": "Trung học cơ sở",
    "en": "Lower secondary"
   }
  },
  {
   "code": "04",
   "label": {
    "vi": "Trung học phổ thông",
    "en": "Upper secondary"
   }
  },
  {
   "code": "05",
   "label": {
    "vi": "Thường xuyên",
    "en": "Continuing"
   }
  }
 ]
},
  'ethnic-groups-census-partial': {
 "id": "ethnic-groups-census-partial",
 "label": {
  "vi": "Dân tộc (thứ tự tổng điều tra, một phần)",
  "en": "Ethnic groups in census order (partial)"
 },
 "source": "Statistics-office list of Vietnamese ethnic groups (gso.gov.vn download DocID 15172), first 20 rows as stored",
 "confidence": "high for rows 01-20; rest not retrieved",
 "confirmed": false,
 "note": "PARTIAL. Kept only to demonstrate the conflicting numbering (differs from ethnic-groups.json from code 04 on).",
 "entries": [
  {
   "code": "01",
   "label": {
    "vi": "Kinh"
   }
  },
  {
   "code": "02",
   "label": {
    "vi": "Tày"
   }
  },
  {
   "code": "03",
   "label": {
    "vi": "Thái"
   }
  },
  {
   "code": "04",
   "label": {
    "vi": "Mường"
   }
  },
  {
   "code": "05",
   "label": {
    "vi": "Khmer"
   }
  },
  {
   "code": "06",
   "label": {
    "vi": "Hoa"
   }
  },
  {
   "code": "07",
   "label": {
    "vi": "Nùng"
   }
  },
  {
   "code": "08",
   "label": {
    "vi": "Mông"
   }
  },
  {
   "code": "09",
   "label": {
    "vi": "Dao"
   }
  },
  {
   "code": "10",
   "label": {
    "vi": "Gia Rai"
   }
  },
  {
   "code": "11",
   "label": {
    "vi": "Ê Đê"
   }
  },
  {
   "code": "12",
   "label": {
    "vi": "Ba Na"
   }
  },
  {
   "code": "13",
   "label": {
    "vi": "Sán Chay"
   }
  },
  {
   "code": "14",
   "label": {
    "vi": "Chăm"
   }
  },
  {
   "code": "15",
   "label": {
    "vi": "Cơ Ho"
   }
  },
  {
   "code": "16",
   "label": {
    "vi": "Xơ Đăng"
   }
  },
  {
   "code": "17",
   "label": {
    "vi": "Sán Dìu"
   }
  },
  {
   "code": "18",
   "label": {
    "vi": "Hrê"
   }
  },
  {
   "code": "19",
   "label": {
    "vi": "Raglay"
   }
  },
  {
   "code": "20",
   "label": {
    "vi": "Mnông"
   }
  }
 ]
},
  'ethnic-groups': {
 "id": "ethnic-groups",
 "label": {
  "vi": "Dân tộc",
  "en": "Ethnic groups"
 },
 "source": "QĐ 121-TCTK/PPCĐ (02/03/1979), list of ethnic groups; order and codes cross-checked against a public database seed (codes 1..54 + 55)",
 "confidence": "high (names and 1979 order); whether the sector database transmits exactly these codes is NOT confirmed",
 "confirmed": false,
 "note": "Codes are the 1979 order. A second, different numbering exists (statistics-office census list: 04 Mường, 05 Khmer, 06 Hoa, 07 Nùng, 08 Mông, 09 Dao, 10 Gia Rai, 11 Ê Đê ...) so never map a bare code between systems: map by name plus a declared list id. Some systems add 55 = Người nước ngoài (foreigner); Excel templates use the NAME from sheet DAN_TOC, not a code. 'aliases' are spelling variants for normalization.",
 "entries": [
  {
   "code": "01",
   "label": {
    "vi": "Kinh"
   },
   "aliases": [
    "Việt"
   ]
  },
  {
   "code": "02",
   "label": {
    "vi": "Tày"
   }
  },
  {
   "code": "03",
   "label": {
    "vi": "Thái"
   }
  },
  {
   "code": "04",
   "label": {
    "vi": "Hoa"
   }
  },
  {
   "code": "05",
   "label": {
    "vi": "Khơ-me"
   },
   "aliases": [
    "Khmer",
    "Khơ Me"
   ]
  },
  {
   "code": "06",
   "label": {
    "vi": "Mường"
   }
  },
  {
   "code": "07",
   "label": {
    "vi": "Nùng"
   }
  },
  {
   "code": "08",
   "label": {
    "vi": "Hmông"
   },
   "aliases": [
    "Mông",
    "H'Mông",
    "Mèo"
   ]
  },
  {
   "code": "09",
   "label": {
    "vi": "Dao"
   }
  },
  {
   "code": "10",
   "label": {
    "vi": "Gia-rai"
   },
   "aliases": [
    "Gia Rai",
    "Jrai"
   ]
  },
  {
   "code": "11",
   "label": {
    "vi": "Ngái"
   }
  },
  {
   "code": "12",
   "label": {
    "vi": "Ê-đê"
   },
   "aliases": [
    "Ê Đê"
   ]
  },
  {
   "code": "13",
   "label": {
    "vi": "Ba-na"
   },
   "aliases": [
    "Ba Na"
   ]
  },
  {
   "code": "14",
   "label": {
    "vi": "Xơ-đăng"
   },
   "aliases": [
    "Xơ Đăng"
   ]
  },
  {
   "code": "15",
   "label": {
    "vi": "Sán Chay"
   }
  },
  {
   "code": "16",
   "label": {
    "vi": "Cơ-ho"
   },
   "aliases": [
    "Cơ Ho",
    "K'Ho"
   ]
  },
  {
   "code": "17",
   "label": {
    "vi": "Chăm"
   }
  },
  {
   "code": "18",
   "label": {
    "vi": "Sán Dìu"
   }
  },
  {
   "code": "19",
   "label": {
    "vi": "Hrê"
   }
  },
  {
   "code": "20",
   "label": {
    "vi": "Mnông"
   },
   "aliases": [
    "M'Nông"
   ]
  },
  {
   "code": "21",
   "label": {
    "vi": "Ra-glai"
   },
   "aliases": [
    "Ra Glai",
    "Raglay"
   ]
  },
  {
   "code": "22",
   "label": {
    "vi": "Xtiêng"
   },
   "aliases": [
    "Stiêng"
   ]
  },
  {
   "code": "23",
   "label": {
    "vi": "Bru-Vân Kiều"
   },
   "aliases": [
    "Bru - Vân Kiều",
    "Bru Vân Kiều"
   ]
  },
  {
   "code": "24",
   "label": {
    "vi": "Thổ"
   }
  },
  {
   "code": "25",
   "label": {
    "vi": "Giáy"
   }
  },
  {
   "code": "26",
   "label": {
    "vi": "Cơ-tu"
   },
   "aliases": [
    "Cơ Tu"
   ]
  },
  {
   "code": "27",
   "label": {
    "vi": "Gié-Triêng"
   },
   "aliases": [
    "Giẻ Triêng",
    "Giẻ-Triêng"
   ]
  },
  {
   "code": "28",
   "label": {
    "vi": "Mạ"
   }
  },
  {
   "code": "29",
   "label": {
    "vi": "Khơ-mú"
   },
   "aliases": [
    "Khơ Mú"
   ]
  },
  {
   "code": "30",
   "label": {
    "vi": "Co"
   }
  },
  {
   "code": "31",
   "label": {
    "vi": "Tà-ôi"
   },
   "aliases": [
    "Tà Ôi",
    "Ta-ôi"
   ]
  },
  {
   "code": "32",
   "label": {
    "vi": "Chơ-ro"
   },
   "aliases": [
    "Chơ Ro"
   ]
  },
  {
   "code": "33",
   "label": {
    "vi": "Kháng"
   }
  },
  {
   "code": "34",
   "label": {
    "vi": "Xinh-mun"
   },
   "aliases": [
    "Xinh Mun"
   ]
  },
  {
   "code": "35",
   "label": {
    "vi": "Hà Nhì"
   }
  },
  {
   "code": "36",
   "label": {
    "vi": "Chu-ru"
   },
   "aliases": [
    "Chu Ru"
   ]
  },
  {
   "code": "37",
   "label": {
    "vi": "Lào"
   }
  },
  {
   "code": "38",
   "label": {
    "vi": "La Chí"
   },
   "aliases": [
    "La Chi"
   ]
  },
  {
   "code": "39",
   "label": {
    "vi": "La Ha"
   }
  },
  {
   "code": "40",
   "label": {
    "vi": "Phù Lá"
   }
  },
  {
   "code": "41",
   "label": {
    "vi": "La Hủ"
   }
  },
  {
   "code": "42",
   "label": {
    "vi": "Lự"
   }
  },
  {
   "code": "43",
   "label": {
    "vi": "Lô Lô"
   }
  },
  {
   "code": "44",
   "label": {
    "vi": "Chứt"
   }
  },
  {
   "code": "45",
   "label": {
    "vi": "Mảng"
   }
  },
  {
   "code": "46",
   "label": {
    "vi": "Pà Thẻn"
   }
  },
  {
   "code": "47",
   "label": {
    "vi": "Cơ Lao"
   },
   "aliases": [
    "Cờ Lao"
   ]
  },
  {
   "code": "48",
   "label": {
    "vi": "Cống"
   }
  },
  {
   "code": "49",
   "label": {
    "vi": "Bố Y"
   }
  },
  {
   "code": "50",
   "label": {
    "vi": "Si La"
   }
  },
  {
   "code": "51",
   "label": {
    "vi": "Pu Péo"
   }
  },
  {
   "code": "52",
   "label": {
    "vi": "Brâu"
   }
  },
  {
   "code": "53",
   "label": {
    "vi": "Ơ-đu"
   },
   "aliases": [
    "Ơ Đu"
   ]
  },
  {
   "code": "54",
   "label": {
    "vi": "Rơ-măm"
   },
   "aliases": [
    "Rơ Măm"
   ]
  },
  {
   "code": "55",
   "label": {
    "vi": "Người nước ngoài"
   },
   "facts": {
    "confidence": "medium: used by public systems, not part of the 1979 list"
   }
  }
 ]
},
  'gender': {
 "id": "gender",
 "label": {
  "vi": "Giới tính",
  "en": "Gender"
 },
 "source": "QCVN 109:2017/BTTTT as quoted in the education exchange model of the national data centre (TTDLQG); Excel templates: sheet GIOI_TINH; TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high",
 "confirmed": false,
 "note": "Excel templates accept only the words Nam / Nữ (case-insensitive). The transcript XML GIOI_TINH carries the word (e.g. 'Nữ'). One school product was seen accepting 01/02. QCVN 109:2017/BTTTT. Printed with the words Giới tính before nam / nữ.",
 "entries": [
  {
   "code": "0",
   "label": {
    "vi": "Chưa có thông tin",
    "en": "Unknown"
   }
  },
  {
   "code": "1",
   "label": {
    "vi": "Nam",
    "en": "Male"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Nữ",
    "en": "Female"
   }
  }
 ]
},
  'grades': {
 "id": "grades",
 "label": {
  "vi": "Khối lớp",
  "en": "Grades"
 },
 "source": "General-education structure (Luật Giáo dục 2019; CTGDPT 2018); TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high (structure); official MaKhoi codes of QĐ 4998 NOT public",
 "confirmed": false,
 "note": "'level' refers to education-level-groups.json. Preschool groups (nhà trẻ, mẫu giáo) omitted: codes not found. In the TTDLQG model MaKhoi is VARCHAR(20), '0 - Chưa xác định'. QĐ 4998/QĐ-BGDĐT list; only the undefined value is printed, on the pre-school class record. Sources differ: The exchange model prints one value only, 0 = 'Chưa xác định'.",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Khối 1",
    "en": "Grade 1"
   },
   "facts": {
    "level": "02"
   },
   "aliases": [
    "Lớp 1"
   ]
  },
  {
   "code": "2",
   "label": {
    "vi": "Khối 2",
    "en": "Grade 2"
   },
   "facts": {
    "level": "02"
   },
   "aliases": [
    "Lớp 2"
   ]
  },
  {
   "code": "3",
   "label": {
    "vi": "Khối 3",
    "en": "Grade 3"
   },
   "facts": {
    "level": "02"
   },
   "aliases": [
    "Lớp 3"
   ]
  },
  {
   "code": "4",
   "label": {
    "vi": "Khối 4",
    "en": "Grade 4"
   },
   "facts": {
    "level": "02"
   },
   "aliases": [
    "Lớp 4"
   ]
  },
  {
   "code": "5",
   "label": {
    "vi": "Khối 5",
    "en": "Grade 5"
   },
   "facts": {
    "level": "02"
   },
   "aliases": [
    "Lớp 5"
   ]
  },
  {
   "code": "6",
   "label": {
    "vi": "Khối 6",
    "en": "Grade 6"
   },
   "facts": {
    "level": "03"
   },
   "aliases": [
    "Lớp 6"
   ]
  },
  {
   "code": "7",
   "label": {
    "vi": "Khối 7",
    "en": "Grade 7"
   },
   "facts": {
    "level": "03"
   },
   "aliases": [
    "Lớp 7"
   ]
  },
  {
   "code": "8",
   "label": {
    "vi": "Khối 8",
    "en": "Grade 8"
   },
   "facts": {
    "level": "03"
   },
   "aliases": [
    "Lớp 8"
   ]
  },
  {
   "code": "9",
   "label": {
    "vi": "Khối 9",
    "en": "Grade 9"
   },
   "facts": {
    "level": "03"
   },
   "aliases": [
    "Lớp 9"
   ]
  },
  {
   "code": "10",
   "label": {
    "vi": "Khối 10",
    "en": "Grade 10"
   },
   "facts": {
    "level": "04"
   },
   "aliases": [
    "Lớp 10"
   ]
  },
  {
   "code": "11",
   "label": {
    "vi": "Khối 11",
    "en": "Grade 11"
   },
   "facts": {
    "level": "04"
   },
   "aliases": [
    "Lớp 11"
   ]
  },
  {
   "code": "12",
   "label": {
    "vi": "Khối 12",
    "en": "Grade 12"
   },
   "facts": {
    "level": "04"
   },
   "aliases": [
    "Lớp 12"
   ]
  }
 ]
},
  'identity-document-types': {
 "id": "identity-document-types",
 "label": {
  "vi": "Loại giấy tờ",
  "en": "Kinds of identity document"
 },
 "source": "Education exchange model of the national data centre (TTDLQG), field LoaiGiayTo; TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for this model",
 "confirmed": false,
 "note": "7 is printed Số hộ khẩu: typing slip for Sổ [inferred]. There is no own value for the identity card (căn cước) of the 2023 law: use 5 or ask. Sources differ: code 7: Số hộ khẩu in the one source, Sổ hộ khẩu in the other; code 8: Các loại giấy tờ tùy thân khác in the one source, Giấy tờ tùy thân khác in the other.",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Giấy khai sinh",
    "en": "Birth certificate"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Chứng minh nhân dân",
    "en": "People’s identity card"
   },
   "aliases": [
    "CMND",
    "Chứng minh thư"
   ]
  },
  {
   "code": "3",
   "label": {
    "vi": "Giấy chứng minh sĩ quan quân đội nhân dân Việt Nam",
    "en": "Army officer’s card"
   }
  },
  {
   "code": "4",
   "label": {
    "vi": "Giấy chứng minh công an nhân dân",
    "en": "Police officer’s card"
   }
  },
  {
   "code": "5",
   "label": {
    "vi": "Căn cước công dân",
    "en": "Citizen identity card"
   },
   "aliases": [
    "CCCD",
    "Thẻ căn cước công dân"
   ]
  },
  {
   "code": "6",
   "label": {
    "vi": "Hộ chiếu",
    "en": "Passport"
   }
  },
  {
   "code": "7",
   "label": {
    "vi": "Sổ hộ khẩu",
    "en": "Household book"
   },
   "aliases": [
    "Số hộ khẩu"
   ]
  },
  {
   "code": "8",
   "label": {
    "vi": "Giấy tờ tùy thân khác",
    "en": "Other identity paper"
   },
   "aliases": [
    "Các loại giấy tờ tùy thân khác"
   ]
  }
 ]
},
  'personal-id-century-gender': {
 "id": "personal-id-century-gender",
 "label": {
  "vi": "Mã thế kỷ và giới tính của số định danh",
  "en": "Century and gender digit of a personal number"
 },
 "source": "Structure: NĐ 137/2015/NĐ-CP điều 13 as described by public legal pages; digit values: TT 59/2021/TT-BCA (common knowledge, text not retrieved)",
 "confidence": "high",
 "confirmed": false,
 "note": "Digit 4 of the 12-digit number. NUMBER = 3 digits province (or country) of birth registration + 1 digit century/gender + 2 digits birth year + 6 random digits. No check digit.",
 "entries": [
  {
   "code": "0",
   "label": {
    "vi": "Nam, 1900-1999"
   },
   "facts": {
    "century": 20,
    "years": "1900-1999",
    "gender": "Nam"
   }
  },
  {
   "code": "1",
   "label": {
    "vi": "Nữ, 1900-1999"
   },
   "facts": {
    "century": 20,
    "years": "1900-1999",
    "gender": "Nữ"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Nam, 2000-2099"
   },
   "facts": {
    "century": 21,
    "years": "2000-2099",
    "gender": "Nam"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Nữ, 2000-2099"
   },
   "facts": {
    "century": 21,
    "years": "2000-2099",
    "gender": "Nữ"
   }
  },
  {
   "code": "4",
   "label": {
    "vi": "Nam, 2100-2199"
   },
   "facts": {
    "century": 22,
    "years": "2100-2199",
    "gender": "Nam"
   }
  },
  {
   "code": "5",
   "label": {
    "vi": "Nữ, 2100-2199"
   },
   "facts": {
    "century": 22,
    "years": "2100-2199",
    "gender": "Nữ"
   }
  },
  {
   "code": "6",
   "label": {
    "vi": "Nam, 2200-2299"
   },
   "facts": {
    "century": 23,
    "years": "2200-2299",
    "gender": "Nam"
   }
  },
  {
   "code": "7",
   "label": {
    "vi": "Nữ, 2200-2299"
   },
   "facts": {
    "century": 23,
    "years": "2200-2299",
    "gender": "Nữ"
   }
  },
  {
   "code": "8",
   "label": {
    "vi": "Nam, 2300-2399"
   },
   "facts": {
    "century": 24,
    "years": "2300-2399",
    "gender": "Nam"
   }
  },
  {
   "code": "9",
   "label": {
    "vi": "Nữ, 2300-2399"
   },
   "facts": {
    "century": 24,
    "years": "2300-2399",
    "gender": "Nữ"
   }
  }
 ]
},
  'personal-id-province-codes': {
 "id": "personal-id-province-codes",
 "label": {
  "vi": "Mã nơi đăng ký khai sinh của số định danh",
  "en": "Prefixes of personal numbers"
 },
 "source": "Phụ lục 1, Thông tư 07/2016/TT-BCA (63 province codes of the place of birth registration), read from a full public transcription; the same 001..044 values re-checked against thuvienphapluat.vn news 50225 and all 63 against the public repository dangminhtai/cccd-api (data/provinces_legacy_63.json). Structure: Điều 13 Nghị định 137/2015/NĐ-CP; Điều 4 Thông tư 59/2021/TT-BCA; Điều 12 Luật Căn cước 2023.",
 "confidence": "high (the 63 prefixes); unknown which prefix births registered after 2025-07-01 get; country prefixes exist by law, their list was not retrieved",
 "confirmed": false,
 "note": "Validate shape only: ^\\d{12}$, digit 4 vs gender/century, digits 5-6 vs birth year. A mismatch is a warning for a human, never an automatic rejection or a correction. Never reject an unknown three-digit prefix: it may be a country code or a code issued after the 2025 mergers. The prefix is the province of BIRTH REGISTRATION at issue time. Never use it as residence, quê quán or current province. A personal number does not change when provinces merge. No check digit is published; digits 7-12 are random. Same digits, different province: the 2025 administrative code follows the seat of the merged province, the personal-number prefix keeps its pre-merger meaning. Keep two separate code systems.",
 "entries": [
  {
   "code": "001",
   "label": {
    "vi": "Hà Nội"
   },
   "facts": {
    "provinceCode2025": "01",
    "provinceName2025": "Hà Nội"
   }
  },
  {
   "code": "002",
   "label": {
    "vi": "Hà Giang"
   },
   "facts": {
    "provinceCode2025": "08",
    "provinceName2025": "Tuyên Quang"
   }
  },
  {
   "code": "004",
   "label": {
    "vi": "Cao Bằng"
   },
   "facts": {
    "provinceCode2025": "04",
    "provinceName2025": "Cao Bằng"
   }
  },
  {
   "code": "006",
   "label": {
    "vi": "Bắc Kạn"
   },
   "facts": {
    "provinceCode2025": "19",
    "provinceName2025": "Thái Nguyên"
   }
  },
  {
   "code": "008",
   "label": {
    "vi": "Tuyên Quang"
   },
   "facts": {
    "provinceCode2025": "08",
    "provinceName2025": "Tuyên Quang"
   }
  },
  {
   "code": "010",
   "label": {
    "vi": "Lào Cai"
   },
   "facts": {
    "provinceCode2025": "15",
    "provinceName2025": "Lào Cai"
   }
  },
  {
   "code": "011",
   "label": {
    "vi": "Điện Biên"
   },
   "facts": {
    "provinceCode2025": "11",
    "provinceName2025": "Điện Biên"
   }
  },
  {
   "code": "012",
   "label": {
    "vi": "Lai Châu"
   },
   "facts": {
    "provinceCode2025": "12",
    "provinceName2025": "Lai Châu"
   }
  },
  {
   "code": "014",
   "label": {
    "vi": "Sơn La"
   },
   "facts": {
    "provinceCode2025": "14",
    "provinceName2025": "Sơn La"
   }
  },
  {
   "code": "015",
   "label": {
    "vi": "Yên Bái"
   },
   "facts": {
    "provinceCode2025": "15",
    "provinceName2025": "Lào Cai"
   }
  },
  {
   "code": "017",
   "label": {
    "vi": "Hòa Bình"
   },
   "facts": {
    "provinceCode2025": "25",
    "provinceName2025": "Phú Thọ"
   }
  },
  {
   "code": "019",
   "label": {
    "vi": "Thái Nguyên"
   },
   "facts": {
    "provinceCode2025": "19",
    "provinceName2025": "Thái Nguyên"
   }
  },
  {
   "code": "020",
   "label": {
    "vi": "Lạng Sơn"
   },
   "facts": {
    "provinceCode2025": "20",
    "provinceName2025": "Lạng Sơn"
   }
  },
  {
   "code": "022",
   "label": {
    "vi": "Quảng Ninh"
   },
   "facts": {
    "provinceCode2025": "22",
    "provinceName2025": "Quảng Ninh"
   }
  },
  {
   "code": "024",
   "label": {
    "vi": "Bắc Giang"
   },
   "facts": {
    "provinceCode2025": "24",
    "provinceName2025": "Bắc Ninh"
   }
  },
  {
   "code": "025",
   "label": {
    "vi": "Phú Thọ"
   },
   "facts": {
    "provinceCode2025": "25",
    "provinceName2025": "Phú Thọ"
   }
  },
  {
   "code": "026",
   "label": {
    "vi": "Vĩnh Phúc"
   },
   "facts": {
    "provinceCode2025": "25",
    "provinceName2025": "Phú Thọ"
   }
  },
  {
   "code": "027",
   "label": {
    "vi": "Bắc Ninh"
   },
   "facts": {
    "provinceCode2025": "24",
    "provinceName2025": "Bắc Ninh"
   }
  },
  {
   "code": "030",
   "label": {
    "vi": "Hải Dương"
   },
   "facts": {
    "provinceCode2025": "31",
    "provinceName2025": "Hải Phòng"
   }
  },
  {
   "code": "031",
   "label": {
    "vi": "Hải Phòng"
   },
   "facts": {
    "provinceCode2025": "31",
    "provinceName2025": "Hải Phòng"
   }
  },
  {
   "code": "033",
   "label": {
    "vi": "Hưng Yên"
   },
   "facts": {
    "provinceCode2025": "33",
    "provinceName2025": "Hưng Yên"
   }
  },
  {
   "code": "034",
   "label": {
    "vi": "Thái Bình"
   },
   "facts": {
    "provinceCode2025": "33",
    "provinceName2025": "Hưng Yên"
   }
  },
  {
   "code": "035",
   "label": {
    "vi": "Hà Nam"
   },
   "facts": {
    "provinceCode2025": "37",
    "provinceName2025": "Ninh Bình"
   }
  },
  {
   "code": "036",
   "label": {
    "vi": "Nam Định"
   },
   "facts": {
    "provinceCode2025": "37",
    "provinceName2025": "Ninh Bình"
   }
  },
  {
   "code": "037",
   "label": {
    "vi": "Ninh Bình"
   },
   "facts": {
    "provinceCode2025": "37",
    "provinceName2025": "Ninh Bình"
   }
  },
  {
   "code": "038",
   "label": {
    "vi": "Thanh Hóa"
   },
   "facts": {
    "provinceCode2025": "38",
    "provinceName2025": "Thanh Hóa"
   }
  },
  {
   "code": "040",
   "label": {
    "vi": "Nghệ An"
   },
   "facts": {
    "provinceCode2025": "40",
    "provinceName2025": "Nghệ An"
   }
  },
  {
   "code": "042",
   "label": {
    "vi": "Hà Tĩnh"
   },
   "facts": {
    "provinceCode2025": "42",
    "provinceName2025": "Hà Tĩnh"
   }
  },
  {
   "code": "044",
   "label": {
    "vi": "Quảng Bình"
   },
   "facts": {
    "provinceCode2025": "44",
    "provinceName2025": "Quảng Trị"
   }
  },
  {
   "code": "045",
   "label": {
    "vi": "Quảng Trị"
   },
   "facts": {
    "provinceCode2025": "44",
    "provinceName2025": "Quảng Trị"
   }
  },
  {
   "code": "046",
   "label": {
    "vi": "Thừa Thiên Huế"
   },
   "facts": {
    "provinceCode2025": "46",
    "provinceName2025": "Huế"
   }
  },
  {
   "code": "048",
   "label": {
    "vi": "Đà Nẵng"
   },
   "facts": {
    "provinceCode2025": "48",
    "provinceName2025": "Đà Nẵng"
   }
  },
  {
   "code": "049",
   "label": {
    "vi": "Quảng Nam"
   },
   "facts": {
    "provinceCode2025": "48",
    "provinceName2025": "Đà Nẵng"
   }
  },
  {
   "code": "051",
   "label": {
    "vi": "Quảng Ngãi"
   },
   "facts": {
    "provinceCode2025": "51",
    "provinceName2025": "Quảng Ngãi"
   }
  },
  {
   "code": "052",
   "label": {
    "vi": "Bình Định"
   },
   "facts": {
    "provinceCode2025": "52",
    "provinceName2025": "Gia Lai"
   }
  },
  {
   "code": "054",
   "label": {
    "vi": "Phú Yên"
   },
   "facts": {
    "provinceCode2025": "66",
    "provinceName2025": "Đắk Lắk"
   }
  },
  {
   "code": "056",
   "label": {
    "vi": "Khánh Hòa"
   },
   "facts": {
    "provinceCode2025": "56",
    "provinceName2025": "Khánh Hòa"
   }
  },
  {
   "code": "058",
   "label": {
    "vi": "Ninh Thuận"
   },
   "facts": {
    "provinceCode2025": "56",
    "provinceName2025": "Khánh Hòa"
   }
  },
  {
   "code": "060",
   "label": {
    "vi": "Bình Thuận"
   },
   "facts": {
    "provinceCode2025": "68",
    "provinceName2025": "Lâm Đồng"
   }
  },
  {
   "code": "062",
   "label": {
    "vi": "Kon Tum"
   },
   "facts": {
    "provinceCode2025": "51",
    "provinceName2025": "Quảng Ngãi"
   }
  },
  {
   "code": "064",
   "label": {
    "vi": "Gia Lai"
   },
   "facts": {
    "provinceCode2025": "52",
    "provinceName2025": "Gia Lai"
   }
  },
  {
   "code": "066",
   "label": {
    "vi": "Đắk Lắk"
   },
   "facts": {
    "provinceCode2025": "66",
    "provinceName2025": "Đắk Lắk"
   }
  },
  {
   "code": "067",
   "label": {
    "vi": "Đắk Nông"
   },
   "facts": {
    "provinceCode2025": "68",
    "provinceName2025": "Lâm Đồng"
   }
  },
  {
   "code": "068",
   "label": {
    "vi": "Lâm Đồng"
   },
   "facts": {
    "provinceCode2025": "68",
    "provinceName2025": "Lâm Đồng"
   }
  },
  {
   "code": "070",
   "label": {
    "vi": "Bình Phước"
   },
   "facts": {
    "provinceCode2025": "75",
    "provinceName2025": "Đồng Nai"
   }
  },
  {
   "code": "072",
   "label": {
    "vi": "Tây Ninh"
   },
   "facts": {
    "provinceCode2025": "80",
    "provinceName2025": "Tây Ninh"
   }
  },
  {
   "code": "074",
   "label": {
    "vi": "Bình Dương"
   },
   "facts": {
    "provinceCode2025": "79",
    "provinceName2025": "Hồ Chí Minh"
   }
  },
  {
   "code": "075",
   "label": {
    "vi": "Đồng Nai"
   },
   "facts": {
    "provinceCode2025": "75",
    "provinceName2025": "Đồng Nai"
   }
  },
  {
   "code": "077",
   "label": {
    "vi": "Bà Rịa - Vũng Tàu"
   },
   "facts": {
    "provinceCode2025": "79",
    "provinceName2025": "Hồ Chí Minh"
   }
  },
  {
   "code": "079",
   "label": {
    "vi": "Hồ Chí Minh"
   },
   "facts": {
    "provinceCode2025": "79",
    "provinceName2025": "Hồ Chí Minh"
   }
  },
  {
   "code": "080",
   "label": {
    "vi": "Long An"
   },
   "facts": {
    "provinceCode2025": "80",
    "provinceName2025": "Tây Ninh"
   }
  },
  {
   "code": "082",
   "label": {
    "vi": "Tiền Giang"
   },
   "facts": {
    "provinceCode2025": "82",
    "provinceName2025": "Đồng Tháp"
   }
  },
  {
   "code": "083",
   "label": {
    "vi": "Bến Tre"
   },
   "facts": {
    "provinceCode2025": "86",
    "provinceName2025": "Vĩnh Long"
   }
  },
  {
   "code": "084",
   "label": {
    "vi": "Trà Vinh"
   },
   "facts": {
    "provinceCode2025": "86",
    "provinceName2025": "Vĩnh Long"
   }
  },
  {
   "code": "086",
   "label": {
    "vi": "Vĩnh Long"
   },
   "facts": {
    "provinceCode2025": "86",
    "provinceName2025": "Vĩnh Long"
   }
  },
  {
   "code": "087",
   "label": {
    "vi": "Đồng Tháp"
   },
   "facts": {
    "provinceCode2025": "82",
    "provinceName2025": "Đồng Tháp"
   }
  },
  {
   "code": "089",
   "label": {
    "vi": "An Giang"
   },
   "facts": {
    "provinceCode2025": "91",
    "provinceName2025": "An Giang"
   }
  },
  {
   "code": "091",
   "label": {
    "vi": "Kiên Giang"
   },
   "facts": {
    "provinceCode2025": "91",
    "provinceName2025": "An Giang"
   }
  },
  {
   "code": "092",
   "label": {
    "vi": "Cần Thơ"
   },
   "facts": {
    "provinceCode2025": "92",
    "provinceName2025": "Cần Thơ"
   }
  },
  {
   "code": "093",
   "label": {
    "vi": "Hậu Giang"
   },
   "facts": {
    "provinceCode2025": "92",
    "provinceName2025": "Cần Thơ"
   }
  },
  {
   "code": "094",
   "label": {
    "vi": "Sóc Trăng"
   },
   "facts": {
    "provinceCode2025": "92",
    "provinceName2025": "Cần Thơ"
   }
  },
  {
   "code": "095",
   "label": {
    "vi": "Bạc Liêu"
   },
   "facts": {
    "provinceCode2025": "96",
    "provinceName2025": "Cà Mau"
   }
  },
  {
   "code": "096",
   "label": {
    "vi": "Cà Mau"
   },
   "facts": {
    "provinceCode2025": "96",
    "provinceName2025": "Cà Mau"
   }
  }
 ]
},
  'primary-competences': {
 "id": "primary-competences",
 "label": {
  "vi": "Năng lực (tiểu học)",
  "en": "Competences, primary"
 },
 "source": "TT 27/2020/TT-BGDĐT; tag names from CV 2088/BGDĐT-GDTH PL1 (spelled as in the document)",
 "confidence": "high",
 "confirmed": false,
 "note": "NANG_LUC_GIAO_TIEP_HOC_TAC is printed with HOC (sic).",
 "entries": [
  {
   "code": "NANG_LUC_TU_CHU_TU_HOC",
   "label": {
    "vi": "Tự chủ và tự học"
   },
   "facts": {
    "group": "chung",
    "mandatory": true
   }
  },
  {
   "code": "NANG_LUC_GIAO_TIEP_HOC_TAC",
   "label": {
    "vi": "Giao tiếp và hợp tác"
   },
   "facts": {
    "group": "chung",
    "mandatory": true
   }
  },
  {
   "code": "NANG_LUC_GIAI_QUYET_VAN_DE_SANG_TAO",
   "label": {
    "vi": "Giải quyết vấn đề và sáng tạo"
   },
   "facts": {
    "group": "chung",
    "mandatory": true
   }
  },
  {
   "code": "NANG_LUC_NGON_NGU",
   "label": {
    "vi": "Ngôn ngữ"
   },
   "facts": {
    "group": "đặc thù",
    "mandatory": true
   }
  },
  {
   "code": "NANG_LUC_TINH_TOAN",
   "label": {
    "vi": "Tính toán"
   },
   "facts": {
    "group": "đặc thù",
    "mandatory": true
   }
  },
  {
   "code": "NANG_LUC_KHOA_HOC",
   "label": {
    "vi": "Khoa học"
   },
   "facts": {
    "group": "đặc thù",
    "mandatory": true
   }
  },
  {
   "code": "NANG_LUC_CONG_NGHE",
   "label": {
    "vi": "Công nghệ"
   },
   "facts": {
    "group": "đặc thù",
    "mandatory": false
   }
  },
  {
   "code": "NANG_LUC_TIN_HOC",
   "label": {
    "vi": "Tin học"
   },
   "facts": {
    "group": "đặc thù",
    "mandatory": false
   }
  },
  {
   "code": "NANG_LUC_THAM_MI",
   "label": {
    "vi": "Thẩm mĩ"
   },
   "facts": {
    "group": "đặc thù",
    "mandatory": true
   }
  },
  {
   "code": "NANG_LUC_THE_CHAT",
   "label": {
    "vi": "Thể chất"
   },
   "facts": {
    "group": "đặc thù",
    "mandatory": true
   }
  }
 ]
},
  'primary-overall-results': {
 "id": "primary-overall-results",
 "label": {
  "vi": "Kết quả giáo dục cả năm (tiểu học)",
  "en": "Year results, primary"
 },
 "source": "TT 27/2020/TT-BGDĐT (điều 9)",
 "confidence": "high (names); no codes public",
 "confirmed": true,
 "entries": [
  {
   "label": {
    "vi": "Hoàn thành xuất sắc",
    "en": "Completed with excellence"
   }
  },
  {
   "label": {
    "vi": "Hoàn thành tốt",
    "en": "Completed well"
   }
  },
  {
   "label": {
    "vi": "Hoàn thành",
    "en": "Completed"
   }
  },
  {
   "label": {
    "vi": "Chưa hoàn thành",
    "en": "Not completed"
   }
  }
 ]
},
  'primary-qualities': {
 "id": "primary-qualities",
 "label": {
  "vi": "Phẩm chất (tiểu học)",
  "en": "Qualities, primary"
 },
 "source": "TT 27/2020/TT-BGDĐT; tag names from CV 2088/BGDĐT-GDTH PL1",
 "confidence": "high",
 "confirmed": true,
 "entries": [
  {
   "code": "PHAM_CHAT_YEU_NUOC",
   "label": {
    "vi": "Yêu nước"
   }
  },
  {
   "code": "PHAM_CHAT_NHAN_AI",
   "label": {
    "vi": "Nhân ái"
   }
  },
  {
   "code": "PHAM_CHAT_CHAM_CHI",
   "label": {
    "vi": "Chăm chỉ"
   }
  },
  {
   "code": "PHAM_CHAT_TRUNG_THUC",
   "label": {
    "vi": "Trung thực"
   }
  },
  {
   "code": "PHAM_CHAT_TRACH_NHIEM",
   "label": {
    "vi": "Trách nhiệm"
   }
  }
 ]
},
  'primary-quality-competence-levels': {
 "id": "primary-quality-competence-levels",
 "label": {
  "vi": "Mức phẩm chất, năng lực (tiểu học)",
  "en": "Levels of qualities and competences, primary"
 },
 "source": "TT 27/2020/TT-BGDĐT (điều 7 and annex instructions); TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high",
 "confirmed": true,
 "serviceListIds": [
  "data_dmdc_g03_gd008"
 ],
 "note": "Note C means a different thing from C in primary-subject-levels.json. Service list data_dmdc_g03_gd008.",
 "entries": [
  {
   "code": "T",
   "label": {
    "vi": "Tốt",
    "en": "Good"
   }
  },
  {
   "code": "Đ",
   "label": {
    "vi": "Đạt",
    "en": "Satisfactory"
   }
  },
  {
   "code": "C",
   "label": {
    "vi": "Cần cố gắng",
    "en": "Needs effort"
   }
  }
 ]
},
  'primary-subject-levels': {
 "id": "primary-subject-levels",
 "label": {
  "vi": "Mức đạt được môn học (tiểu học)",
  "en": "Subject levels, primary"
 },
 "source": "TT 27/2020/TT-BGDĐT (điều 7 and annex instructions); TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high",
 "confirmed": true,
 "serviceListIds": [
  "data_dmdc_g03_gd007"
 ],
 "note": "Level per subject/activity (Mức đạt được). Service list data_dmdc_g03_gd007. M is stated as what to enter for an exempt subject, beside the three list values. Sources differ: code M: absent in the one source, Miễn môn học in the other.",
 "entries": [
  {
   "code": "T",
   "label": {
    "vi": "Hoàn thành tốt",
    "en": "Completed well"
   }
  },
  {
   "code": "H",
   "label": {
    "vi": "Hoàn thành",
    "en": "Completed"
   }
  },
  {
   "code": "C",
   "label": {
    "vi": "Chưa hoàn thành",
    "en": "Not completed"
   }
  },
  {
   "code": "M",
   "label": {
    "vi": "Miễn môn học",
    "en": "Exempt"
   }
  }
 ]
},
  'public-employee-ratings-higher-education': {
 "id": "public-employee-ratings-higher-education",
 "label": {
  "vi": "Xếp loại viên chức (đại học)",
  "en": "Ratings of public employees, higher education"
 },
 "source": "TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for higher education, not stated for general education",
 "confirmed": false,
 "note": "Given on the higher-education reward record only, after NĐ 90/2020/NĐ-CP. madanhgiavienchuc of the general staff record very likely has the same names [inferred]; its codes are not given.",
 "entries": [
  {
   "code": "00",
   "label": {
    "vi": "Chưa xác định"
   }
  },
  {
   "code": "01",
   "label": {
    "vi": "Hoàn thành xuất sắc nhiệm vụ"
   }
  },
  {
   "code": "02",
   "label": {
    "vi": "Hoàn thành tốt nhiệm vụ"
   }
  },
  {
   "code": "03",
   "label": {
    "vi": "Hoàn thành nhiệm vụ"
   }
  },
  {
   "code": "04",
   "label": {
    "vi": "Không hoàn thành nhiệm vụ"
   }
  }
 ]
},
  'record-events': {
 "id": "record-events",
 "label": {
  "vi": "Sự kiện bản ghi",
  "en": "Record events"
 },
 "source": "Education exchange model of the national data centre (TTDLQG), field SuKien; TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for this model",
 "confirmed": false,
 "note": "The published DDL prints the second value as 'UPdate'; case is presumably UPDATE [inferred]: accept case-insensitively. Printed as UPdate on every record: read without regard to case, send UPDATE until told otherwise [inferred].",
 "entries": [
  {
   "code": "NEW",
   "label": {
    "vi": "Thêm mới",
    "en": "New"
   }
  },
  {
   "code": "UPDATE",
   "label": {
    "vi": "Cập nhật",
    "en": "Update"
   }
  },
  {
   "code": "CANCEL",
   "label": {
    "vi": "Hủy (mềm)",
    "en": "Cancel"
   }
  }
 ]
},
  'religions': {
 "id": "religions",
 "label": {
  "vi": "Tôn giáo",
  "en": "Religions"
 },
 "source": "Public application code list in statistics-census numbering; names cross-checked in several public lists",
 "confidence": "medium (names); low that the sector database uses these codes",
 "confirmed": false,
 "note": "Religion is NOT a field of the national-data-centre education model nor of the transcript format; it exists only in local templates (sheet TON_GIAO). Map by name. Treat as sensitive personal data; default to not carrying it.",
 "entries": [
  {
   "code": "00",
   "label": {
    "vi": "Không"
   },
   "facts": {
    "confidence": "low: 'Không' is a documented value of Excel sheets, the code 00 is a convention"
   }
  },
  {
   "code": "01",
   "label": {
    "vi": "Phật giáo"
   },
   "facts": {
    "confidence": "medium: row 01 inferred, not visible in the excerpt"
   }
  },
  {
   "code": "02",
   "label": {
    "vi": "Công giáo"
   }
  },
  {
   "code": "03",
   "label": {
    "vi": "Phật giáo Hòa Hảo"
   }
  },
  {
   "code": "04",
   "label": {
    "vi": "Hồi giáo"
   }
  },
  {
   "code": "05",
   "label": {
    "vi": "Cao Đài"
   }
  },
  {
   "code": "06",
   "label": {
    "vi": "Minh Sư đạo"
   }
  },
  {
   "code": "07",
   "label": {
    "vi": "Minh Lý đạo"
   }
  },
  {
   "code": "08",
   "label": {
    "vi": "Tin Lành"
   }
  },
  {
   "code": "09",
   "label": {
    "vi": "Tịnh độ Cư sĩ Phật hội Việt Nam"
   }
  },
  {
   "code": "10",
   "label": {
    "vi": "Đạo Tứ Ân Hiếu Nghĩa"
   }
  },
  {
   "code": "11",
   "label": {
    "vi": "Bửu Sơn Kỳ Hương"
   }
  },
  {
   "code": "12",
   "label": {
    "vi": "Baha'i"
   }
  },
  {
   "code": "13",
   "label": {
    "vi": "Tôn giáo khác"
   }
  }
 ]
},
  'reward-forms': {
 "id": "reward-forms",
 "label": {
  "vi": "Hình thức khen thưởng",
  "en": "Forms of reward"
 },
 "source": "TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for higher education, not stated for general education",
 "confirmed": false,
 "note": "Given on the higher-education reward record only, after Luật Thi đua, khen thưởng 2022 art. 9. Do not assume staff-reward-kinds uses it.",
 "entries": [
  {
   "code": "00",
   "label": {
    "vi": "Huân chương"
   }
  },
  {
   "code": "01",
   "label": {
    "vi": "Huy chương"
   }
  },
  {
   "code": "02",
   "label": {
    "vi": "Danh hiệu vinh dự nhà nước"
   }
  },
  {
   "code": "03",
   "label": {
    "vi": "Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước"
   }
  },
  {
   "code": "04",
   "label": {
    "vi": "Kỷ niệm chương"
   }
  },
  {
   "code": "05",
   "label": {
    "vi": "Bằng khen"
   }
  },
  {
   "code": "06",
   "label": {
    "vi": "Giấy khen"
   }
  },
  {
   "code": "07",
   "label": {
    "vi": "Chưa xác định"
   }
  }
 ]
},
  'school-ownership-types': {
 "id": "school-ownership-types",
 "label": {
  "vi": "Loại hình trường",
  "en": "Ownership types of schools"
 },
 "source": "Education exchange model of the national data centre (TTDLQG), field MaLoaiHinhTruong, citing Luật Giáo dục 2019 Đ.47 k.1; TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high",
 "confirmed": false,
 "note": "Luật Giáo dục 2019 art. 47 cl. 1. In that law people-founded (dân lập) schools are pre-school only [known, text not re-read].",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Trường công lập",
    "en": "Public"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Trường dân lập",
    "en": "People-founded"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Trường tư thục",
    "en": "Private"
   }
  }
 ]
},
  'secondary-comment-levels': {
 "id": "secondary-comment-levels",
 "label": {
  "vi": "Mức đánh giá bằng nhận xét (trung học)",
  "en": "Comment levels, secondary"
 },
 "source": "TT 22/2021/TT-BGDĐT (subjects assessed by comments)",
 "confidence": "high",
 "confirmed": false,
 "entries": [
  {
   "code": "Đ",
   "label": {
    "vi": "Đạt",
    "en": "Satisfactory"
   }
  },
  {
   "code": "CĐ",
   "label": {
    "vi": "Chưa đạt",
    "en": "Not satisfactory"
   }
  }
 ]
},
  'secondary-conduct-results': {
 "id": "secondary-conduct-results",
 "label": {
  "vi": "Kết quả rèn luyện (trung học)",
  "en": "Conduct results, secondary"
 },
 "source": "TT 22/2021/TT-BGDĐT điều 8; numeric codes from the TTDLQG model (MaHanhKiem); TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high",
 "confirmed": false,
 "note": "Kết quả rèn luyện; the field is still called MaHanhKiem. TT 22/2021/TT-BGDĐT art. 8. First three are printed with the word Mức.",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Tốt",
    "en": "Good"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Khá",
    "en": "Fair"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Đạt",
    "en": "Satisfactory"
   }
  },
  {
   "code": "4",
   "label": {
    "vi": "Chưa đạt",
    "en": "Not satisfactory"
   }
  }
 ]
},
  'secondary-learning-results': {
 "id": "secondary-learning-results",
 "label": {
  "vi": "Kết quả học tập (trung học)",
  "en": "Learning results, secondary"
 },
 "source": "TT 22/2021/TT-BGDĐT điều 9; numeric codes from the TTDLQG model (MaHocLuc); letter codes from the TTDLQG transcript model (data type data_green_g03_gddt028); TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high",
 "confirmed": false,
 "note": "Two encodings of the same list exist in the same exchange model (digits in results, letters in transcripts). TT 22/2021/TT-BGDĐT art. 9. Digits on the result record; letters on the transcript (secondary-transcript-levels).",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Tốt",
    "en": "Good"
   },
   "facts": {
    "letter": "T"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Khá",
    "en": "Fair"
   },
   "facts": {
    "letter": "K"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Đạt",
    "en": "Satisfactory"
   },
   "facts": {
    "letter": "Đ"
   }
  },
  {
   "code": "4",
   "label": {
    "vi": "Chưa đạt",
    "en": "Not satisfactory"
   },
   "facts": {
    "letter": "CĐ"
   }
  }
 ]
},
  'secondary-transcript-levels': {
 "id": "secondary-transcript-levels",
 "label": {
  "vi": "Mức kết quả trong học bạ (trung học)",
  "en": "Levels in transcripts, secondary"
 },
 "source": "TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for this model",
 "confirmed": false,
 "serviceListIds": [
  "data_green_g03_gddt028"
 ],
 "note": "Service list data_green_g03_gddt028; one list for learning and for conduct. Maps one to one to digits 1-4 of secondary-learning-results and secondary-conduct-results [inferred]. Send Đ in composed form (NFC) [inferred].",
 "entries": [
  {
   "code": "T",
   "label": {
    "vi": "Tốt",
    "en": "Good"
   }
  },
  {
   "code": "K",
   "label": {
    "vi": "Khá",
    "en": "Fair"
   }
  },
  {
   "code": "Đ",
   "label": {
    "vi": "Đạt",
    "en": "Satisfactory"
   }
  },
  {
   "code": "CĐ",
   "label": {
    "vi": "Chưa đạt",
    "en": "Not satisfactory"
   }
  }
 ]
},
  'signature-issuers': {
 "id": "signature-issuers",
 "label": {
  "vi": "Tổ chức cấp chữ ký số",
  "en": "Issuers of digital signatures"
 },
 "source": "CV 2088/BGDĐT-GDTH (08/05/2024) PL1, II.2.4",
 "confidence": "high for the pilot version; examples only, extensible",
 "confirmed": false,
 "entries": [
  {
   "code": "VNPT",
   "label": {
    "vi": "VNPT SMART CA"
   }
  },
  {
   "code": "BKAV",
   "label": {
    "vi": "BKAV"
   }
  },
  {
   "code": "VIETTEL",
   "label": {
    "vi": "VIETTEL CA - RS"
   }
  },
  {
   "code": "BAN_CO_YEU",
   "label": {
    "vi": "Ban Cơ yếu Chính phủ"
   }
  }
 ]
},
  'signature-kinds': {
 "id": "signature-kinds",
 "label": {
  "vi": "Loại chữ ký số",
  "en": "Kinds of digital signature"
 },
 "source": "CV 2088/BGDĐT-GDTH (08/05/2024) PL1, II.2.4",
 "confidence": "high for the pilot version; Ministry says it may extend and serves the list by API",
 "confirmed": false,
 "entries": [
  {
   "code": "REMOTE_SIGNING",
   "label": {
    "vi": "Chữ ký số Remote Signing"
   }
  },
  {
   "code": "USB_TOKEN",
   "label": {
    "vi": "Chữ ký số USB Token"
   }
  }
 ]
},
  'staff-statuses': {
 "id": "staff-statuses",
 "label": {
  "vi": "Trạng thái cán bộ",
  "en": "Staff statuses"
 },
 "source": "Public kindergarten-management project listing the fixed options of a Ministry-style staff form",
 "confidence": "medium; no codes public",
 "confirmed": false,
 "note": "Export file CSDL_GiaoVien has column 'Trạng thái CB'; 'Đang làm việc' confirmed by a reader of that file.",
 "entries": [
  {
   "label": {
    "vi": "Đang làm việc",
    "en": "Working"
   }
  },
  {
   "label": {
    "vi": "Chuyển đến",
    "en": "Transferred in"
   }
  },
  {
   "label": {
    "vi": "Đã chuyển đi",
    "en": "Transferred out"
   }
  },
  {
   "label": {
    "vi": "Đã điều động",
    "en": "Reassigned"
   }
  },
  {
   "label": {
    "vi": "Chờ nghỉ hưu",
    "en": "About to retire"
   }
  },
  {
   "label": {
    "vi": "Đã nghỉ hưu",
    "en": "Retired"
   }
  },
  {
   "label": {
    "vi": "Đã biệt phái",
    "en": "Seconded"
   }
  },
  {
   "label": {
    "vi": "Thôi việc",
    "en": "Left"
   }
  }
 ]
},
  'student-statuses': {
 "id": "student-statuses",
 "label": {
  "vi": "Trạng thái học sinh",
  "en": "Student statuses"
 },
 "source": "12 values confirmed by three independent public school applications and by a reader of the sector database export C1-HocSinh; codes 01-12 from one commercial school product modelled on the sector database",
 "confidence": "high (the 12 names); medium (codes 01-12)",
 "confirmed": false,
 "note": "'kind' and 'term' are OUR normalization, not part of the list. 'Nghỉ học xin học lại' means the student IS studying again. A date column 'Ngày nhập trạng thái' accompanies the status. Some applications additionally show 'Hoàn thành chương trình'.",
 "entries": [
  {
   "code": "01",
   "label": {
    "vi": "Đang học",
    "en": "Studying"
   },
   "facts": {
    "kind": "active"
   }
  },
  {
   "code": "02",
   "label": {
    "vi": "Chuyển đến kỳ 1",
    "en": "Transferred in, term 1"
   },
   "facts": {
    "kind": "transfer_in",
    "term": "1"
   }
  },
  {
   "code": "03",
   "label": {
    "vi": "Nghỉ học xin học lại kỳ 1",
    "en": "Came back, term 1"
   },
   "facts": {
    "kind": "returned",
    "term": "1"
   }
  },
  {
   "code": "04",
   "label": {
    "vi": "Chuyển đi kỳ 1",
    "en": "Transferred out, term 1"
   },
   "facts": {
    "kind": "transfer_out",
    "term": "1"
   }
  },
  {
   "code": "05",
   "label": {
    "vi": "Thôi học kỳ 1",
    "en": "Left school, term 1"
   },
   "facts": {
    "kind": "dropped_out",
    "term": "1"
   }
  },
  {
   "code": "06",
   "label": {
    "vi": "Chuyển đến kỳ 2",
    "en": "Transferred in, term 2"
   },
   "facts": {
    "kind": "transfer_in",
    "term": "2"
   }
  },
  {
   "code": "07",
   "label": {
    "vi": "Nghỉ học xin học lại kỳ 2",
    "en": "Came back, term 2"
   },
   "facts": {
    "kind": "returned",
    "term": "2"
   }
  },
  {
   "code": "08",
   "label": {
    "vi": "Chuyển đi kỳ 2",
    "en": "Transferred out, term 2"
   },
   "facts": {
    "kind": "transfer_out",
    "term": "2"
   }
  },
  {
   "code": "09",
   "label": {
    "vi": "Thôi học kỳ 2",
    "en": "Left school, term 2"
   },
   "facts": {
    "kind": "dropped_out",
    "term": "2"
   }
  },
  {
   "code": "10",
   "label": {
    "vi": "Chuyển đến trong hè",
    "en": "Transferred in, summer"
   },
   "facts": {
    "kind": "transfer_in",
    "term": "summer"
   }
  },
  {
   "code": "11",
   "label": {
    "vi": "Chuyển đi trong hè",
    "en": "Transferred out, summer"
   },
   "facts": {
    "kind": "transfer_out",
    "term": "summer"
   }
  },
  {
   "code": "12",
   "label": {
    "vi": "Thôi học trong hè",
    "en": "Left school, summer"
   },
   "facts": {
    "kind": "dropped_out",
    "term": "summer"
   }
  }
 ]
},
  'subject-mark-letters': {
 "id": "subject-mark-letters",
 "label": {
  "vi": "Ký hiệu điểm môn học",
  "en": "Mark letters"
 },
 "source": "TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for this model",
 "confirmed": false,
 "note": "Letters allowed beside a number 0-10 in the four mark fields of the secondary transcript. Decimal mark of the number not stated.",
 "entries": [
  {
   "code": "Đ",
   "label": {
    "vi": "Đạt",
    "en": "Satisfactory"
   }
  },
  {
   "code": "CĐ",
   "label": {
    "vi": "Chưa đạt",
    "en": "Not satisfactory"
   }
  },
  {
   "code": "M",
   "label": {
    "vi": "Miễn môn học",
    "en": "Exempt"
   }
  }
 ]
},
  'subjects-lower-secondary': {
 "id": "subjects-lower-secondary",
 "label": {
  "vi": "Môn học trung học cơ sở",
  "en": "Subjects, lower secondary"
 },
 "source": "CTGDPT 2018 (TT 32/2018/TT-BGDĐT) with TT 22/2021/TT-BGDĐT assessment mode",
 "confidence": "high (names); codes not public",
 "confirmed": false,
 "entries": [
  {
   "label": {
    "vi": "Ngữ văn"
   },
   "facts": {
    "assessment": "score",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Toán"
   },
   "facts": {
    "assessment": "score",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Ngoại ngữ 1"
   },
   "facts": {
    "assessment": "score",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Giáo dục công dân"
   },
   "facts": {
    "assessment": "score",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Lịch sử và Địa lí"
   },
   "facts": {
    "assessment": "score",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Khoa học tự nhiên"
   },
   "facts": {
    "assessment": "score",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Công nghệ"
   },
   "facts": {
    "assessment": "score",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Tin học"
   },
   "facts": {
    "assessment": "score",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Giáo dục thể chất"
   },
   "facts": {
    "assessment": "comment",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Nghệ thuật (Âm nhạc, Mĩ thuật)"
   },
   "facts": {
    "assessment": "comment",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Hoạt động trải nghiệm, hướng nghiệp"
   },
   "facts": {
    "assessment": "comment",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Nội dung giáo dục của địa phương"
   },
   "facts": {
    "assessment": "comment",
    "grades": "6-9"
   }
  },
  {
   "label": {
    "vi": "Tiếng dân tộc thiểu số"
   },
   "facts": {
    "assessment": "score",
    "grades": "optional"
   }
  },
  {
   "label": {
    "vi": "Ngoại ngữ 2"
   },
   "facts": {
    "assessment": "score",
    "grades": "optional"
   }
  }
 ]
},
  'subjects-primary': {
 "id": "subjects-primary",
 "label": {
  "vi": "Môn học tiểu học",
  "en": "Subjects, primary"
 },
 "source": "CTGDPT 2018 (TT 32/2018/TT-BGDĐT); names as in the transcript specimen of CV 2088/BGDĐT-GDTH and QĐ 2904/QĐ-BGDĐT",
 "confidence": "high (names); MA_MON_HOC codes are in QĐ 4998 and were NOT found",
 "confirmed": false,
 "note": "TH-CN and Nghệ thuật are each one subject reported as two lines. Periodic tests (whole numbers, 10-point scale, no decimals) exist only for the compulsory subjects marked level+score.",
 "entries": [
  {
   "label": {
    "vi": "Tiếng Việt"
   },
   "facts": {
    "assessment": "level+score",
    "grades": "1-5"
   }
  },
  {
   "label": {
    "vi": "Toán"
   },
   "facts": {
    "assessment": "level+score",
    "grades": "1-5"
   }
  },
  {
   "label": {
    "vi": "Ngoại ngữ 1"
   },
   "facts": {
    "assessment": "level+score (3-5)",
    "grades": "3-5; optional familiarisation 1-2"
   }
  },
  {
   "label": {
    "vi": "Lịch sử và Địa lí"
   },
   "facts": {
    "assessment": "level+score",
    "grades": "4-5"
   }
  },
  {
   "label": {
    "vi": "Khoa học"
   },
   "facts": {
    "assessment": "level+score",
    "grades": "4-5"
   }
  },
  {
   "label": {
    "vi": "Tin học và Công nghệ (Tin học)"
   },
   "facts": {
    "assessment": "level+score",
    "grades": "3-5"
   }
  },
  {
   "label": {
    "vi": "Tin học và Công nghệ (Công nghệ)"
   },
   "facts": {
    "assessment": "level+score",
    "grades": "3-5"
   }
  },
  {
   "label": {
    "vi": "Đạo đức"
   },
   "facts": {
    "assessment": "level",
    "grades": "1-5"
   }
  },
  {
   "label": {
    "vi": "Tự nhiên và Xã hội"
   },
   "facts": {
    "assessment": "level",
    "grades": "1-3"
   }
  },
  {
   "label": {
    "vi": "Giáo dục thể chất"
   },
   "facts": {
    "assessment": "level",
    "grades": "1-5"
   }
  },
  {
   "label": {
    "vi": "Nghệ thuật (Âm nhạc)"
   },
   "facts": {
    "assessment": "level",
    "grades": "1-5"
   }
  },
  {
   "label": {
    "vi": "Nghệ thuật (Mĩ thuật)"
   },
   "facts": {
    "assessment": "level",
    "grades": "1-5"
   }
  },
  {
   "label": {
    "vi": "Hoạt động trải nghiệm"
   },
   "facts": {
    "assessment": "level",
    "grades": "1-5"
   }
  },
  {
   "label": {
    "vi": "Tiếng dân tộc"
   },
   "facts": {
    "assessment": "level",
    "grades": "optional"
   }
  }
 ]
},
  'subjects-upper-secondary': {
 "id": "subjects-upper-secondary",
 "label": {
  "vi": "Môn học trung học phổ thông",
  "en": "Subjects, upper secondary"
 },
 "source": "CTGDPT 2018 (TT 32/2018/TT-BGDĐT, amended by TT 13/2022/TT-BGDĐT) with TT 22/2021/TT-BGDĐT assessment mode",
 "confidence": "high (names); codes not public",
 "confirmed": false,
 "entries": [
  {
   "label": {
    "vi": "Ngữ văn"
   },
   "facts": {
    "assessment": "score",
    "grades": "10-12"
   }
  },
  {
   "label": {
    "vi": "Toán"
   },
   "facts": {
    "assessment": "score",
    "grades": "10-12"
   }
  },
  {
   "label": {
    "vi": "Ngoại ngữ 1"
   },
   "facts": {
    "assessment": "score",
    "grades": "10-12"
   }
  },
  {
   "label": {
    "vi": "Lịch sử"
   },
   "facts": {
    "assessment": "score",
    "grades": "10-12 (compulsory since 2022)"
   }
  },
  {
   "label": {
    "vi": "Giáo dục thể chất"
   },
   "facts": {
    "assessment": "comment",
    "grades": "10-12"
   }
  },
  {
   "label": {
    "vi": "Giáo dục quốc phòng và an ninh"
   },
   "facts": {
    "assessment": "score",
    "grades": "10-12"
   }
  },
  {
   "label": {
    "vi": "Hoạt động trải nghiệm, hướng nghiệp"
   },
   "facts": {
    "assessment": "comment",
    "grades": "10-12"
   }
  },
  {
   "label": {
    "vi": "Nội dung giáo dục của địa phương"
   },
   "facts": {
    "assessment": "comment",
    "grades": "10-12"
   }
  },
  {
   "label": {
    "vi": "Địa lí"
   },
   "facts": {
    "assessment": "score",
    "grades": "elective"
   }
  },
  {
   "label": {
    "vi": "Giáo dục kinh tế và pháp luật"
   },
   "facts": {
    "assessment": "score",
    "grades": "elective"
   }
  },
  {
   "label": {
    "vi": "Vật lí"
   },
   "facts": {
    "assessment": "score",
    "grades": "elective"
   }
  },
  {
   "label": {
    "vi": "Hóa học"
   },
   "facts": {
    "assessment": "score",
    "grades": "elective"
   }
  },
  {
   "label": {
    "vi": "Sinh học"
   },
   "facts": {
    "assessment": "score",
    "grades": "elective"
   }
  },
  {
   "label": {
    "vi": "Công nghệ"
   },
   "facts": {
    "assessment": "score",
    "grades": "elective"
   }
  },
  {
   "label": {
    "vi": "Tin học"
   },
   "facts": {
    "assessment": "score",
    "grades": "elective"
   }
  },
  {
   "label": {
    "vi": "Âm nhạc"
   },
   "facts": {
    "assessment": "comment",
    "grades": "elective"
   }
  },
  {
   "label": {
    "vi": "Mĩ thuật"
   },
   "facts": {
    "assessment": "comment",
    "grades": "elective"
   }
  },
  {
   "label": {
    "vi": "Tiếng dân tộc thiểu số"
   },
   "facts": {
    "assessment": "score",
    "grades": "optional"
   }
  },
  {
   "label": {
    "vi": "Ngoại ngữ 2"
   },
   "facts": {
    "assessment": "score",
    "grades": "optional"
   }
  }
 ]
},
  'terms': {
 "id": "terms",
 "label": {
  "vi": "Học kỳ",
  "en": "Terms"
 },
 "source": "TT 22/2021/TT-BGDĐT and TT 27/2020/TT-BGDĐT (two terms plus whole year); TTDLQG model: HocKy VARCHAR(1)",
 "confidence": "high (concept); codes 1/2 conventional, whole-year code not public",
 "confirmed": false,
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Học kỳ I",
    "en": "Term 1"
   },
   "aliases": [
    "Học kỳ 1",
    "HK1",
    "HKI",
    "Kỳ 1"
   ]
  },
  {
   "code": "2",
   "label": {
    "vi": "Học kỳ II",
    "en": "Term 2"
   },
   "aliases": [
    "Học kỳ 2",
    "HK2",
    "HKII",
    "Kỳ 2"
   ]
  },
  {
   "code": "CN",
   "label": {
    "vi": "Cả năm",
    "en": "Whole year"
   },
   "facts": {
    "confidence": "medium: common abbreviation; the TTDLQG transcript model has separate fields HocKy1, HocKy2, CaNam"
   },
   "aliases": [
    "CN",
    "Cả năm học"
   ]
  }
 ]
},
  'transcript-approval-statuses': {
 "id": "transcript-approval-statuses",
 "label": {
  "vi": "Trạng thái duyệt học bạ số",
  "en": "Approval statuses of digital transcripts"
 },
 "source": "CV 2088/BGDĐT-GDTH (08/05/2024) PL1, II.2.3, 2.5 and 2.7 (pilot v1.0)",
 "confidence": "high for the pilot version",
 "confirmed": false,
 "note": "The value 1 means 'approved' for submissions but 'pending' for revocations: key by scope.",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "phê duyệt"
   },
   "facts": {
    "scope": "submission and certificate"
   }
  },
  {
   "code": "0",
   "label": {
    "vi": "từ chối"
   },
   "facts": {
    "scope": "submission and certificate"
   }
  },
  {
   "code": "1",
   "label": {
    "vi": "Chờ xử lý"
   },
   "facts": {
    "scope": "revocation"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Đồng ý thu hồi"
   },
   "facts": {
    "scope": "revocation"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Từ chối thu hồi"
   },
   "facts": {
    "scope": "revocation"
   }
  }
 ]
},
  'transcript-statuses': {
 "id": "transcript-statuses",
 "label": {
  "vi": "Trạng thái học bạ",
  "en": "Statuses of transcripts"
 },
 "source": "TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for this model",
 "confirmed": false,
 "serviceListIds": [
  "data_dmdc_g03_gd001",
  "data_green_g03_gddt027"
 ],
 "note": "Service lists data_dmdc_g03_gd001 (primary) and data_green_g03_gddt027 (secondary). Not the approval status of a submission, which the pilot XML service has.",
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Có hiệu lực",
    "en": "In force"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Thu hồi",
    "en": "Withdrawn"
   }
  }
 ]
},
  'transcript-transaction-types': {
 "id": "transcript-transaction-types",
 "label": {
  "vi": "Loại giao dịch học bạ số",
  "en": "Transaction types of digital transcripts"
 },
 "source": "CV 2088/BGDĐT-GDTH (08/05/2024) PL1, II.2.1 (pilot v1.0)",
 "confidence": "high for the pilot version",
 "confirmed": false,
 "entries": [
  {
   "code": "1",
   "label": {
    "vi": "Gửi yêu cầu nộp báo cáo dữ liệu học bạ số"
   }
  },
  {
   "code": "2",
   "label": {
    "vi": "Truy vấn kết quả phát hành học bạ số"
   }
  },
  {
   "code": "3",
   "label": {
    "vi": "Đăng ký chứng thư số"
   }
  },
  {
   "code": "4",
   "label": {
    "vi": "Truy vấn kết quả đăng ký chứng thư số"
   }
  },
  {
   "code": "5",
   "label": {
    "vi": "Gửi yêu cầu thu hồi dữ liệu học bạ số"
   }
  },
  {
   "code": "6",
   "label": {
    "vi": "Truy vấn kết quả thu hồi dữ liệu học bạ số"
   }
  }
 ]
},
  'yes-no': {
 "id": "yes-no",
 "label": {
  "vi": "Có / Không",
  "en": "Yes / no"
 },
 "source": "TTDLQG education exchange model, public third-party transcription: GitHub longnh59/diagram, Book1.xlsx, commit d0f123d",
 "confidence": "high for this model",
 "confirmed": false,
 "note": "Applies to the fields typed as text of one character; boolean fields carry the same 0/1 meaning in the source.",
 "entries": [
  {
   "code": "0",
   "label": {
    "vi": "Không",
    "en": "No"
   }
  },
  {
   "code": "1",
   "label": {
    "vi": "Có",
    "en": "Yes"
   }
  }
 ]
},
};
