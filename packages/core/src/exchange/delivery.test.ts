import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  DELIVERY_STATES,
  DELIVERY_TRANSITIONS,
  UNSETTLED_STATES,
  nextState,
  type DeliveryEvent,
  type DeliveryState,
} from './delivery.js';

const EVENTS: readonly DeliveryEvent[] = [
  'claim',
  'poll',
  'accept',
  'submit',
  'retry',
  'bury',
  'lapse',
  'cancel',
  'supersede',
  'replay',
];

/** Every state a sequence of events passes through; events that are not allowed change nothing. */
function walk(
  events: readonly DeliveryEvent[],
): { readonly event: DeliveryEvent; readonly from: DeliveryState; readonly to: DeliveryState }[] {
  let state: DeliveryState = 'pending';
  return events.flatMap((event) => {
    const from = state;
    const to = DELIVERY_TRANSITIONS[from][event];
    if (to === undefined) return [];
    state = to;
    return [{ event, from, to }];
  });
}
const someEvents = fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 });

describe('the transition table', () => {
  test('names every state and leads to known states only', () => {
    expect(Object.keys(DELIVERY_TRANSITIONS).sort()).toEqual([...DELIVERY_STATES].sort());
    for (const row of Object.values(DELIVERY_TRANSITIONS)) {
      for (const [event, next] of Object.entries(row)) {
        expect(EVENTS).toContain(event);
        expect(DELIVERY_STATES).toContain(next);
      }
    }
  });

  test('what is not in it is refused with its state and event', () => {
    for (const state of DELIVERY_STATES) {
      for (const event of EVENTS) {
        const next = DELIVERY_TRANSITIONS[state][event];
        if (next !== undefined) expect(nextState(state, event)).toBe(next);
        else {
          expect(() => nextState(state, event)).toThrow(
            expect.objectContaining({ code: 'ERR_DELIVERY_STATE', details: { state, event } }),
          );
        }
      }
    }
  });

  test('every state can be reached, and from every unsettled one a settled one', () => {
    const reachable = (from: DeliveryState): Set<DeliveryState> => {
      const seen = new Set<DeliveryState>([from]);
      for (const state of seen) for (const next of Object.values(DELIVERY_TRANSITIONS[state])) seen.add(next);
      return seen;
    };
    expect([...reachable('pending')].sort()).toEqual([...DELIVERY_STATES].sort());
    for (const state of UNSETTLED_STATES) expect(reachable(state)).toContain('delivered');
  });
});

describe('whatever happens to a delivery', () => {
  test('it is sent only by a claim, and what was submitted is polled, never sent, until the target fails it', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        for (const { event, from, to } of walk(events)) {
          if (to === 'delivering') expect(event).toBe('claim');
          if (from === 'submitted') expect(to === 'delivering').toBe(false);
          if (from === 'submitted' && (event === 'lapse' || event === 'poll')) expect(to).toBe('submitted');
        }
      }),
    );
  });

  test('nothing follows delivered, cancelled or superseded', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        for (const { from } of walk(events)) expect(['delivered', 'cancelled', 'superseded']).not.toContain(from);
      }),
    );
  });

  test('it is cancelled or superseded only while nobody is sending it', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        for (const { event, from } of walk(events)) {
          if (event === 'cancel' || event === 'supersede') expect(['pending', 'waiting', 'dead']).toContain(from);
        }
      }),
    );
  });

  test('it leaves dead only by an operator or a newer version', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        for (const { event, from } of walk(events)) {
          if (from === 'dead') expect(['replay', 'cancel', 'supersede']).toContain(event);
        }
      }),
    );
  });
});
