import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type * as schema from './schema';

export type Client = Database.Database;
type Db = BetterSQLite3Database<typeof schema>;

/** A handle that can only read: a query that writes does not compile. */
export type ReadDb = Pick<Db, 'select' | 'selectDistinct' | 'with' | 'all' | 'get' | 'values'>;

/** A handle inside a transaction. Only `write()` makes one. */
export type WriteDb = Db & { readonly __write: true };

export type AnyDb = Db;
