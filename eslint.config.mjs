import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/e2e/**', '**/testing/**'];
const internals = {
  group: ['@lienthong/*/src/**', '@lienthong/*/dist/**'],
  message: 'Import the public entry point of a package, never its insides.',
};

/** A rule on who may import whom; each message says why. */
const boundary = (files, ...patterns) => ({
  files,
  ignores: tests,
  rules: { 'no-restricted-imports': ['error', { patterns: [internals, ...patterns] }] },
});

const boundaries = [
  boundary(['schemas/src/**'], { group: ['@lienthong/*', '@lienthong/*/**'], message: 'The schemas know nobody.' }),
  boundary(
    ['packages/core/src/**'],
    {
      group: ['@lienthong/*', '!@lienthong/schemas', '@lienthong/adapters/*'],
      message: 'core knows only the schemas.',
    },
    { group: ['node:*'], message: 'core has no file, network or process access; declare a port.' },
  ),
  boundary(
    ['packages/adapters/src/**'],
    {
      group: ['@lienthong/gateway', '@lienthong/sandbox', 'lienthong'],
      message: 'Adapters know schemas and core only.',
    },
    { group: ['../*/*', '!../kit/*'], message: 'One adapter never imports another; share through kit/.' },
  ),
  boundary(['packages/sandbox/src/**'], {
    group: ['@lienthong/gateway', '@lienthong/adapters', '@lienthong/adapters/**', 'lienthong'],
    message: 'The sandbox knows schemas and core only: it must not share the code it tests.',
  }),
  boundary(['packages/gateway/src/**'], {
    group: ['@lienthong/sandbox', 'lienthong'],
    message: 'The gateway knows adapters, core and schemas.',
  }),
  boundary(['packages/gateway/src/{store,queue}/**'], {
    group: ['@lienthong/sandbox', '**/http/**', '**/pipeline/**'],
    message: 'Stores and queues implement ports and look down only.',
  }),
  boundary(['packages/gateway/src/pipeline/**'], {
    group: ['@lienthong/sandbox', '**/http/**', '**/store/**', '**/queue/**'],
    message: 'The pipelines know ports only.',
  }),
  boundary(['packages/gateway/src/http/**'], {
    group: ['@lienthong/sandbox', '**/store/**', '**/queue/**'],
    message: 'HTTP calls the pipelines or a port.',
  }),
];

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '**/lienthong-demo/**', '**/lienthong-data/**'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylistic],
    languageOptions: { parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ThrowStatement > NewExpression[callee.name='Error']",
          message: 'Throw one of the error family (core/errors): an error without a code cannot be looked up.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        module: 'writable',
        require: 'readonly',
      },
    },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  ...boundaries,
);
