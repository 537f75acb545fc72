import { REQUEST_ELEMENTS } from './profile.js';

const fact = (value: object): object => ({
  type: 'object',
  required: ['value', 'confirmed', 'source'],
  additionalProperties: false,
  properties: { value, confirmed: { type: 'boolean' }, source: { type: 'string', minLength: 1 } },
});
const text = { type: 'string', maxLength: 200 };
const facts = {
  envelope: fact({ enum: ['soap', 'json-wrapped'] }),
  jsonPath: fact(text),
  jsonSuccessCodes: fact({ type: 'array', items: text, minItems: 1 }),
  namespace: fact({ ...text, minLength: 1 }),
  confirmOperation: fact({ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]{0,99}$' }),
  lookUpOperation: fact({ type: 'string', pattern: '^[A-Za-z][A-Za-z0-9]{0,99}$' }),
  elementOrder: fact({ type: 'array', items: { enum: REQUEST_ELEMENTS }, uniqueItems: true, minItems: 6 }),
  areElementsQualified: fact({ type: 'boolean' }),
  contentType: fact(text),
  soapAction: fact(text),
  dateText: fact({ enum: ['yyyyMMdd', 'yyyy-MM-dd'] }),
  nameText: fact({ enum: ['loose', 'unmarked', 'upper'] }),
  timestampUnit: fact({ enum: ['ms', 's'] }),
  genderCodes: fact({ type: 'object', additionalProperties: { enum: ['male', 'female', 'unknown'] } }),
};

/** JSON Schema (2020-12) of a profile of the population service, built in or a province's own. */
export const populationProfileSchema = {
  type: 'object',
  required: ['name', 'title', 'facts'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    title: {
      type: 'object',
      required: ['vi', 'en'],
      additionalProperties: false,
      properties: { vi: text, en: text },
    },
    facts: {
      type: 'object',
      required: Object.keys(facts).filter((name) => !name.startsWith('json')),
      additionalProperties: false,
      properties: facts,
      if: {
        type: 'object',
        properties: { envelope: { type: 'object', properties: { value: { const: 'json-wrapped' } } } },
      },
      then: { required: ['jsonPath', 'jsonSuccessCodes'] },
    },
  },
} as const;
