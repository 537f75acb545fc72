import type { Participants } from '../security/participants.js';
import type { Issuer } from '../security/issuer.js';
import type { ProofOfPossession } from '../security/proof-of-possession.js';
import type { SingleUse } from '../security/single-use.js';
import type { Tokens } from '../security/tokens.js';
import type { Metrics } from '../metrics/metrics.js';
import type { Services } from '../services.js';
import type { HttpSettings } from './http-settings.js';

/** What the routes are made with. */
export interface HttpContext {
  readonly services: Services;
  readonly participants: Participants;
  readonly tokens: Tokens;
  readonly possession: ProofOfPossession;
  readonly singleUse: SingleUse;
  readonly metrics: Metrics;
  readonly settings: HttpSettings;
  /** Known once the server listens. */
  issuer(): Issuer;
}
