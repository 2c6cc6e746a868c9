/** The extension's full page: the team's leads, and all that is set up once and looked at now and then. */
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { AccountScreen } from '../account/AccountScreen.tsx';
import { Accounts, useAccounts, usePairsTurn } from '../account/account-work.tsx';
import { SameCompany } from '../account/SameCompany.tsx';
import type { DashboardServices } from '../dashboard-services.ts';
import { LeadList } from '../list/LeadList.tsx';
import { Work } from '../list/work.tsx';
import type { Locale } from '../locales/locale.ts';
import type { Command } from '../palette/command.ts';
import { usePaletteKey } from '../palette/use-palette-key.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Later } from '../parts/Later.tsx';
import { AgreedPlaybook } from '../plays/playbook.tsx';
import { Screen, type ScreenProps, useServices } from '../Screen.tsx';
import type { NotificationSwitch } from '../services.ts';
import type { SettingsWork } from '../settings-services.ts';
import { useLoaded } from '../use-loaded.ts';
import { Nav } from './Nav.tsx';
import { pages, writeRoute } from './route.ts';
import { isSettings, SettingsFrame } from './SettingsFrame.tsx';
import { useRoute } from './use-route.ts';
import { dashboardWords, useDashboardWords } from './words.ts';
import '../popup.css';
import './dashboard.css';

export const Dashboard = ({ services, locale }: ScreenProps & { services: DashboardServices }) => {
  const whole = useMemo(() => withOwnProblems(locale), [locale]);
  return (
    <Screen services={services} locale={whole}>
      <Work work={services.work}>
        <Accounts accounts={services.accounts}>
          <Frame settings={services.settings} notifications={services.notifications} />
        </Accounts>
      </Work>
    </Screen>
  );
};

/** What the Worker refuses here alone is worded here, so that the popup need not know it. */
const withOwnProblems = (locale: Locale): Locale => ({
  ...locale,
  catalogue: {
    ...locale.catalogue,
    problems: { ...locale.catalogue.problems, ...dashboardWords[locale.language].problems },
  },
});

/** A model that is chosen here scores here, too. */
const withModel = (settings: SettingsWork, onChosen: () => void): SettingsWork => ({
  ...settings,
  model: {
    ...settings.model,
    choose: async (choice) => {
      const chosen = await settings.model.choose(choice);
      if (chosen.ok) onChosen();
      return chosen;
    },
  },
});

const loadPalette = async () => (await import('../palette/Palette.tsx')).Palette;

interface FrameProps {
  settings: SettingsWork;
  notifications: NotificationSwitch | null;
}

const Frame = ({ settings, notifications }: FrameProps) => {
  const t = useDashboardWords();
  const services = useServices();
  const accounts = useAccounts();
  const { route, replace } = useRoute();
  // Asked again on each page: whom one has just invited or removed is in the next one's lists, or not.
  const me = useLoaded(() => services.me(), route.page);
  const { reload } = me;
  useEffect(() => {
    // Who comes back to the tab sees the model and the roles as they are by now.
    const look = () => document.visibilityState === 'visible' && reload();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [reload]);
  const following = useMemo(() => withModel(settings, reload), [settings, reload]);
  const isAccount = route.page === 'accounts' && route.id !== null;
  const turn = usePairsTurn();
  const pairs = useLoaded(() => accounts.suggestions(null), `${turn}`).value;
  const page = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // An account's page names the account.
    if (!isAccount) document.title = `${t.pages[route.page]} · Whynow`;
    // The keyboard goes where the eye does; not as the page opens, where the browser has put it well.
    if (!first.current) page.current?.focus();
    first.current = false;
  }, [route.page, isAccount, t]);
  const known = me.value?.ok ? me.value.value : null;
  const palette = usePaletteKey();
  const goTo = useMemo<Command[]>(
    () =>
      pages.map((one) => ({
        id: `page-${one}`,
        group: t.navigation,
        label: t.pages[one],
        run: () => {
          location.hash = writeRoute({ page: one, id: null });
        },
      })),
    [t],
  );
  const openAccount = useCallback((id: string) => {
    location.hash = writeRoute({ page: 'accounts', id });
  }, []);
  return (
    <div class="dashboard">
      {palette.open && (
        <Later
          load={loadPalette}
          props={{ commands: goTo, lead: route.id, onAccount: openAccount, onClose: palette.close }}
        />
      )}
      <Nav
        page={isAccount ? 'leads' : route.page}
        me={known}
        pairs={pairs?.ok ? pairs.value.suggestions.length : 0}
      />
      <div class="page" ref={page} tabIndex={-1}>
        {(route.page === 'leads' || route.page === 'accounts') && (
          <AgreedPlaybook load={settings.quality.playbook}>
            {route.page === 'leads' && (
              <LeadList
                open={route.id}
                setOpen={(id) => replace({ ...route, id })}
                filter={route.filter ?? {}}
                setFilter={(filter) => replace({ ...route, filter })}
              />
            )}
            {route.page === 'accounts' && route.id === null && (
              <SameCompany onOpen={(id) => replace({ page: 'accounts', id })} />
            )}
            {route.page === 'accounts' && route.id !== null && (
              <AccountScreen
                id={route.id}
                me={known}
                waiting={me.value === null}
                onOther={(id) => replace({ page: 'accounts', id })}
              />
            )}
          </AgreedPlaybook>
        )}
        {isSettings(route.page) && known && (
          <SettingsFrame page={route.page} work={following} notifications={notifications} me={known} />
        )}
        {isSettings(route.page) && me.value && !me.value.ok && (
          <main class="settings">
            <h1>{t.pages[route.page]}</h1>
            <FailureNotice failure={me.value.failure} offline={t.offline} onRetry={me.reload} />
          </main>
        )}
      </div>
    </div>
  );
};
