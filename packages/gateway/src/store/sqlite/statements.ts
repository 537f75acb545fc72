import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';

/** Prepared once by text, kept as long as the connection. */
export type Statements = (sql: string) => StatementSyncInstance;

export function keepStatements(database: DatabaseSyncInstance): Statements {
  const kept = new Map<string, StatementSyncInstance>();
  return (sql) => {
    let statement = kept.get(sql);
    if (statement === undefined) kept.set(sql, (statement = database.prepare(sql)));
    return statement;
  };
}
