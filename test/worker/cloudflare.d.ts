/** The parts of the test runtime's modules that these tests use; the whole would clash with the DOM's types. */
declare module 'cloudflare:workers' {
  export const env: import('../../worker/env.ts').Env & {
    TEST_MIGRATIONS: { name: string; queries: string[] }[];
    /** Of `npm run fuzz:api`; absent in the suite. */
    FUZZ_REQUESTS?: string;
    FUZZ_SEED?: string;
  };
  export const exports: { default: { fetch(input: string, init?: RequestInit): Promise<Response> } };
}

declare module 'cloudflare:test' {
  export function reset(): Promise<void>;
  export function applyD1Migrations(
    db: import('@cloudflare/workers-types').D1Database,
    migrations: { name: string; queries: string[] }[],
  ): Promise<void>;
}
