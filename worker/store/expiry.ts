/** What has died is deleted: codes after a day, what undoes actions after a week, all else here after a month. */
import { deleteOldAccountChanges, undoDays } from './account-changes.ts';
import { deleteOldAlerts } from './alerts.ts';
import { deleteOldBulkActions } from './bulk-actions.ts';
import type { Database } from './database.ts';
import { deleteOldDeliveries } from './deliveries.ts';
import { deleteDeadDeviceAuthorizations } from './device-authorizations.ts';
import { deleteDeadInvites } from './invites.ts';
import { deleteDeadPairings } from './pairings.ts';
import { deleteDeadTokens } from './tokens.ts';

const dayMs = 86_400_000;

export const deleteExpired = async (db: Database, now: Date): Promise<void> => {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  await db.batch([
    deleteDeadPairings(ago(1)),
    deleteDeadDeviceAuthorizations(ago(1)),
    deleteOldBulkActions(ago(7)),
    deleteOldDeliveries(ago(7), ago(30)),
    deleteOldAlerts(ago(30)),
    deleteDeadInvites(ago(30)),
    deleteDeadTokens(ago(30)),
    deleteOldAccountChanges(ago(undoDays)),
  ]);
};
