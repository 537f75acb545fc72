import { isoTime } from '@lienthong/core';
import type { Right } from '@lienthong/core';
import { RECORD_KINDS } from '@lienthong/schemas';
import type { NewParticipant, Terms } from '../security/participants.js';
import { invalidMember, shapeOf } from './check-shape.js';
import type { Shape } from './check-shape.js';
import { schemaRef, text } from './route.js';

const TYPES = ['vendor', 'school', 'department', 'agency', 'operator'] as const;
export const OPERATIONS = ['submit', 'pull', 'identify', 'operate'] as const;
const PARTICIPANT_ID = /^[a-z0-9][a-z0-9._-]{1,63}$/;
/** Names that audit entries give to those who are no participants. */
const RESERVED_IDS = ['gateway', 'anonymous'];
const REQUIREMENTS = ['proof-of-possession', 'signed-body'] as const;
const CONTACT = ['name', 'email', 'phone'] as const;
/** @source QĐ 20/2020/QĐ-TTg: letter, two digits, then levels parted by points. */
const AGENCY_CODE = /^[A-Z]\d{2}(\.[0-9A-Z]{1,6}){0,5}$/;
/** RFC 3339 with its zone: a time without one would mean another moment on another machine. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;
/** As a request names it; the gateway only compares. */
const PURPOSE = /^[a-z0-9][a-z0-9._-]{0,63}$/;
const MOST_RIGHTS = 50;
const MOST_SCHOOLS = 5_000;

const TERMS = ['name', 'jwks', 'rights', 'requires', 'agencyCode', 'contact', 'validFrom', 'validUntil'] as const;

/**
 * A registration as a caller sends it.
 * @throws {RequestError} ERR_REQUEST_INVALID — `details.pointer` names the member.
 */
export function newParticipantOf(value: unknown): NewParticipant {
  const body = shapeOf(value);
  body.only('participantId', 'type', ...TERMS);
  const participantId = body.text('participantId', { most: 64, pattern: PARTICIPANT_ID });
  if (RESERVED_IDS.includes(participantId)) {
    throw invalidMember('/participantId', 'là tên dành riêng', 'is a reserved name');
  }
  return {
    participantId,
    type: body.oneOf('type', TYPES),
    name: body.text('name', { most: 200 }),
    jwks: keySetOf(body),
    rights: rightsOf(body),
    ...optionalTermsOf(body),
  };
}

/** What is to be changed of one, read alike. */
export function changedTermsOf(value: unknown): Partial<Terms> {
  const body = shapeOf(value);
  body.only(...TERMS);
  return {
    ...(body.has('name') && { name: body.text('name', { most: 200 }) }),
    ...(body.has('jwks') && { jwks: keySetOf(body) }),
    ...(body.has('rights') && { rights: rightsOf(body) }),
    ...optionalTermsOf(body),
  };
}

