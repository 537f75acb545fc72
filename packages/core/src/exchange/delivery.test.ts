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

interface Step {
  readonly event: DeliveryEvent;
  readonly from: DeliveryState;
  readonly to: DeliveryState;
}

/** The steps of a delivery to which one allowed thing after another happens. */
function walk(choices: readonly number[]): Step[] {
  const steps: Step[] = [];
  let from: DeliveryState = 'pending';
  for (const choice of choices) {
    const allowed = Object.entries(DELIVERY_TRANSITIONS[from]) as [DeliveryEvent, DeliveryState][];
    if (allowed.length === 0) break;
    const [event, to] = allowed[choice % allowed.length]!;
    steps.push({ event, from, to });
    from = to;
  }
  return steps;
}
const someChoices = fc.array(fc.nat(419), { maxLength: 30 });
const forEveryStep = (check: (step: Step) => void): void =>
  fc.assert(
    fc.property(someChoices, (choices) => walk(choices).forEach(check)),
    { numRuns: 1_000 },
  );

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
    forEveryStep(({ event, from, to }) => {
      if (to === 'delivering') expect(event).toBe('claim');
      if (from !== 'submitted') return;
      expect(to).not.toBe('delivering');
      if (event === 'lapse' || event === 'poll') expect(to).toBe('submitted');
    });
  });

  test('nothing follows delivered, cancelled or superseded', () => {
    forEveryStep(({ from }) => expect(['delivered', 'cancelled', 'superseded']).not.toContain(from));
  });

  test('it is cancelled or superseded only while nobody is sending it', () => {
    forEveryStep(({ event, from }) => {
      if (event === 'cancel' || event === 'supersede') expect(['pending', 'waiting', 'dead']).toContain(from);
    });
  });

  test('it leaves dead only by an operator or a newer version', () => {
    forEveryStep(({ event, from }) => {
      if (from === 'dead') expect(['replay', 'cancel', 'supersede']).toContain(event);
    });
  });
});
