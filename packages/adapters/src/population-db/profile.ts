/** A fact of a service's wire format, with where it was read. */
export interface Fact<T> {
  readonly value: T;
  /** Whether a document of the service's owner says so; `false`: seen in programs only, or assumed. */
  readonly confirmed: boolean;
  readonly source: string;
}

/** How one deployment of the population service wants to be asked. What differs between deployments is here, not in code. */
export interface PopulationProfile {
  readonly name: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly facts: {
    /** `soap`: SOAP 1.1; `json-wrapped`: flat JSON in, the SOAP text inside `{error_code, message}` out. */
    readonly envelope: Fact<'soap' | 'json-wrapped'>;
    /** Where a JSON request goes, under the service's URL; `{operation}` is filled in. */
    readonly jsonPath?: Fact<string>;
    /** Values of `error_code` that mean success. */
    readonly jsonSuccessCodes?: Fact<readonly string[]>;
    readonly namespace: Fact<string>;
    readonly confirmOperation: Fact<string>;
    readonly lookUpOperation: Fact<string>;
    /** Elements in the order of sending; what has no value is left out. */
    readonly elementOrder: Fact<readonly RequestElement[]>;
    /** Whether the elements inside the operation carry its namespace. */
    readonly areElementsQualified: Fact<boolean>;
    readonly contentType: Fact<string>;
    readonly soapAction: Fact<string>;
    readonly dateText: Fact<'yyyyMMdd' | 'yyyy-MM-dd'>;
    /** `loose`: no marks, A–Z 0–9 only; `unmarked`: no marks, upper case, spaces kept; `upper`: marks kept, upper case. */
    readonly nameText: Fact<'loose' | 'unmarked' | 'upper'>;
    readonly timestampUnit: Fact<'ms' | 's'>;
    readonly genderCodes: Fact<Readonly<Record<string, 'male' | 'female' | 'unknown'>>>;
  };
}

export const REQUEST_ELEMENTS = [
  'MaYeuCau',
  'MaDVC',
  'MaTichHop',
  'MaDonVi',
  'MaCanBo',
  'TaiKhoan',
  'SoDienThoai',
  'SoDinhDanh',
  'SoCMND',
  'HoVaTen',
  'NgayThangNamSinh',
] as const;
export type RequestElement = (typeof REQUEST_ELEMENTS)[number];
