/** All that the settings ask of the Worker. */
import type { SettingsWork } from '../ui/settings-services.ts';
import { createAlertWork } from './alert-work.ts';
import type { Ask } from './ask.ts';
import { createDataWork } from './data-work.ts';
import { createModelWork } from './model-work.ts';
import { createPrivacyWork } from './privacy-work.ts';
import { createProviderWork } from './provider-work.ts';
import { createQualityWork } from './quality-work.ts';
import { createDeviceWork, createLogWork, createTeamWork, type OwnConnection } from './team-work.ts';
import { createWebhookWork } from './webhook-work.ts';

export const createSettingsWork = (ask: Ask, own: OwnConnection): SettingsWork => ({
  team: createTeamWork(ask),
  devices: createDeviceWork(ask, own),
  privacy: createPrivacyWork(ask),
  webhooks: createWebhookWork(ask),
  alerts: createAlertWork(ask),
  providers: createProviderWork(ask),
  data: createDataWork(ask),
  model: createModelWork(ask),
  quality: createQualityWork(ask),
  log: createLogWork(ask),
});
