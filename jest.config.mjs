/** Tests run on the TypeScript sources as ES modules; packages resolve to their sources, as their `exports` name them. */
const project = (displayName, testMatch) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: {
    '^@lienthong/schemas$': '<rootDir>/schemas/src/index.ts',
    '^@lienthong/schemas/administrative-units$': '<rootDir>/schemas/src/administrative-units.ts',
    '^@lienthong/adapters/([a-z-]+)$': '<rootDir>/packages/adapters/src/$1/index.ts',
    '^@lienthong/core/testing$': '<rootDir>/packages/core/src/testing/index.ts',
    '^@lienthong/(core|gateway|sandbox)$': '<rootDir>/packages/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'],
  },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
});

export default {
  projects: [
    project('schemas', ['<rootDir>/schemas/src/**/*.test.ts']),
    project('core', ['<rootDir>/packages/core/src/**/*.test.ts']),
    project('adapters', ['<rootDir>/packages/adapters/src/**/*.test.ts']),
    project('sandbox', ['<rootDir>/packages/sandbox/src/**/*.test.ts']),
    project('gateway', ['<rootDir>/packages/gateway/src/**/*.test.ts']),
    project('cli', ['<rootDir>/packages/cli/src/**/*.test.ts']),
    project('end-to-end', ['<rootDir>/packages/*/e2e/**/*.e2e.test.ts']),
  ],
  testTimeout: 60_000,
};
