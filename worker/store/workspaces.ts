/** Workspaces and their profile. */
import * as z from 'zod';
import { type Profile, profileSchema } from '../../shared/api.ts';
import type { Authorized } from '../authorize.ts';
import { insertAuditIfChanged } from './audit.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';
import { jsonColumn } from './json.ts';
import { writeAs } from './write-as.ts';

const profileRow = z.object({ profile: jsonColumn(profileSchema).nullable() });

export const selectProfile = (workspace: WorkspaceId): Statement =>
  statement('SELECT profile FROM workspaces WHERE id = ?', workspace);

export const parseProfile = (rows: readonly unknown[]): Profile | null =>
  profileRow.parse(rows[0] ?? { profile: null }).profile;

const teamRow = profileRow.extend({
  /** Of the suppression list; null where nobody was ever suppressed. */
  suppressionKey: z.string().nullable(),
  /** 1: somebody is to be told of changes. */
  webhooks: z.int().transform((exist) => exist === 1),
});

/** All that an ingest has to know of the team. */
export const selectTeam = (workspace: WorkspaceId): Statement =>
  statement(
    `SELECT profile, suppression_key AS suppressionKey,
            EXISTS (SELECT 1 FROM webhooks WHERE workspace = ?1 AND disabled_at IS NULL) AS webhooks
       FROM workspaces WHERE id = ?1`,
    workspace,
  );

export const parseTeam = (rows: readonly unknown[]): z.infer<typeof teamRow> =>
  teamRow.parse(rows[0] ?? { profile: null, suppressionKey: null, webhooks: 0 });

export const findProfile = async (db: Database, workspace: WorkspaceId): Promise<Profile | null> => {
  const [rows = []] = await db.batch([selectProfile(workspace)]);
  return parseProfile(rows);
};

export const updateProfile = async (
  db: Database,
  session: Authorized<'profile.edit'>,
  profile: Profile,
  now: string,
): Promise<void> => {
  const { workspace } = session;
  await writeAs(
    db,
    session,
    'profile.edit',
    [
      statement(
        'UPDATE workspaces SET profile = ?1, profile_at = ?3 WHERE id = ?2 AND profile IS NOT ?1',
        JSON.stringify(profile),
        workspace,
        now,
      ),
      insertAuditIfChanged(session, { action: 'profile.edit', object: workspace }, now),
    ],
    now,
  );
};

const unscoredRow = z.object({ workspace: workspaceIdSchema, profileAt: z.string() });

/** Workspaces whose leads have not all been scored by a profile that was set before this time. */
export const listUnscored = (db: Database, before: string) =>
  db.all(
    unscoredRow,
    `SELECT id AS workspace, profile_at AS profileAt FROM workspaces
      WHERE profile_at < ? AND (rescored_at IS NULL OR rescored_at < profile_at) LIMIT 50`,
    before,
  );

/** All leads have been scored by the profile of this time, or a later one. */
export const markRescored = async (
  db: Database,
  workspace: WorkspaceId,
  profileAt: string,
): Promise<void> => {
  await db.batch([
    statement(
      'UPDATE workspaces SET rescored_at = ?1 WHERE id = ?2 AND (rescored_at IS NULL OR rescored_at < ?1)',
      profileAt,
      workspace,
    ),
  ]);
};
