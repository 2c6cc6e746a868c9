/** The settings page that the address names, loaded when it is first gone to; nothing of it is in the list's code. */
import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Me } from '../../../shared/api/workspace.ts';
import { Later } from '../parts/Later.tsx';
import type { NotificationSwitch } from '../services.ts';
import { SettingsContext } from '../settings/settings-context.tsx';
import type { SettingsWork } from '../settings-services.ts';
import type { PageName } from './route.ts';
import { useDashboardWords } from './words.ts';
import '../settings/settings.css';

export type SettingsPageName = Exclude<PageName, 'leads' | 'accounts'>;

const loaders: Record<SettingsPageName, () => Promise<ComponentType>> = {
  profile: async () => (await import('../settings/profile/ProfilePage.tsx')).ProfilePage,
  model: async () => (await import('../settings/model/ModelPage.tsx')).ModelPage,
  tiers: async () => (await import('../settings/tiers/TiersPage.tsx')).TiersPage,
  quality: async () => (await import('../settings/quality/QualityPage.tsx')).QualityPage,
  learn: async () => (await import('../settings/learn/LearnPage.tsx')).LearnPage,
  team: async () => (await import('../settings/team/TeamPage.tsx')).TeamPage,
  devices: async () => (await import('../settings/devices/DevicesPage.tsx')).DevicesPage,
  alerts: async () => (await import('../settings/alerts/AlertsPage.tsx')).AlertsPage,
  privacy: async () => (await import('../settings/privacy/PrivacyPage.tsx')).PrivacyPage,
  webhooks: async () => (await import('../settings/webhooks/WebhooksPage.tsx')).WebhooksPage,
  providers: async () => (await import('../settings/providers/ProvidersPage.tsx')).ProvidersPage,
  data: async () => (await import('../settings/data/DataPage.tsx')).DataPage,
  log: async () => (await import('../settings/log/LogPage.tsx')).LogPage,
};

export const isSettings = (page: PageName): page is SettingsPageName => page in loaders;

interface SettingsFrameProps {
  page: SettingsPageName;
  work: SettingsWork;
  notifications: NotificationSwitch | null;
  me: Me;
}

export const SettingsFrame = ({ page, work, notifications, me }: SettingsFrameProps) => {
  const t = useDashboardWords();
  const settings = useMemo(() => ({ work, notifications, me }), [work, notifications, me]);
  return (
    <SettingsContext.Provider value={settings}>
      <Later load={loaders[page]} props={{}} waiting={<main class="settings soft">{t.loading}</main>} />
    </SettingsContext.Provider>
  );
};
