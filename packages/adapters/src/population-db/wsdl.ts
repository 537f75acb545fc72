import { escapeXml } from '../kit/xml.js';
import type { PopulationProfile } from './profile.js';

/**
 * A service description of our own for one profile: the real one is not public, and none is ever fetched.
 * Answers are `anyType`: two shapes are in use and `read-answer.ts` reads both.
 */
export function wsdlOf({ facts }: PopulationProfile): string {
  const namespace = escapeXml(facts.namespace.value);
  const operations = [facts.confirmOperation.value, facts.lookUpOperation.value];
  const each = (write: (operation: string) => string): string => operations.map(write).join('');
  const element = (name: string): string => `<xs:element name="${name}" type="xs:string" minOccurs="0"/>`;
  const birthDate =
    '<xs:element name="NgayThangNamSinh"><xs:complexType><xs:sequence>' +
    `${element('NgayThangNam')}${element('Nam')}</xs:sequence></xs:complexType></xs:element>`;
  const content = facts.elementOrder.value.map((name) => (name === 'NgayThangNamSinh' ? birthDate : element(name)));
  const form = facts.areElementsQualified.value ? 'qualified' : 'unqualified';
  return `<wsdl:definitions name="DanCuQuocGia" targetNamespace="${namespace}" xmlns:dan="${namespace}" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<wsdl:types><xs:schema targetNamespace="${namespace}" elementFormDefault="${form}">
${each((name) => `<xs:element name="${name}"><xs:complexType><xs:sequence>${content.join('')}</xs:sequence></xs:complexType></xs:element>`)}
<xs:element name="Answer" type="xs:anyType"/>
</xs:schema></wsdl:types>
${each((name) => `<wsdl:message name="${name}In"><wsdl:part name="body" element="dan:${name}"/></wsdl:message>`)}
<wsdl:message name="AnswerOut"><wsdl:part name="body" element="dan:Answer"/></wsdl:message>
<wsdl:portType name="DanCu">
${each((name) => `<wsdl:operation name="${name}"><wsdl:input message="dan:${name}In"/><wsdl:output message="dan:AnswerOut"/></wsdl:operation>`)}
</wsdl:portType>
<wsdl:binding name="DanCuSoap" type="dan:DanCu"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
${each((name) => `<wsdl:operation name="${name}"><soap:operation soapAction="${escapeXml(facts.soapAction.value)}"/><wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output></wsdl:operation>`)}
</wsdl:binding>
<wsdl:service name="DanCuService"><wsdl:port name="DanCuSoap" binding="dan:DanCuSoap"><soap:address location="about:blank"/></wsdl:port></wsdl:service>
</wsdl:definitions>`;
}
