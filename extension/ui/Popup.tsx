/** The popup, and the side panel: this page, the team, what waits. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { writeRoute } from './dashboard/route.ts';
import { ThisPage } from './page/ThisPage.tsx';
import { usePaletteKey } from './palette/use-palette-key.ts';
import { Later } from './parts/Later.tsx';
import { Screen, type ScreenProps, useServices } from './Screen.tsx';
import { ShowTab, type Tab, tabs } from './tab.ts';
import { useWords } from './words.tsx';
import './popup.css';
import './page.css';
import './team.css';

export const Popup = ({ layout = 'popup', ...screen }: ScreenProps & { layout?: 'popup' | 'panel' }) => (
  <Screen {...screen}>
    <Tabs layout={layout} />
  </Screen>
);

/** What stands behind the other tabs is no part of the first look. */
const loadTeam = async () => (await import('./team/Team.tsx')).Team;
const loadWaiting = async () => (await import('./outbox/Waiting.tsx')).Waiting;

const loadPalette = async () => (await import('./palette/Palette.tsx')).Palette;

const Tabs = ({ layout }: { layout: 'popup' | 'panel' }) => {
  const { t } = useWords();
  const [tab, setTab] = useState<Tab>('page');
  const waiting = useWaitingCount();
  const label = (of: Tab) => (of === 'waiting' ? t.tabs.waiting(waiting) : t.tabs[of]);
  // What led here is gone from sight: the keyboard goes where the eye does.
  const show = useCallback((to: Tab) => {
    setTab(to);
    document.getElementById(`tab-${to}`)?.focus();
  }, []);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length] ?? 'page';
    show(next);
  };
  const services = useServices();
  const palette = usePaletteKey();
  const goTo = tabs.map((of) => ({
    id: `tab-${of}`,
    group: t.tabs.label,
    label: label(of),
    run: () => show(of),
  }));
  const openAccount = useCallback(
    (id: string) => {
      services.openPage('dashboard', writeRoute({ page: 'accounts', id }));
    },
    [services],
  );
  return (
    <ShowTab.Provider value={show}>
      {palette.open && (
        <Later
          load={loadPalette}
          props={{ commands: goTo, lead: null, onAccount: openAccount, onClose: palette.close }}
        />
      )}
      <main class={layout === 'panel' ? 'popup panel' : 'popup'}>
        {tabs.map((of) => (
          // The page's panel stays while another is looked at: what was typed into it is not lost.
          <div
            key={of}
            id={`panel-${of}`}
            role="tabpanel"
            aria-labelledby={`tab-${of}`}
            class="tabpanel"
            hidden={tab !== of}
          >
            {of === 'page' && <ThisPage panel={layout === 'panel'} />}
            {of === 'team' && tab === 'team' && <Later load={loadTeam} props={{}} />}
            {of === 'waiting' && tab === 'waiting' && (
              <div class="scroll">
                <h1 class="hidden-text">{t.waiting.title}</h1>
                <Later load={loadWaiting} props={{}} />
              </div>
            )}
          </div>
        ))}
        <div class="tabs" role="tablist" aria-label={t.tabs.label} onKeyDown={move}>
          {tabs.map((of) => (
            <button
              key={of}
              id={`tab-${of}`}
              type="button"
              role="tab"
              aria-selected={tab === of}
              aria-controls={`panel-${of}`}
              tabIndex={tab === of ? 0 : -1}
              onClick={() => setTab(of)}
            >
              {label(of)}
            </button>
          ))}
        </div>
      </main>
    </ShowTab.Provider>
  );
};

const useWaitingCount = (): number => {
  const services = useServices();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const ask = () => {
      services.outbox().then((entries) => setCount(entries.length));
    };
    ask();
    return services.onOutbox(ask);
  }, [services]);
  return count;
};
