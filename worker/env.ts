/** What wrangler.toml binds, and what a request carries on its way through the app. */
import type { D1Database, KVNamespace, Queue, RateLimit } from '@cloudflare/workers-types';
import type { Job, Look } from './jobs.ts';
import type { AccessVerifier } from './sign-in/access.ts';
import type { Database } from './store/database.ts';

export interface Env {
  DB: D1Database;
  CACHE: KVNamespace;
  JOBS: Queue<Job>;
  /** Lookups at providers: one to an invocation, since each may send as much as an invocation may. */
  LOOKUPS: Queue<Look>;
  /** Absent until the admin has set it: setup is then closed. */
  SETUP_SECRET?: string;
  PER_TOKEN?: RateLimit;
  PER_WORKSPACE?: RateLimit;
  PER_ADDRESS?: RateLimit;
  /** `off` switches the three above off: for one machine that plays a whole team. */
  RATE_LIMITS?: string;
  /** Sign-in through Cloudflare Access: `https://TEAM.cloudflareaccess.com` and the application's audience tag. */
  ACCESS_TEAM?: string;
  ACCESS_AUDIENCE?: string;
  /** `off`: no provider is asked, whatever teams have chosen. */
  ENRICHMENT?: string;
  /** Where all requests to providers go instead: a stand-in for the world, on a machine without one. */
  ENRICH_VIA?: string;
  /** Seals teams' keys to providers; absent: none can be given. */
  PROVIDER_KEYS_SECRET?: string;
  /** Origins of extensions that may ask, apart by spaces; empty: any extension that has a token. */
  ALLOWED_ORIGINS?: string;
}

export type AppEnv = {
  Bindings: Env;
  Variables: {
    db: Database;
    requestId: string;
    verifyAccess: AccessVerifier;
    /** The JSON of the body, not yet checked, where a route takes one. */
    sent?: unknown;
  };
};
