/** The Worker's API about alerts: what the member is told of, and what they chose to be told of. A call each. */
import { alertListSchema, alertSettingsSchema, digestSettingsSchema } from '../../shared/api/alerts.ts';
import { listListSchema } from '../../shared/api/lead-work.ts';
import type { AlertWork } from '../ui/settings-services.ts';
import type { Ask } from './ask.ts';

export const createAlertWork = (ask: Ask): AlertWork => ({
  alerts: () => ask({ method: 'GET', path: '/v1/alerts', answer: alertListSchema }),
  settings: () => ask({ method: 'GET', path: '/v1/alerts/settings', answer: alertSettingsSchema }),
  lists: () => ask({ method: 'GET', path: '/v1/lists', answer: listListSchema }),
  save: (settings) =>
    ask({ method: 'PUT', path: '/v1/alerts/settings', body: settings, answer: alertSettingsSchema }),
  digest: () => ask({ method: 'GET', path: '/v1/digest', answer: digestSettingsSchema }),
  saveDigest: (digest) =>
    ask({ method: 'PUT', path: '/v1/digest', body: digest, answer: digestSettingsSchema }),
});
