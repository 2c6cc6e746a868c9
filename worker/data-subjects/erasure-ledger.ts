/**
 * The erasures that were asked for, kept beside the database: a restore of D1 turns its receipts and its suppression
 * list back, and KV it does not. What stands here is what stands there, keyed hashes and ids; it may be lost as long as
 * the database is not.
 */
import type { KVNamespace } from '@cloudflare/workers-types';
import * as z from 'zod';
import { type WorkspaceId, workspaceIdSchema } from '../store/ids.ts';

const prefix = 'erasure/';

const entrySchema = z.object({
  member: z.string(),
  requestedAt: z.string(),
  /** Of the team's suppression list: the hashes were made with it. */
  key: z.string(),
  hashes: z.array(z.string()),
});
export type LedgerEntry = z.infer<typeof entrySchema>;
/** `done`: no hash will come to it. */
const metadataSchema = z.object({ done: z.boolean() });

export interface ErasureRef {
  workspace: WorkspaceId;
  id: string;
}
export interface LedgerName extends ErasureRef {
  done: boolean;
}

const nameOf = ({ workspace, id }: ErasureRef): string => `${prefix}${workspace}/${id}`;

export const putInLedger = (kv: KVNamespace, of: ErasureRef, entry: LedgerEntry, done: boolean) =>
  kv.put(nameOf(of), JSON.stringify(entry), { metadata: { done } satisfies z.infer<typeof metadataSchema> });

export const findInLedger = async (kv: KVNamespace, of: ErasureRef): Promise<LedgerEntry | null> =>
  entrySchema.nullable().parse(await kv.get(nameOf(of), 'json'));

/** Names alone, a thousand a request of KV's. @param workspace of one team, or null for all */
export const listLedger = async (kv: KVNamespace, workspace: WorkspaceId | null): Promise<LedgerName[]> => {
  const names: LedgerName[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof kv.list<unknown>>> = await kv.list<unknown>({
      prefix: workspace === null ? prefix : `${prefix}${workspace}/`,
      cursor,
    });
    for (const { name, metadata } of page.keys) {
      const [team, id] = name.slice(prefix.length).split('/');
      const done = metadataSchema.safeParse(metadata).data?.done ?? false;
      if (team && id) names.push({ workspace: workspaceIdSchema.parse(team), id, done });
    }
    if (page.list_complete) return names;
    cursor = page.cursor;
  }
};

/** The key that a team's hashes were made with, where the database has lost it. */
export const findLedgerKey = async (kv: KVNamespace, workspace: WorkspaceId): Promise<string | null> => {
  const [first] = await listLedger(kv, workspace);
  return first ? ((await findInLedger(kv, first))?.key ?? null) : null;
};
