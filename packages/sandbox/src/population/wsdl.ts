import { CITIZEN_NAMESPACE, REQUEST_NAMESPACE } from './answers.js';
import { OPERATIONS } from './question.js';

const optional = (...names: readonly string[]): string =>
  names.map((name) => `<xs:element name="${name}" type="xs:string" minOccurs="0"/>`).join('');
const required = (...names: readonly string[]): string =>
  names.map((name) => `<xs:element name="${name}" type="xs:string"/>`).join('');
const group = (name: string, content: string, occurs = 'minOccurs="0"'): string =>
  `<xs:element name="${name}" ${occurs}><xs:complexType><xs:sequence>${content}</xs:sequence></xs:complexType></xs:element>`;

const QUESTION =
  required('MaYeuCau', 'MaDVC', 'MaTichHop', 'MaCanBo') +
  optional('MaDonVi', 'TaiKhoan', 'SoDienThoai', 'SoDinhDanh', 'SoCMND') +
  required('HoVaTen') +
  group('NgayThangNamSinh', optional('NgayThangNam', 'Nam'), '');
const NAME = optional('Ho', 'ChuDem', 'Ten');
const ADDRESS = optional('MaDonViHanhChinh', 'MaTinhThanh', 'MaQuanHuyen', 'MaPhuongXa', 'ChiTiet', 'QuocGia');
const CITIZEN =
  optional('SoDinhDanh', 'SoCMND') +
  group('HoVaTen', NAME) +
  optional('GioiTinh', 'DanToc', 'TonGiao') +
  group('NgayThangNamSinh', optional('Nam', 'NgayThangNam')) +
  optional('QuocTich') +
  group('ThuongTru', ADDRESS);

/** The service's description at an address: the sandbox's own, made from the known messages; the real one is not public. */
export function wsdl(serviceUrl: string): string {
  const each = (write: (operation: string) => string): string => OPERATIONS.map(write).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:dan="${REQUEST_NAMESPACE}" xmlns:dc="${CITIZEN_NAMESPACE}" targetNamespace="${REQUEST_NAMESPACE}" name="DanCuQuocGia">
<wsdl:types>
<xs:schema targetNamespace="${REQUEST_NAMESPACE}" elementFormDefault="qualified">
${each((operation) => group(operation, QUESTION, ''))}
${group('KetQuaXacThuc', '<xs:element name="TonTai" type="xs:boolean"/>', '')}
</xs:schema>
<xs:schema targetNamespace="${CITIZEN_NAMESPACE}" elementFormDefault="qualified">
${group('CongdanCollection', group('CongDan', CITIZEN, 'minOccurs="0" maxOccurs="unbounded"'), '')}
</xs:schema>
</wsdl:types>
${each((operation) => `<wsdl:message name="${operation}In"><wsdl:part name="body" element="dan:${operation}"/></wsdl:message>`)}
<wsdl:message name="XacThucThongTinCongDanOut"><wsdl:part name="body" element="dan:KetQuaXacThuc"/></wsdl:message>
<wsdl:message name="TraCuuThongTinCongDanOut"><wsdl:part name="body" element="dc:CongdanCollection"/></wsdl:message>
<wsdl:portType name="DanCuQuocGia">
${each((operation) => `<wsdl:operation name="${operation}"><wsdl:input message="dan:${operation}In"/><wsdl:output message="dan:${operation}Out"/></wsdl:operation>`)}
</wsdl:portType>
<wsdl:binding name="DanCuQuocGiaSoap" type="dan:DanCuQuocGia">
<soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
${each((operation) => `<wsdl:operation name="${operation}"><soap:operation soapAction=""/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation>`)}
</wsdl:binding>
<wsdl:service name="DanCuQuocGiaService"><wsdl:port name="DanCuQuocGiaSoap" binding="dan:DanCuQuocGiaSoap"><soap:address location="${serviceUrl}"/></wsdl:port></wsdl:service>
</wsdl:definitions>
`;
}
