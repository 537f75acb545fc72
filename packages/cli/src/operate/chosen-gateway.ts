import path from 'node:path';
import { loadConfiguration } from '@lienthong/gateway';
import type { GatewayChoice } from '../commands/command.js';
import { connectOperator, type OperatorClient } from './operator-client.js';

/** The running gateway that a command's options mean. */
export function chosenGateway({ data, config }: GatewayChoice): Promise<OperatorClient> {
  const configured = config === undefined ? undefined : loadConfiguration(config);
  return connectOperator(path.resolve(data ?? configured?.dataDirectory ?? './lienthong-data'), configured?.publicUrl);
}
