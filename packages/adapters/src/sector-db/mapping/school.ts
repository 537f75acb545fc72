import type { Condition, FieldRule, RecordMapping } from '../profile.js';
import { partialDate, schoolAddress } from './shared.js';

const SCHOOL = 'thongtindiemtruongchinhcapmnththcsthpt';
const CENTRE = 'cosogiaoducthuongxuyengiaoducnghenghiepgiaoducthuongxuyenvacactrungtamkhac';

/** One level only has a place: the first of a school with several. */
const FIRST_LEVEL = ['educationLevels.0.code', 'educationLevels.0.name'] as const;
const level: FieldRule = { from: FIRST_LEVEL, codes: 'education-level-groups' };

/** A centre says so by its type, or teaches continuing education first. */
const isCentre: Condition = {
  path: ['centreType.code', 'centreType.name', 'centreKind.code', 'centreKind.name'],
  or: { path: FIRST_LEVEL, codes: 'education-level-groups', in: ['05'] },
};

const contact: Record<string, FieldRule> = {
  sodienthoai: { from: 'phone' },
  email: { from: 'email' },
  fax: { from: 'fax' },
  website: { from: 'website' },
};

const region: Record<string, FieldRule> = { mavung: { from: 'region.code' }, tenvung: { from: 'region.name' } };

/** Main schools; continuing-education centres have a record of their own. */
const school: RecordMapping = {
  record: SCHOOL,
  kind: 'school',
  fields: {
    maddtc: { from: 'organisationId' },
    matruong: { from: 'code' },
    tentruong: { from: 'name' },
    manhomcaphoc: level,
    maloaihinhtruong: { from: ['ownership.code', 'ownership.name'], codes: 'school-ownership-types' },
    maloaitruong: { from: 'schoolKind.code' },
    makhuvuc: { from: 'area.code', codes: 'areas' },
    machatluonggiaoduc: { from: 'qualityStandard.code' },
    maduan: { from: 'project.code' },
    ...schoolAddress,
    ...contact,
    sodiemtruong: { from: 'siteCount' },
    hieutruong_hovaten: { from: 'head.fullName' },
    hieutruong_sodienthoai: { from: 'head.phone', group: 'contact' },
    hieutruong_email: { from: 'head.email', group: 'contact' },
    cochibodang: { from: 'hasPartyCell' },
    LaTruongDatChuanQuocGia: { from: 'meetsNationalStandard' },
    LaTruongQuocTe: { from: 'isInternational' },
    CoHocSinhKhuyetTat: { from: 'hasDisabledPupils' },
    CoHocSinhBanTru: { from: 'hasSemiBoarders' },
    CoThuocVungDacBietKhoKhan: { from: 'isInSpeciallyDisadvantagedArea' },
    CoDay2BuoiNgay: { from: 'hasTwoSessions' },
    CoSuDungMayViTinh: { from: 'usesComputers' },
    DuocKetNoiInternet: { from: 'hasInternet' },
    CoDienLuoi: { from: 'hasElectricity' },
    CoNguonNuocSach: { from: 'hasCleanWater' },
    CoCongTrinhVeSinhTheoGioiTinh: { from: 'hasSanitationBySex' },
    CoChuongTrinhGiaoDucVeSinhDoiTay: { from: 'hasHandHygieneEducation' },
    CoChuongTrinhGiaoDucGioiTinh: { from: 'hasSexEducation' },
    CoKyNangSong: { from: 'teachesLifeSkills' },
    CoHocSinhNoiTru: { from: 'hasBoarders' },
    CoChatLuongToiThieu: { from: 'meetsMinimumQuality' },
    DuThietBiDayHocToiThieu: { from: 'hasMinimumEquipment' },
    CoDayNghePhoThong: { from: 'teachesVocational' },
    CoLopKhongChuyen: { from: 'hasNonSpecialisedClasses' },
    CoHaTangTiepCanHocSinhKhuyetTat: { from: 'isAccessible' },
    bptuvanhocduong: { from: 'hasCounselling' },
    DatKiemDinhCapDo: { from: 'accreditationLevel.code', codes: 'accreditation-levels' },
    HangTruong: { from: 'rank' },
    DienTich: { from: 'areaM2' },
    ...partialDate('foundedOn', { day: 'ngaythangnam_thanhlap', month: 'thangnam_thanhlap', year: 'nam_thanhlap' }),
    ...region,
    cohoctructuyen: { from: 'hasOnlineLearning' },
    mavungkhokhan: { from: 'disadvantagedAreas.0.code' },
  },
};

