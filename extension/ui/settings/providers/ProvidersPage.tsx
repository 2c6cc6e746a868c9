/** Sources: what is asked and of whom, keys, how each does, and what failed for good. */
import { may } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { useSourcesWords } from '../../sources/words.ts';
import { Section } from '../parts/Section.tsx';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { Choices } from './Choices.tsx';
import { DeadLookups } from './DeadLookups.tsx';
import { Keys } from './Keys.tsx';
import { ProviderTable } from './ProviderTable.tsx';

export const ProvidersPage = () => {
  const t = useSourcesWords();
  const { pages } = useDashboardWords();
  const { work, me } = useSettings();
  const asked = useAsked(() => work.providers.providers(), 'providers');
  const manages = may(me.member.role, 'provider.manage');
  const list = asked.value;
  return (
    <SettingsPage title={pages.providers} about={t.about}>
      <Section title={t.choice} of={asked}>
        {list && !list.allowed && <p class="notice">{t.off}</p>}
        {list &&
          (manages ? (
            <Choices list={list} onList={asked.set} />
          ) : (
            <WhoMay action="provider.manage" me={me} />
          ))}
      </Section>
      <Section title={t.list} of={asked}>
        {list && <ProviderTable list={list} editable={manages} onList={asked.set} />}
      </Section>
      {list && manages && (
        <Section title={t.keys} about={list.keysAllowed ? t.keysAbout : t.noKeys}>
          {list.keysAllowed && <Keys providers={list.providers} onChange={asked.reload} />}
        </Section>
      )}
      <DeadLookups names={new Map(list?.providers.map(({ id, name }) => [id, name]))} />
    </SettingsPage>
  );
};
