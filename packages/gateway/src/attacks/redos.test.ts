import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import { schemaComponents } from '@lienthong/schemas';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
/** Far beyond what any pattern here needs; one that a text can hold up takes minutes or years. */
const CAP_MS = 20_000;

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Tries each pattern against pumped texts in a thread; the thread says before each one which it is. */
const TRY_ALL = `
  const { parentPort, workerData: { patterns, length } } = require('node:worker_threads');
  const ALWAYS = ['a', 'A', '0', ' ', '-', '.', ',', '/', '\\t', '\\n', '"', '<', '\\u1ea1', '\\u0301', '_', '='];
  for (const [at, { source, flags }] of patterns.entries()) {
    parentPort.postMessage(at);
    const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
    const own = [...new Set(source.replace(/\\\\[a-zA-Z]/g, '').match(/[^\\\\()[\\]{}|?*+^$]/gu) ?? [])].slice(0, 30);
    const pairs = own.slice(0, 6).flatMap((one) => ['a', '0', ' '].map((other) => one + other));
    for (const unit of [...new Set([...ALWAYS, ...own, ...pairs])]) {
      const pumped = unit.repeat(Math.ceil(length / unit.length));
      for (const text of [pumped + '\\u0001', (own[0] ?? 'x') + pumped + '\\u0001', pumped]) pattern.test(text);
    }
  }
  parentPort.postMessage('done');
`;

/** @returns the first pattern that a text holds up, or `undefined`. */
function heldUp(patterns: readonly Pattern[], length: number, capMs = CAP_MS): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(TRY_ALL, { eval: true, workerData: { patterns, length } });
    let at = 0;
    let timer = setTimeout(() => undefined, 0);
    const end = (found: string | undefined): void => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(found));
    };
    worker.on('error', reject);
    worker.on('message', (message: number | 'done') => {
      clearTimeout(timer);
      if (message === 'done') return end(undefined);
      at = message;
      timer = setTimeout(() => end(`/${patterns[at]!.source}/`), capMs);
    });
  });
}

/** Every `pattern` and `patternProperties` in the published schemas, profiles' and configuration's among them. */
function patternsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, inner] of Object.entries(value)) {
    if (name === 'pattern' && typeof inner === 'string') found.add(inner);
    if (name === 'patternProperties') for (const pattern of Object.keys(inner as object)) found.add(pattern);
    patternsIn(inner, found);
  }
  return found;
}

/** Every regular expression written in the packages' own code. */
function patternsInCode(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const folder of ['core', 'adapters', 'gateway', 'cli'].map((name) => path.join(ROOT, 'packages', name, 'src'))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts') || name.includes('testing')) continue;
      const text = readFileSync(path.join(folder, name), 'utf8');
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const end = node.text.lastIndexOf('/');
          found.set(node.text, { source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
    }
  }
  return [...found.values()];
}

describe('Given a text made to hold a pattern up', () => {
  test('of 100,000 characters, then every pattern of the schemas and profiles answers', async () => {
    const patterns = [...patternsIn(schemaComponents)].map((source) => ({ source, flags: 'u' }));
    expect(patterns.length).toBeGreaterThan(15);
    await expect(heldUp(patterns, 100_000)).resolves.toBeUndefined();
  }, 120_000);

  // A long cell may cost its square in some of them, never more; a file is read under a time limit.
  test('of 2,000 characters, then every regular expression in the code answers', async () => {
    const patterns = patternsInCode();
    expect(patterns.length).toBeGreaterThan(300);
    await expect(heldUp(patterns, 2_000)).resolves.toBeUndefined();
  }, 120_000);

  test('then a pattern that can be held up is found: the attack works', async () => {
    await expect(heldUp([{ source: '^(a+)+$', flags: '' }], 2_000, 1_000)).resolves.toBe('/^(a+)+$/');
  }, 60_000);
});
