import type { GatewayClient, Submitted } from '@lienthong/adapters/gateway';
import type { Student } from '@lienthong/schemas';

const SCHOOL = { school: { code: '86000001', name: 'Trường thử nghiệm' }, schoolYear: '2025-2026' };
/** Of each ten submissions three change a pupil sent before, and one is sent twice. */
const CHANGES_OF_TEN = 3;
const PAUSE_MS = 50;

/** One version of a record that the gateway acknowledged. */
export interface Acknowledged {
  readonly exchangeId: string;
  readonly recordId: string;
  readonly version: number;
}

export interface Load {
  readonly acknowledged: readonly Acknowledged[];
  /** Answers to a submission sent again that differ from the first: one key had two effects. */
  readonly twiceTaken: number;
  /** Sends for a time; what the gateway did not answer is sent again, under the same key, until it does. */
  run(client: () => GatewayClient, untilMs: number): Promise<void>;
}

/** Synthetic pupils, each changed by one sender only, so that their versions have one order. */
export function createLoad(senders: number): Load {
  const acknowledged: Acknowledged[] = [];
  const lanes = Array.from({ length: senders }, (_, lane) => ({ lane, sent: 0, pupils: [] as number[] }));
  let twiceTaken = 0;

  async function send(lane: (typeof lanes)[number], client: () => GatewayClient): Promise<void> {
    const step = lane.sent++;
    const isChange = step % 10 < CHANGES_OF_TEN && lane.pupils.length > 0;
    const number = isChange ? lane.pupils[step % lane.pupils.length]! : lane.lane * 1_000_000 + step;
    if (!isChange) lane.pupils.push(number);
    const key = `torture-${lane.lane}-${step}`;
    const first = await untilAnswered(client, pupil(number, step), key);
    const [result] = first.results;
    if (result?.outcome === 'accepted') {
      acknowledged.push({ exchangeId: first.exchangeId, recordId: result.recordId!, version: result.version! });
    }
    if (step % 10 === 9) {
      const again = await untilAnswered(client, pupil(number, step), key);
      if (again.exchangeId !== first.exchangeId || !again.replayed) twiceTaken++;
    }
  }

  return {
    acknowledged,
    get twiceTaken() {
      return twiceTaken;
    },
    async run(client, untilMs) {
      await Promise.all(
        lanes.map(async (lane) => {
          while (performance.now() < untilMs) await send(lane, client);
        }),
      );
    },
  };
}

async function untilAnswered(client: () => GatewayClient, record: Student, idempotencyKey: string): Promise<Submitted> {
  for (;;) {
    try {
      return await client().submit('student', [record], { ...SCHOOL, idempotencyKey });
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS)); // the gateway is being killed, or starts again
    }
  }
}

/** A made-up pupil; `change` makes another version of the same one. */
const pupil = (number: number, change: number): Student => ({
  sourceId: `T-${number}`,
  fullName: `Nguyễn Văn ${'ABCDEGHIKL'[number % 10]!}`,
  birthDate: { value: '2016-05-04', precision: 'day' },
  gender: 'male',
  nationality: 'VN',
  className: `3A${change % 9}`,
  grade: '3',
});
