import { RECORD_KINDS } from '@lienthong/schemas';
import type { RecordKind } from '../record/record.js';
import type { AdapterTrial } from './adapter-trial.js';

/** What an adapter says of itself, and how its session begins and ends. */
export function definitionContract<Config, R extends RecordKind, W extends RecordKind>({
  tools: { describe, test, expect },
  subject: { adapter, config, secrets = [], compile },
  session,
}: AdapterTrial<Config, R, W>): void {
  describe('says what it is', () => {
    test('its name is kebab-case, its version semantic, and it names what it speaks', () => {
      expect(adapter.name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(adapter.version).toMatch(/^\d+\.\d+\.\d+/);
      expect(adapter.speaks.length).toBeGreaterThan(0);
    });

    test('it reads and writes kinds that exist, none twice', () => {
      for (const kinds of [adapter.reads, adapter.writes] as readonly (readonly RecordKind[])[]) {
        expect(kinds.filter((kind) => !RECORD_KINDS.includes(kind))).toEqual([]);
        expect(new Set(kinds).size).toBe(kinds.length);
      }
    });

    test('its batch is at least one record', () => {
      expect(adapter.maxBatch ?? 1).toBeGreaterThanOrEqual(1);
      expect(Number.isInteger(adapter.maxBatch ?? 1)).toBe(true);
    });

    test('its configuration schema takes the configuration, and nothing that it does not know', () => {
      const isValid = compile(adapter.configSchema);
      expect(isValid(config)).toBe(true);
      expect(isValid({ ...config, 'a-setting-that-does-not-exist': 1 })).toBe(false);
      expect(isValid('text')).toBe(false);
    });

    test('each secret is marked as write-only', () => {
      for (const name of secrets) {
        const schemas = schemasOf(adapter.configSchema, name);
        expect(schemas.length).toBeGreaterThan(0);
        expect(schemas.every((schema) => schema['writeOnly'] === true)).toBe(true);
      }
    });
  });

  describe('opens a session', () => {
    test('that can do what the definition says', () =>
      session(async (opened) => {
        expect(opened.read !== undefined).toBe(adapter.reads.length > 0);
        expect(opened.write !== undefined).toBe(adapter.writes.length > 0);
      }));

    test('that reaches its system', () =>
      session(async (opened) => {
        expect((await opened.probe()).ok).toBe(true);
      }));

    test('that can be closed twice', () =>
      session(async (opened) => {
        await opened.close();
      }));
  });
}

/** Every schema that a property of this name has, at any depth. */
function schemasOf(schema: unknown, name: string): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: Record<string, Record<string, unknown>> };
  const own = properties?.[name];
  const below = Object.values(schema).flatMap((part) => schemasOf(part, name));
  return own === undefined ? below : [own, ...below];
}
