/** Which Worker this browser is paired with. The token stays in the background and our own full pages. */
import type { PairResponse } from '../../shared/api/workspace.ts';
import type { Connection } from '../ui/services.ts';
import { database, type StoredConnection } from './database.ts';

export const findConnection = async (): Promise<StoredConnection | null> =>
  (await (await database()).get('settings', 'connection')) ?? null;

export const keepConnection = async (origin: string, paired: PairResponse): Promise<StoredConnection> => {
  const connection: StoredConnection = {
    origin,
    token: paired.token,
    workspace: paired.workspace,
    member: paired.member.name,
    expiresAt: paired.expiresAt,
    signedOut: false,
  };
  await (await database()).put('settings', connection, 'connection');
  return connection;
};

export const dropConnection = async (): Promise<void> => (await database()).delete('settings', 'connection');

/** Says whether it changed anything: an answer to a token that has been replaced since says nothing of the new one. */
export const markSignedOut = async (token: string, signedOut: boolean): Promise<boolean> => {
  const tx = (await database()).transaction('settings', 'readwrite');
  const stored = await tx.store.get('connection');
  const changes = stored?.token === token && stored.signedOut !== signedOut;
  if (changes) await tx.store.put({ ...stored, signedOut }, 'connection');
  await tx.done;
  return changes;
};

/** What the screens are shown of it. */
export const toConnection = ({
  origin,
  workspace,
  member,
  expiresAt,
  signedOut,
}: StoredConnection): Connection => ({
  origin,
  workspace: workspace.name,
  member,
  expiresAt,
  signedOut,
});