function optionalTermsOf(body: Shape): Partial<Terms> {
  const { agencyCode, validFrom, validUntil } = {
    agencyCode: body.optionalText('agencyCode', { most: 35, pattern: AGENCY_CODE }),
    validFrom: timeOf(body, 'validFrom'),
    validUntil: timeOf(body, 'validUntil'),
  };
  if (validFrom !== undefined && validUntil !== undefined && validFrom >= validUntil) {
    throw invalidMember('/validUntil', 'phải sau validFrom', 'must come after validFrom');
  }
  return {
    ...(body.has('requires') && { requires: requirementsOf(body) }),
    ...(agencyCode !== undefined && { agencyCode }),
    ...(body.has('contact') && { contact: contactOf(body.object('contact')) }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
  };
}

const keySetOf = (body: Shape): Terms['jwks'] => ({
  keys: body
    .object('jwks')
    .objects('keys', 20)
    .map((key) => key.value),
});

const rightsOf = (body: Shape): readonly Right[] => body.objects('rights', MOST_RIGHTS).map(rightOf);

/** An empty list takes back what was required. */
function requirementsOf(body: Shape): NonNullable<Terms['requires']> {
  const given = body.value['requires'];
  if (Array.isArray(given) && given.length === 0) return [];
  return body.texts('requires', { most: REQUIREMENTS.length }).map(requirementOf);
}

function requirementOf(given: string, index: number): (typeof REQUIREMENTS)[number] {
  const requirement = REQUIREMENTS.find((known) => known === given);
  if (requirement !== undefined) return requirement;
  const list = REQUIREMENTS.join(', ');
  throw invalidMember(`/requires/${index}`, `phải là một trong: ${list}`, `must be one of: ${list}`);
}

function contactOf(contact: Shape): NonNullable<Terms['contact']> {
  contact.only(...CONTACT);
  return Object.fromEntries(
    CONTACT.flatMap((name) => {
      const value = contact.optionalText(name, { most: 200 });
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function timeOf(body: Shape, name: 'validFrom' | 'validUntil'): string | undefined {
  const given = body.optionalText(name, { most: 35, pattern: TIME });
  if (given === undefined) return undefined;
  const at = Date.parse(given);
  if (!Number.isNaN(at)) return isoTime(at);
  throw invalidMember(`/${name}`, 'không phải thời điểm có thật', 'is no real time');
}

function rightOf(right: Shape): Right {
  right.only('operation', 'kinds', 'schools', 'communes', 'provinces', 'purposes');
  const kinds = right.texts('kinds', { most: RECORD_KINDS.length + 1 });
  return {
    operation: right.oneOf('operation', OPERATIONS),
    kinds: kinds.map((given, index) => {
      const kind = ([...RECORD_KINDS, '*'] as const).find((known) => known === given);
      if (kind !== undefined) return kind;
      throw invalidMember(`${right.pointer}/kinds/${index}`, 'không có loại này', 'is no kind of record');
    }),
    ...placesOf(right),
    ...(right.has('purposes') && { purposes: right.texts('purposes', { most: 20, pattern: PURPOSE }) }),
  };
}

/** By schools, communes or provinces, at least one of them. */
function placesOf(right: Shape): Pick<Right, 'schools' | 'communes' | 'provinces'> {
  const isByPlace = right.has('communes') || right.has('provinces');
  return {
    schools:
      isByPlace && !right.has('schools')
        ? []
        : right.texts('schools', { most: MOST_SCHOOLS, pattern: /^(\*|[\w.-]{1,35})$/ }),
    ...(right.has('communes') && { communes: right.texts('communes', { most: MOST_SCHOOLS, pattern: /^\d{5}$/ }) }),
    ...(right.has('provinces') && { provinces: right.texts('provinces', { most: 100, pattern: /^\d{2}$/ }) }),
  };
}

const TERM_SCHEMAS = {
  name: text(200),
  jwks: {
    type: 'object',
    required: ['keys'],
    properties: { keys: { type: 'array', minItems: 1, maxItems: 20, items: { type: 'object' } } },
    description: 'Public keys only, EC P-256 (ES256) or Ed25519 (EdDSA); several, so that a new one overlaps the old.',
  },
  rights: { type: 'array', minItems: 1, maxItems: MOST_RIGHTS, items: schemaRef('Right') },
  requires: {
    type: 'array',
    maxItems: REQUIREMENTS.length,
    items: { enum: REQUIREMENTS },
    description: 'Tokens bound to a key (DPoP); a signature over each body that it sends.',
  },
  agencyCode: {
    type: 'string',
    pattern: AGENCY_CODE.source,
    description: 'Under QĐ 20/2020/QĐ-TTg, where it has one.',
  },
  contact: {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(CONTACT.map((name) => [name, text(200)])),
    description: 'Whom to turn to.',
  },
  validFrom: { type: 'string', format: 'date-time' },
  validUntil: { type: 'string', format: 'date-time' },
} as const;

/** The same for the OpenAPI document. */
export const PARTICIPANT_SCHEMAS = {
  Right: {
    type: 'object',
    additionalProperties: false,
    required: ['operation', 'kinds'],
    anyOf: [{ required: ['schools'] }, { required: ['communes'] }, { required: ['provinces'] }],
    properties: {
      operation: { enum: OPERATIONS },
      kinds: { type: 'array', minItems: 1, maxItems: RECORD_KINDS.length + 1, items: { enum: [...RECORD_KINDS, '*'] } },
      schools: {
        type: 'array',
        minItems: 1,
        maxItems: MOST_SCHOOLS,
        items: { ...text(35), description: 'School code, or `*` for all.' },
      },
      communes: {
        type: 'array',
        maxItems: MOST_SCHOOLS,
        items: { type: 'string', pattern: '^\\d{5}$' },
        description: 'Every school there, as the school records of a department, an agency or the operator say.',
      },
      provinces: { type: 'array', maxItems: 100, items: { type: 'string', pattern: '^\\d{2}$' } },
      purposes: {
        type: 'array',
        maxItems: 20,
        items: { type: 'string', pattern: PURPOSE.source },
        description: 'Only for these; a request then names its purpose.',
      },
    },
  },
  NewParticipant: {
    type: 'object',
    additionalProperties: false,
    required: ['participantId', 'name', 'type', 'jwks', 'rights'],
    properties: {
      participantId: { type: 'string', pattern: PARTICIPANT_ID.source },
      type: { enum: TYPES },
      ...TERM_SCHEMAS,
    },
  },
  ParticipantChanges: { type: 'object', additionalProperties: false, minProperties: 1, properties: TERM_SCHEMAS },
  Participant: {
    type: 'object',
    required: ['participantId', 'name', 'type', 'jwks', 'rights', 'status', 'createdAt'],
    properties: {
      participantId: { type: 'string' },
      type: { enum: TYPES },
      ...TERM_SCHEMAS,
      status: { enum: ['active', 'suspended', 'revoked'] },
      createdAt: { type: 'string', format: 'date-time' },
      revokedAt: { type: 'string', format: 'date-time' },
    },
  },
} as const;
