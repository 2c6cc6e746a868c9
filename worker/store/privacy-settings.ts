/** A team's privacy settings, columns of its workspace. */
import * as z from 'zod';
import { type PrivacySettings, privacySettingsSchema } from '../../shared/api/privacy.ts';
import { type Database, type Statement, statement } from './database.ts';
import { type WorkspaceId, workspaceIdSchema } from './ids.ts';

const columns =
  'retention_months AS retentionMonths, linkedin_tier AS linkedinTier, privacy_contact AS contact';

export const findPrivacySettings = async (db: Database, workspace: WorkspaceId): Promise<PrivacySettings> => {
  const row = await db.find(
    privacySettingsSchema,
    `SELECT ${columns} FROM workspaces WHERE id = ?`,
    workspace,
  );
  if (!row) throw new Error('a session of a workspace that is not there');
  return row;
};

export const updatePrivacySettings = (workspace: WorkspaceId, settings: PrivacySettings): Statement =>
  statement(
    'UPDATE workspaces SET retention_months = ?, linkedin_tier = ?, privacy_contact = ? WHERE id = ?',
    settings.retentionMonths,
    settings.linkedinTier,
    settings.contact,
    workspace,
  );

export const listRetentions = (db: Database) =>
  db.all(
    z.object({ workspace: workspaceIdSchema, months: z.int() }),
    'SELECT id AS workspace, retention_months AS months FROM workspaces ORDER BY id LIMIT 1000',
  );
