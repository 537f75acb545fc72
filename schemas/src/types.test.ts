import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { schemaNames } from './index.js';

const source = fileURLToPath(new URL('.', import.meta.url));
const fixtures = join(source, '../fixtures');
/** What a compiler can see; limits, patterns and formats only a validator sees. */
const VISIBLE = new Set(['type', 'required', 'enum', 'const', 'additionalProperties', 'discriminator']);

interface Sample {
  readonly title: string;
  readonly type: string;
  readonly data: unknown;
}

function samples(folder: 'valid' | 'invalid'): Sample[] {
  return Object.entries(schemaNames).flatMap(([name, type]) =>
    readdirSync(join(fixtures, name, folder)).flatMap((file) => {
      const content = JSON.parse(readFileSync(join(fixtures, name, folder, file), 'utf8')) as unknown;
      const title = `${name}/${folder}/${file}`;
      if (folder === 'valid') return { title, type, data: content };
      const { keyword, data } = content as { keyword: string; data: unknown };
      return VISIBLE.has(keyword) ? { title, type, data } : [];
    }),
  );
}

/** Titles of the samples that do not compile as their type. */
function misfits(all: readonly Sample[]): string[] {
  const file = join(source, 'virtual-samples.ts');
  const lines = all.map(({ type, data }, index) => `export const s${index}: types.${type} = ${JSON.stringify(data)};`);
  const text = [`import type * as types from './generated/types.js';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (name) => name === file || disk.fileExists(name);
  host.readFile = (name) => (name === file ? text : disk.readFile(name));
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, text, target) : disk.getSourceFile(name, target);
  const program = ts.createProgram([file], options, host);
  const diagnostics = ts.getPreEmitDiagnostics(program);
  const titleOf = ({ file: at, start = 0, messageText }: ts.Diagnostic): string =>
    all[(at?.getLineAndCharacterOfPosition(start).line ?? 0) - 1]?.title ??
    ts.flattenDiagnosticMessageText(messageText, ' ');
  return [...new Set(diagnostics.map(titleOf))];
}

describe('the types say what the validators say', () => {
  const valid = samples('valid');
  const invalid = samples('invalid');
  let wrong: readonly string[] = [];
  beforeAll(() => {
    wrong = misfits([...valid, ...invalid]);
  });

  test('every valid fixture compiles', () => {
    expect(wrong.filter((title) => title.includes('/valid/'))).toEqual([]);
  });

  test('every fixture that is wrong in its shape does not', () => {
    expect([...wrong].filter((title) => title.includes('/invalid/')).sort()).toEqual(
      invalid.map(({ title }) => title).sort(),
    );
  });
});
