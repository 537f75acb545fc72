import type { RecordKind } from '../record/record.js';
import { DeliveryError } from '../errors/errors.js';

/** One record's way to one target. The same id on every attempt; a target that knows idempotency keys gets it. */
export interface Delivery {
  readonly id: string;
  readonly exchangeId: string;
  readonly participantId: string;
  readonly target: string;
  readonly kind: RecordKind;
  readonly recordId: string;
  /** Version of the record that travels. */
  readonly version: number;
  readonly state: DeliveryState;
  /** Attempts begun so far. */
  readonly attempt: number;
  /** Earliest time of the next attempt or poll, epoch ms. */
  readonly dueAtMs: number;
  /** While claimed: until when the claim holds, by the store's clock. */
  readonly leaseUntilMs?: number;
  /** Raised by each claim; who settles must name it, so that one who only hung cannot settle what another took. */
  readonly fence: number;
  /** The target's own id of what it took, once submitted. */
  readonly upstreamId?: string;
  /** Why it waits or died. */
  readonly cause?: DeliveryCause;
  /** What the target said when it took the record; for an identity check the status reached. */
  readonly outcome?: string;
  readonly createdAtMs: number;
  readonly settledAtMs?: number;
}

export interface DeliveryCause {
  readonly code: string;
  /** What the target said, without personal data; at most 500 characters. */
  readonly detail?: string;
  /** Field errors of the target: our field, its code. */
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
}

export const DELIVERY_STATES = [
  'pending',
  'delivering',
  'submitted',
  'waiting',
  'delivered',
  'dead',
  'cancelled',
  'superseded',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What can happen to a delivery. */
export type DeliveryEvent =
  | 'claim' // a worker takes it
  | 'poll' // a worker takes a submitted one to ask for its result
  | 'accept' // the target took it for good
  | 'submit' // the target will answer later
  | 'retry' // a passing fault: again later
  | 'bury' // a lasting fault, or the limits are reached
  | 'lapse' // the lease ran out unsettled
  | 'cancel'
  | 'supersede' // a newer version goes instead
  | 'replay'; // an operator sends a dead one again

/**
 * The one transition table, used by every store: state × event → next state; what is absent is not allowed.
 * A polled delivery stays `submitted` while it is asked about, so a lapsed lease polls again and never sends twice.
 */
export const DELIVERY_TRANSITIONS: Readonly<Record<DeliveryState, Partial<Record<DeliveryEvent, DeliveryState>>>> = {
  pending: { claim: 'delivering', cancel: 'cancelled', supersede: 'superseded' },
  delivering: { accept: 'delivered', submit: 'submitted', retry: 'waiting', bury: 'dead', lapse: 'waiting' },
  submitted: {
    poll: 'submitted',
    accept: 'delivered',
    retry: 'waiting',
    submit: 'submitted',
    bury: 'dead',
    lapse: 'submitted',
  },
  waiting: { claim: 'delivering', cancel: 'cancelled', supersede: 'superseded', bury: 'dead' },
  delivered: {},
  dead: { replay: 'pending', cancel: 'cancelled', supersede: 'superseded' },
  cancelled: {},
  superseded: {},
};

/** States in which a version may still reach, or be reaching, the target. */
export const UNSETTLED_STATES = ['pending', 'delivering', 'submitted', 'waiting'] as const satisfies DeliveryState[];

/**
 * The state a delivery reaches.
 * @throws {DeliveryError} ERR_DELIVERY_STATE — the event is not allowed in that state.
 */
export function nextState(state: DeliveryState, event: DeliveryEvent): DeliveryState {
  const next = DELIVERY_TRANSITIONS[state][event];
  if (next === undefined) throw new DeliveryError('ERR_DELIVERY_STATE', { details: { state, event } });
  return next;
}
