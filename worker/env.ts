/** What wrangler.toml binds, and what a request carries on its way through the app. */
import type { D1Database, KVNamespace, Queue } from '@cloudflare/workers-types';
import type { Job } from './jobs.ts';
import type { Database } from './store/database.ts';

export interface Env {
  DB: D1Database;
  CACHE: KVNamespace;
  JOBS: Queue<Job>;
  /** Absent until the admin has set it: setup is then closed. */
  SETUP_SECRET?: string;
}

export type AppEnv = { Bindings: Env; Variables: { db: Database; requestId: string } };
