/** Notifications: what a member is told of, whether this browser shows it, and what was told. */
import { writeRoute } from '../../dashboard/route.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { useWords } from '../../words.tsx';
import { Entry } from '../parts/Entry.tsx';
import { Section } from '../parts/Section.tsx';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useSettings } from '../settings-context.tsx';
import { BrowserSwitch } from './BrowserSwitch.tsx';
import { Choice } from './Choice.tsx';
import { useAlertsWords } from './words.ts';

export const AlertsPage = () => {
  const t = useAlertsWords();
  const { pages } = useDashboardWords();
  const { work } = useSettings();
  const settings = useAsked(() => work.alerts.settings(), 'alert settings');
  const lists = useAsked(() => work.alerts.lists(), 'alert lists');
  return (
    <SettingsPage title={pages.alerts} about={t.about}>
      <Section title={t.what} about={t.whatAbout} of={settings.value ? lists : settings}>
        {settings.value && (
          <Choice settings={settings.value} lists={lists.value?.lists ?? []} onSaved={settings.set} />
        )}
      </Section>
      <Section title={t.browser} about={t.browserAbout}>
        <BrowserSwitch />
      </Section>
      <News />
    </SettingsPage>
  );
};

const News = () => {
  const t = useAlertsWords();
  const { t: words, date } = useWords();
  const { work } = useSettings();
  const told = useAsked(() => work.alerts.alerts(), 'alerts');
  const alerts = told.value?.alerts ?? [];
  return (
    <Section title={t.news} of={told}>
      {alerts.length === 0 && <p class="soft">{t.none}</p>}
      <ul class="entries">
        {alerts.map(({ account, accountName, signal, kind, occurredAt, quote }) => (
          <Entry
            key={`${account} ${signal}`}
            title={<a href={writeRoute({ page: 'accounts', id: account })}>{accountName}</a>}
            detail={quote === null ? words.signals[kind] : `${words.signals[kind]} · ${quote}`}
            figures={date(occurredAt)}
          />
        ))}
      </ul>
    </Section>
  );
};
