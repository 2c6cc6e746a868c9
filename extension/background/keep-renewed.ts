/** A new token in place of the one that this browser has. Apart: the background itself renews none. */
import type { NewToken } from '../../shared/api/team.ts';
import { database } from './database.ts';

export const keepRenewed = async (renewed: NewToken): Promise<void> => {
  const tx = (await database()).transaction('settings', 'readwrite');
  const stored = await tx.store.get('connection');
  if (stored) await tx.store.put({ ...stored, ...renewed }, 'connection');
  await tx.done;
};
