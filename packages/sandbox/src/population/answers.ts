import type { Citizen } from '../citizens.js';

/** `live`: as programs saw the service answer; `qcvn109`: as the regulation shows it. */
export type AnswerShape = 'live' | 'qcvn109';

const SOAP_1_1 = 'http://schemas.xmlsoap.org/soap/envelope/';
export const REQUEST_NAMESPACE = 'http://dancuquocgia.bca';
export const CITIZEN_NAMESPACE = 'http://www.mic.gov.vn/dancu/1.0';

const GENDER_CODES = { male: '1', female: '2', unknown: '0' } as const;

/** The answer to XacThucThongTinCongDan. */
export function confirmation(exists: boolean): string {
  return envelope(
    `<ns1:KetQuaXacThuc xmlns:ns1="${REQUEST_NAMESPACE}"><ns1:TonTai>${exists}</ns1:TonTai></ns1:KetQuaXacThuc>`,
  );
}

/** The answer to TraCuuThongTinCongDan; an empty collection when nobody fits. */
export function collection(citizen: Citizen | undefined, shape: AnswerShape): string {
  const open = `CongdanCollection xmlns="${CITIZEN_NAMESPACE}"`;
  if (citizen === undefined) return envelope(`<${open}/>`);
  const write = shape === 'live' ? liveCitizen : qcvn109Citizen;
  return envelope(`<${open}><CongDan>${write(citizen)}</CongDan></CongdanCollection>`);
}

/** A SOAP 1.1 fault. Codes and texts are the sandbox's own: those of the real service are not public. */
export function soapFault(party: 'Client' | 'Server', code: string, text: string): string {
  return envelope(
    `<soapenv:Fault><faultcode>soapenv:${party}</faultcode><faultstring>${escape(text)}</faultstring>` +
      `<detail><MaLoi>${escape(code)}</MaLoi></detail></soapenv:Fault>`,
  );
}

function liveCitizen(citizen: Citizen): string {
  const { personalNumber, fullName, birthDate, gender, communeCode = '' } = citizen;
  const date = birthDate.length === 10 ? `<NgayThangNam>${birthDate.replaceAll('-', '')}</NgayThangNam>` : '';
  return (
    `<SoDinhDanh>${personalNumber}</SoDinhDanh><SoCMND/>` +
    `<HoVaTen><Ho/><ChuDem/><Ten>${escape(fullName.toLocaleUpperCase('vi'))}</Ten></HoVaTen>` +
    `<GioiTinh>${GENDER_CODES[gender]}</GioiTinh><DanToc/><TonGiao/>` +
    `<NgayThangNamSinh><Nam>${birthDate.slice(0, 4)}</Nam>${date}</NgayThangNamSinh><QuocTich>VN</QuocTich>` +
    `<ThuongTru><MaTinhThanh/><MaPhuongXa>${escape(communeCode)}</MaPhuongXa><ChiTiet/><QuocGia>VN</QuocGia></ThuongTru>`
  );
}

function qcvn109Citizen(citizen: Citizen): string {
  const { personalNumber, fullName, birthDate, gender, communeCode = '' } = citizen;
  const [family = '', ...others] = fullName.split(' ');
  const given = others.pop() ?? '';
  const date = birthDate.length === 10 ? `<NgayThangNam>${birthDate}</NgayThangNam>` : `<Nam>${birthDate}</Nam>`;
  return (
    `<SoDinhDanh>${personalNumber}</SoDinhDanh>` +
    `<HoVaTen><Ho>${escape(family)}</Ho><ChuDem>${escape(others.join(' '))}</ChuDem><Ten>${escape(given)}</Ten></HoVaTen>` +
    `<GioiTinh>${GENDER_CODES[gender]}</GioiTinh><NgayThangNamSinh>${date}</NgayThangNamSinh>` +
    `<ThuongTru><MaDonViHanhChinh>${escape(communeCode)}</MaDonViHanhChinh><ChiTiet/><QuocGia>VN</QuocGia></ThuongTru>`
  );
}

function envelope(body: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="${SOAP_1_1}"><soapenv:Header/>` +
    `<soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
