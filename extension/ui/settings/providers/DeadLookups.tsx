/** Lookups that failed for good, each to be asked again by who may. */
import { useState } from 'preact/hooks';
import type { DeadLookup } from '../../../../shared/api/enrichment.ts';
import { may } from '../../../../shared/permissions.ts';
import { writeRoute } from '../../dashboard/route.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useSourcesWords } from '../../sources/words.ts';
import { useWords } from '../../words.tsx';
import { Entry } from '../parts/Entry.tsx';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';

export const DeadLookups = ({ names }: { names: ReadonlyMap<string, string> }) => {
  const t = useSourcesWords();
  const shared = useDashboardWords();
  const { date } = useWords();
  const { work, me } = useSettings();
  const dead = useAsked(() => work.providers.dead(), 'dead');
  const deed = useDeed();
  const [said, setSaid] = useState('');
  const lookups = dead.value?.lookups ?? [];
  const nameOf = ({ provider }: DeadLookup) =>
    provider === '*' ? t.whole : (names.get(provider) ?? provider);
  const replay = (lookup: DeadLookup) =>
    deed.run(
      () => work.providers.replay(lookup.account, lookup.provider),
      () => {
        dead.set({ lookups: lookups.filter((one) => one !== lookup) });
        setSaid(t.replayed(nameOf(lookup)));
      },
    );
  return (
    <Section title={t.dead} about={t.deadAbout} of={dead}>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {lookups.length === 0 && <p class="soft">{t.noDead}</p>}
      <ul class="entries">
        {lookups.map((lookup) => (
          <Entry
            key={`${lookup.account} ${lookup.provider}`}
            title={
              <a href={writeRoute({ page: 'accounts', id: lookup.account })}>
                {lookup.accountName} · {nameOf(lookup)}
              </a>
            }
            detail={t.reasons[lookup.reason] ?? lookup.reason}
            figures={date(lookup.at)}
          >
            {may(me.member.role, 'provider.replay') && (
              <button
                type="button"
                class="button"
                aria-label={shared.named(t.replay, `${lookup.accountName}, ${nameOf(lookup)}`)}
                disabled={deed.busy}
                onClick={() => replay(lookup)}
              >
                {t.replay}
              </button>
            )}
          </Entry>
        ))}
      </ul>
      <p class="told" role="status">
        {said}
      </p>
    </Section>
  );
};
