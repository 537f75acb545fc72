import type { RecordMapping } from '../profile.js';
import { partialDate } from './shared.js';

const foundedOn = partialDate('foundedOn', {
  day: 'ngaythangnam_thanhlap',
  month: 'thangnam_thanhlap',
  year: 'nam_thanhlap',
});

/** Main schools; sites and continuing-education centres have records of their own, which are not filled. */
const school: RecordMapping = {
  record: 'thongtindiemtruongchinhcapmnththcsthpt',
  kind: 'school',
  fields: {
    maddtc: { from: 'organisationId' },
    matruong: { from: 'code' },
    tentruong: { from: 'name' },
    // One level only has a place: the first of a school with several.
    manhomcaphoc: { from: ['educationLevels.0.code', 'educationLevels.0.name'], codes: 'education-level-groups' },
    maloaihinhtruong: { from: ['ownership.code', 'ownership.name'], codes: 'school-ownership-types' },
    maloaitruong: { from: 'schoolKind.code' },
    makhuvuc: { from: 'area.code', codes: 'areas' },
    machatluonggiaoduc: { from: 'qualityStandard.code' },
    maduan: { from: 'project.code' },
    diachi_diachichitiet: { from: ['address.detail', 'address.text'] },
    diachi_maxa: { from: 'address.communeCode' },
    diachi_matinh: { from: 'address.provinceCode' },
    sodienthoai: { from: 'phone' },
    email: { from: 'email' },
    fax: { from: 'fax' },
    website: { from: 'website' },
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
    ...foundedOn,
    mavung: { from: 'region.code' },
    tenvung: { from: 'region.name' },
    cohoctructuyen: { from: 'hasOnlineLearning' },
    mavungkhokhan: { from: 'disadvantagedAreas.0.code' },
  },
};

export const schoolMappings: readonly RecordMapping[] = [school];
