import type { GatewayChoice } from '../commands/command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { LineSink } from '../terminal/line-sink.js';
import { chosenGateway } from './chosen-gateway.js';

/** Which dead letters are meant; all where nothing is said. */
export interface DeadLetterFilter {
  readonly target?: string;
  readonly cause?: string;
}

interface Page {
  readonly items: readonly object[];
  readonly cursor?: string;
}

/** Prints dead deliveries, a JSON line each. */
export async function listDeadLetters({
  target,
  cause,
  ...choice
}: GatewayChoice & DeadLetterFilter): Promise<ExitCode> {
  const gateway = await chosenGateway(choice);
  const lines = new LineSink(process.stdout);
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({
      state: 'dead',
      limit: '500',
      ...(target !== undefined && { target }),
      ...(cause !== undefined && { causeCode: cause }),
      ...(cursor !== undefined && { cursor }),
    });
    const page = (await gateway.get(`/v1/deliveries?${query.toString()}`)) as Page;
    for (const item of page.items) lines.add(JSON.stringify(item));
    await lines.flush();
    cursor = page.cursor;
  } while (cursor !== undefined);
  return EXIT.ok;
}

/** Sets dead deliveries going again and says how many. */
export async function replayDeadLetters(
  ids: readonly string[],
  { target, cause, ...choice }: GatewayChoice & DeadLetterFilter,
): Promise<ExitCode> {
  const gateway = await chosenGateway(choice);
  const { replayed } = (await gateway.post('/v1/deliveries/replay', {
    ...(ids.length > 0 && { ids }),
    ...(target !== undefined && { target }),
    ...(cause !== undefined && { causeCode: cause }),
  })) as { readonly replayed: number };
  process.stdout.write(`Gửi lại / replayed: ${replayed}\n`);
  return EXIT.ok;
}
