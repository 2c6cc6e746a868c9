/** What this browser keeps: captures not yet acknowledged, the connection, and the last answers. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Capture } from '../../shared/capture.ts';
import type { Failure } from '../ui/services.ts';

/** Where a capture stands. Times are milliseconds since 1970. */
export interface OutboxRow {
  id: string;
  state: 'waiting' | 'refused';
  savedAt: number;
  attempts: number;
  /** null: not before something happens that is no matter of time (it is mended, or we are paired). */
  nextAt: number | null;
  failure: Failure | null;
  /** Waits because of the line, not because of itself: due as soon as the line is back. */
  held: boolean;
  /** The team it was saved for; null where none was paired. It goes to no other. */
  workspace: string | null;
}

export interface StoredConnection {
  origin: string;
  token: string;
  workspace: { id: string; name: string };
  member: string;
  expiresAt: string;
  /** The Worker no longer takes the token. */
  signedOut: boolean;
}

export interface KeptAnswer {
  domain: string;
  /** Parsed when it is read: a later version may want another shape. null: the team does not know it. */
  account: unknown;
  keptAt: number;
}

interface Stores extends DBSchema {
  /** Immutable, apart from the rows that change, so that putting off a hundred captures rewrites none of them. */
  captures: { key: string; value: Capture };
  outbox: { key: string; value: OutboxRow };
  settings: { key: 'connection'; value: StoredConnection };
  kept: { key: string; value: KeptAnswer; indexes: { keptAt: number } };
}
export type Database = IDBPDatabase<Stores>;

const name = 'whynow';
const version = 1;

let opened: Promise<Database> | null = null;

/** Steps are added and never changed: a browser may come from any older version, with captures waiting in it. */
const upgrade = (db: Database, from: number): void => {
  if (from < 1) {
    db.createObjectStore('captures', { keyPath: 'id' });
    db.createObjectStore('outbox', { keyPath: 'id' });
    db.createObjectStore('settings');
    db.createObjectStore('kept', { keyPath: 'domain' }).createIndex('keptAt', 'keptAt');
  }
};

const forget = () => {
  opened = null;
};

export const database = (): Promise<Database> => {
  opened ??= openDB<Stores>(name, version, {
    upgrade,
    // A newer version of us waits for this connection to go.
    blocking: (_current, _blocked, event) => {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
};
