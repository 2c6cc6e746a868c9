/** The gallery: `?state=known&language=zh` shows one state; without it, a list of them all. */
import { render } from 'preact';
import { Dashboard } from '../../extension/ui/dashboard/Dashboard.tsx';
import { loadLocale } from '../../extension/ui/locales/load-locale.ts';
import { Options } from '../../extension/ui/options/Options.tsx';
import { Popup } from '../../extension/ui/Popup.tsx';
import type { ScreenProps } from '../../extension/ui/Screen.tsx';
import { type Language, type ScreenLanguage, screenLanguages } from '../../shared/words.ts';
import { act } from './act.ts';
import { Design } from './Design.tsx';
import { fakeAccountWork } from './fakes/account-work.ts';
import { fakeServices } from './fakes/services.ts';
import { fakeSettingsWork } from './fakes/settings-work.ts';
import { fakeWork } from './fakes/work.ts';
import type { State } from './state.ts';
import { sizeOf, states } from './states.ts';

const asked = new URLSearchParams(location.search);
const language: ScreenLanguage = screenLanguages.find((one) => one === asked.get('language')) ?? 'en';
/** The pages stay as they are: only the words about them change. */
const data: Language = language === 'en' ? 'en' : 'zh';

const screenOf = ({ screen, work, accounts, settings }: State, props: ScreenProps) => {
  if (screen === 'list')
    return (
      <Dashboard
        {...props}
        services={{
          ...props.services,
          work: fakeWork(data, work?.(data)),
          accounts: fakeAccountWork(data, accounts?.(data)),
          notifications: {
            isOn: async () => false,
            turnOn: async () => false,
            turnOff: async () => undefined,
          },
          settings: fakeSettingsWork(data, settings?.(data)),
        }}
      />
    );
  if (screen === 'design') return <Design {...props} />;
  if (screen === 'options') return <Options {...props} />;
  return <Popup {...props} layout={screen === 'panel' ? 'panel' : 'popup'} />;
};

const Index = () => (
  <main>
    <h1>Whynow gallery</h1>
    {Object.entries(states).map(([name, state]) => (
      <section key={name}>
        <h2>{name}</h2>
        {screenLanguages.map((language) => (
          <iframe
            key={language}
            title={`${name} ${language}`}
            src={`?state=${name}&language=${language}${state.hash ?? ''}`}
            loading="lazy"
            {...sizeOf(state)}
          />
        ))}
      </section>
    ))}
  </main>
);

const locale = await loadLocale(language);
const root = document.getElementById('app');
const state = states[asked.get('state') ?? ''];
if (root && !state) render(<Index />, root);
if (root && state) {
  // What one state chose, such as the table's columns, is not another's.
  localStorage.clear();
  location.hash = state.hash ?? '';
  const looks = { find: () => state.looked ?? null, keep: () => undefined };
  render(screenOf(state, { services: fakeServices(data, { looks, ...state.services(data) }), locale }), root);
  // The dashboard's pages are loaded when they are gone to.
  if (state.screen === 'list') await act.see('h1');
  await state.play?.(act);
  // All that was asked has been answered, and has been drawn.
  for (let frame = 0; frame < 4; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
  document.documentElement.dataset.ready = '';
}
