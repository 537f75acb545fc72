import path from 'node:path';
import { createGatewayClient, type GatewayClient, type GatewayClientOptions } from '@lienthong/adapters/gateway';
import { sandboxConfiguration } from '../src/serve/sandbox-configuration.js';
import { lienthong, readJson, writeJson, type Json, type Running, type Stage } from './harness.js';

export const PARTICIPANT = 'e2e-software';

/** A gateway in a folder of its own that can be killed and started again on the same data. */
export class GatewayOnStage {
  #running: Running | undefined;
  url = '';

  private constructor(
    private readonly stage: Stage,
    readonly folder: string,
  ) {}

  static async open(
    stage: Stage,
    urls: Readonly<Record<string, string>>,
    change: (configuration: Json) => void = () => undefined,
  ): Promise<GatewayOnStage> {
    const gateway = new GatewayOnStage(stage, await stage.folder());
    const configuration = {
      ...sandboxConfiguration(urls),
      listen: { port: 0 },
      dataDirectory: './data',
      log: { level: 'warn' },
      limits: { requestsPerMinute: 1_000_000, unauthenticatedRequestsPerMinute: 100_000 },
    };
    change(configuration);
    await writeJson(path.join(gateway.folder, 'gateway.json'), configuration);
    await gateway.start();
    const added = await gateway.command(['participant', 'add', PARTICIPANT, '--schools', '86000001']);
    if (added.code !== 0) throw new Error(added.stderr);
    return gateway;
  }

  async start(): Promise<void> {
    this.#running = this.stage.start(['serve', '--config', 'gateway.json'], { cwd: this.folder });
    this.url = (await this.#running.printed(/^gateway\s+(http\S+)$/m))[1]!;
  }

  async kill(): Promise<void> {
    this.#running!.process.kill('SIGKILL');
    await this.#running!.ended;
  }

  async stop(): Promise<number | null> {
    this.#running!.process.kill('SIGTERM');
    return this.#running!.ended;
  }

  /** All that it has printed, its log among it. */
  printed(): string {
    return this.#running!.stdout() + this.#running!.stderr();
  }

  /** Runs a command against this gateway. */
  command(args: readonly string[]) {
    return lienthong([...args, '--config', 'gateway.json'], { cwd: this.folder });
  }

  async client(options: Partial<GatewayClientOptions> = {}): Promise<GatewayClient> {
    const privateKey = await readJson(path.join(this.folder, `${PARTICIPANT}.jwk.json`));
    return createGatewayClient({
      baseUrl: this.url,
      participantId: PARTICIPANT,
      privateKey,
      attempts: { attempts: 1 },
      timeoutMs: 5_000,
      ...options,
    });
  }
}

/** A made-up pupil; another number gives another pupil. */
export const pupil = (number: number) =>
  ({
    sourceId: `HS-${number}`,
    personalNumber: `0862${String(10_000_000 + number)}`,
    fullName: `Nguyễn Văn Thử ${'ABCDEGHIKL'[number % 10]!}`,
    birthDate: { value: '2016-05-04', precision: 'day' },
    gender: 'male',
    nationality: 'VN',
    className: '3A',
    grade: '3',
  }) as const;

export const SCHOOL = { school: { code: '86000001', name: 'Trường Tiểu học Nguyễn Du' }, schoolYear: '2025-2026' };

export const reportOf = async (inspect: string, system: string): Promise<Json> =>
  (await fetch(`${inspect}/${system}`)).json();

/** Counts of deliveries by target and state, as the gateway's metrics tell. */
export async function deliveryStates(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = text.matchAll(/^lienthong_deliveries\{target="([^"]+)",state="([^"]+)"\} (\d+)/gm);
  return Object.fromEntries([...found].map(([, target, state, count]) => [`${target} ${state}`, Number(count)]));
}

export const isSettled = (states: Record<string, number>): boolean =>
  !Object.entries(states).some(([name, count]) => count > 0 && / (pending|delivering|submitted|waiting)$/.test(name));
