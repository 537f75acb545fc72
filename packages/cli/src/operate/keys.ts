import type { GatewayChoice } from '../commands/command.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { chosenGateway } from './chosen-gateway.js';

/** Lets a running gateway sign with a new key. */
export async function rotateKey(options: GatewayChoice & { readonly purpose: string }): Promise<ExitCode> {
  const gateway = await chosenGateway(options);
  const { kid } = (await gateway.post('/v1/keys/rotation', { purpose: options.purpose })) as { readonly kid: string };
  process.stdout.write(`${options.purpose}: ${kid}\n`);
  return EXIT.ok;
}
