import type { PopulationProfile } from '../profile.js';
import { ndxp } from './ndxp.js';

const source = 'public program that calls the service through a province LGSP';

/** An LGSP that takes the fields as flat JSON and gives the SOAP text back inside JSON. */
export const lgspJson: PopulationProfile = {
  ...ndxp,
  name: 'lgsp-json',
  title: { vi: 'LGSP tỉnh, bọc SOAP trong JSON', en: 'Province LGSP, SOAP wrapped in JSON' },
  facts: {
    ...ndxp.facts,
    envelope: { value: 'json-wrapped', confirmed: false, source },
    jsonPath: { value: '/{operation}', confirmed: false, source: 'assumed: every LGSP names its own paths' },
    jsonSuccessCodes: { value: ['0', '00', '200', ''], confirmed: false, source: 'assumed: the codes are not public' },
  },
};
