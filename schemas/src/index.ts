export * from './code-list.js';
export * from './field-label.js';
export * from './generated/code-lists.js';
export * from './generated/schemas.js';
export * from './generated/types.js';
export * from './generated/validators.js';
export * from './record-kind.js';
export * from './validator.js';