const centre: RecordMapping = {
  record: CENTRE,
  kind: 'school',
  when: isCentre,
  fields: {
    maddtc: { from: 'organisationId' },
    matrungtam: { from: 'code' },
    tentrungtam: { from: 'name' },
    manhomcaphoc: level,
    maloaihinhtrungtam: { from: ['centreType.code', 'centreType.name'], codes: 'continuing-centre-types' },
    maloaitrungtam: { from: 'centreKind.code' },
    hangtrungtam: { from: 'rank' },
    makhuvuc: { from: 'area.code', codes: 'areas' },
    madatchuandanhgiachatluonggiaoduc: { from: 'qualityStandard.code' },
    vitribando: { from: 'mapPosition' },
    ...schoolAddress,
    diachi_quocgia: { from: 'address.countryCode' },
    ...contact,
    giamdoc_hovaten: { from: 'head.fullName' },
    giamdoc_sodinhdanh: { from: 'head.personalNumber', group: 'documents' },
    giamdoc_dienthoai: { from: 'head.phone', group: 'contact' },
    giamdoc_email: { from: 'head.email', group: 'contact' },
    cochibodang: { from: 'hasPartyCell' },
    cohatangtiepcanhocsinhkhuyettat: { from: 'isAccessible' },
    cosudungmayvitinh: { from: 'usesComputers' },
    coduocketnoiinternet: { from: 'hasInternet' },
    codienluoi: { from: 'hasElectricity' },
    conguonnuocsach: { from: 'hasCleanWater' },
    cocongtrinhvesinh: { from: 'hasSanitation' },
    cobophancongtactuvanhocduong: { from: 'hasCounselling' },
    cogiaoducvegioitinh: { from: 'hasSexEducation' },
    codaykynangsonggdxh: { from: 'teachesLifeSkills' },
    codatkiemdinhcapdo: { from: 'isAccredited' },
    coduthietbidayhoctoithieu: { from: 'hasMinimumEquipment' },
    colatrungtamgdtx: { from: 'isContinuingCentre' },
    colatrungtamgdnngdtx: { from: 'isVocationalContinuingCentre' },
    codaykynangngoaingu: { from: 'teachesForeignLanguages' },
    codaykynangungdungcntt: { from: 'teachesComputing' },
    covondautunuocngoai: { from: 'hasForeignInvestment' },
    dientich: { from: 'areaM2' },
    ...partialDate('foundedOn', { day: 'ngaythangnamthanhlap', month: 'thangnamthanhlap', year: 'namthanhlap' }),
    ...region,
  },
};

/** A school carries one disadvantaged area as a field, a centre a row for each. */
const disadvantagedArea: RecordMapping = {
  record: `${CENTRE}_vungkhokhan`,
  kind: 'school',
  each: 'disadvantagedAreas',
  suffix: '.vungkhokhan',
  rowName: 'name',
  fields: { mavungkhokhan: { from: 'code', rowNeeds: 'no-code' } },
};

/** The model links a site to its school or centre by code; it travels in that row. */
const site = (under: string): RecordMapping => ({
  record: 'thongtindiemtruongcapmnththcsthpttx',
  kind: 'school',
  under,
  each: 'sites',
  suffix: '.diemtruong',
  rowName: 'name',
  fields: {
    manhomcaphoc: {
      from: ['educationLevel.code', 'educationLevel.name', ...FIRST_LEVEL.map((path) => `$.${path}`)],
      codes: 'education-level-groups',
    },
    matruong: { from: '$.code' },
    madiemtruong: { from: 'code' },
    tendiemtruong: { from: 'name', rowNeeds: 'not-held' },
    sodienthoai: { from: 'phone' },
    kcdentruongchinh: { from: 'distanceKm' },
    phuongtiendilai: { from: 'meansOfTravel' },
    dientich: { from: 'areaM2' },
    ...schoolAddress,
  },
});

/** The first whose condition holds is taken: a school that is no centre is a main school. */
export const schoolMappings: readonly RecordMapping[] = [centre, disadvantagedArea, school, site(SCHOOL), site(CENTRE)];
