/** Every route, a file per resource. */
import type { Api } from '../api.ts';
import { addAccountChangeRoutes } from './account-changes.ts';
import { addAccountRoutes } from './accounts.ts';
import { addAlertRoutes } from './alerts.ts';
import { addAuditRoutes } from './audit.ts';
import { addBulkRoutes } from './bulk.ts';
import { addCaptureRoutes } from './captures.ts';
import { addCodePages } from './code-pages.ts';
import { addDeviceAuthorizationRoutes } from './device-authorizations.ts';
import { addEnrichmentRoutes } from './enrichment.ts';
import { addErasureRoutes } from './erasures.ts';
import { addFactRoutes } from './facts.ts';
import { addHealthRoutes } from './health.ts';
import { addImportRoutes } from './imports.ts';
import { addInviteRoutes } from './invites.ts';
import { addLeadCsvRoutes } from './lead-csv.ts';
import { addLeadHistoryRoutes } from './lead-history.ts';
import { addLeadNoteRoutes } from './lead-notes.ts';
import { addLeadRoutes } from './leads.ts';
import { addListRoutes } from './lists.ts';
import { addLookupRoutes } from './lookup.ts';
import { addMeRoutes } from './me.ts';
import { addMemberRoutes } from './members.ts';
import { addModelRoutes } from './models.ts';
import { addPairingRoutes } from './pairings.ts';
import { addPersonRoleRoutes } from './person-role.ts';
import { addPlaybookRoutes } from './playbook.ts';
import { addPrivacyRoutes } from './privacy.ts';
import { addScoringRoutes } from './scoring.ts';
import { addSetupRoutes } from './setup.ts';
import { addTagRoutes } from './tags.ts';
import { addTokenRoutes } from './tokens.ts';
import { addTouchRoutes } from './touches.ts';
import { addTransferRoutes } from './transfer.ts';
import { addViewRoutes } from './views.ts';
import { addWebhookRoutes } from './webhooks.ts';

export const addRoutes = (app: Api): void => {
  const add = [
    addHealthRoutes,
    addSetupRoutes,
    addCodePages,
    addPairingRoutes,
    addInviteRoutes,
    addDeviceAuthorizationRoutes,
    addTokenRoutes,
    addMeRoutes,
    addMemberRoutes,
    addAuditRoutes,
    addModelRoutes,
    addScoringRoutes,
    addPlaybookRoutes,
    addTouchRoutes,
    addCaptureRoutes,
    addLookupRoutes,
    addLeadRoutes,
    addLeadNoteRoutes,
    addLeadHistoryRoutes,
    addBulkRoutes,
    addListRoutes,
    addViewRoutes,
    addWebhookRoutes,
    addAlertRoutes,
    addLeadCsvRoutes,
    addImportRoutes,
    addTransferRoutes,
    addAccountRoutes,
    addFactRoutes,
    addPersonRoleRoutes,
    addEnrichmentRoutes,
    addAccountChangeRoutes,
    addTagRoutes,
    addPrivacyRoutes,
    addErasureRoutes,
  ];
  for (const addTo of add) addTo(app);
};
