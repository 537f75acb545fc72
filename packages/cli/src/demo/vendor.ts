import { createGatewayClient, type GatewayClient } from '@lienthong/adapters/gateway';
import { generateSigningKey, publicJwk } from '@lienthong/core';
import type { OperatorClient } from '../operate/operator-client.js';

const PARTICIPANT = 'demo-school-software';

/** Registers a school software with the gateway, rights for these schools only, and gives its client. */
export async function registerVendor(gateway: OperatorClient, schools: readonly string[]): Promise<GatewayClient> {
  const privateKey = (await generateSigningKey()) as Record<string, unknown>;
  await gateway.post('/v1/participants', {
    participantId: PARTICIPANT,
    name: 'Phần mềm quản lý trường học (chạy thử)',
    type: 'vendor',
    jwks: { keys: [await publicJwk(privateKey)] },
    rights: (['submit', 'pull'] as const).map((operation) => ({ operation, kinds: ['*'], schools })),
  });
  return createGatewayClient({ baseUrl: gateway.url, participantId: PARTICIPANT, privateKey });
}
