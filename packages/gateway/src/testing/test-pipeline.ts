import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { silentLog, type AdapterSession, type RecordKind, type StoredParticipant } from '@lienthong/core';
import { fakeClock, testHashing, type FakeClock } from '@lienthong/core/testing';
import type { Configuration } from '@lienthong/schemas';
import { createDispatch, type Dispatch } from '../pipeline/dispatch.js';
import { createIntake, type BatchIntake } from '../pipeline/intake.js';
import type { PipelinePorts } from '../pipeline/ports.js';
import { openKeys } from '../security/keys.js';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.js';
import { DEFAULT_TARGET_LIMITS, createTarget, type Target, type TargetLimits } from '../targets/target.js';

export type Session = AdapterSession<RecordKind, RecordKind>;

export interface TestPipeline {
  readonly ports: PipelinePorts;
  readonly intake: BatchIntake;
  readonly dispatch: Dispatch;
  readonly clock: FakeClock;
  readonly targets: ReadonlyMap<string, Target>;
  /** Works until nothing is due now. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** Both pipelines over a real store in a folder of its own, with targets that the test makes up. */
export async function openTestPipeline(options: {
  readonly configuration?: Configuration;
  readonly sessions?: Readonly<Record<string, Partial<Session>>>;
  readonly limits?: Partial<TargetLimits>;
}): Promise<TestPipeline> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-pipeline-'));
  const clock = fakeClock();
  const keys = await openKeys(folder);
  const store = await openSqliteStore({
    file: path.join(folder, 'gateway.sqlite'),
    hashing: testHashing,
    clock,
    log: silentLog,
    gatewayId: 'test',
    sign: (payload, typ) => keys.sign(payload, typ),
  });
  let id = 0;
  let hinted = false;
  const ports: PipelinePorts = {
    configuration: options.configuration ?? {},
    store,
    queue: {
      start: async () => {},
      notify: () => void (hinted = true),
      healthy: async () => true,
      stop: async () => {},
    },
    keys,
    hashing: testHashing,
    clock,
    log: silentLog,
    findParticipant: (participantId) => store.findParticipant(participantId),
    newId: () => `id-${String((id += 1)).padStart(6, '0')}`,
  };
  const limits = { ...DEFAULT_TARGET_LIMITS, ...options.limits };
  const targets = new Map(
    Object.entries(options.sessions ?? {}).map(([name, session]) => {
      const whole: Session = { probe: async () => ({ ok: true }), close: async () => {}, ...session };
      return [name, createTarget(name, whole, limits, clock)] as const;
    }),
  );
  const dispatch = createDispatch({
    ...ports,
    targets,
    identityTarget: options.configuration?.identity?.target,
    pause: async (delayMs) => clock.advance(delayMs),
  });
  return {
    ports,
    intake: createIntake(ports),
    dispatch,
    clock,
    targets,
    async drain() {
      for (;;) {
        hinted = false;
        const next = await dispatch.work();
        await dispatch.idle();
        if (!hinted && (next === undefined || next > clock.now())) return;
      }
    },
    async close() {
      await dispatch.idle();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

export const testVendor: StoredParticipant = {
  participantId: 'test-vendor',
  name: 'Test vendor',
  type: 'vendor',
  jwks: { keys: [] },
  rights: [{ operation: 'submit', kinds: ['*'], schools: ['86000001'] }],
  status: 'active',
  createdAt: '2026-01-05T00:00:00.000Z',
};
