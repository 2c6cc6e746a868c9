/** Who holds how many leads of which tier, and how fast they answer: where somebody has too much, or nobody has it. */

import type { TeamMember } from '../../../../shared/api/team.ts';
import { grouped } from '../../../../shared/format/grouped.ts';
import { qualityOf } from '../../../../shared/score/quality.ts';
import { type Tier, tiers } from '../../../../shared/words.ts';
import { writeRoute } from '../../dashboard/route.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { useWords } from '../../words.tsx';
import { useOutcomes } from '../learn/use-outcomes.ts';
import { WideTable } from '../learn/WideTable.tsx';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useQualityWords } from '../quality/words.ts';
import { useSettings } from '../settings-context.tsx';
import { holdingRows } from './holding-rows.ts';
import { useTeamWords } from './words.ts';
import '../learn/learn.css';

export const Holdings = ({ members }: { members: readonly TeamMember[] }) => {
  const { holdings: t } = useTeamWords();
  const { t: words } = useWords();
  const { response } = useQualityWords();
  const { pages } = useDashboardWords();
  const { work } = useSettings();
  const holdings = useAsked(() => work.team.holdings(), 'holdings');
  const outcomes = useOutcomes();
  const rows = holdingRows(
    members,
    holdings.value?.holdings ?? [],
    // Only the times are looked at, to which neither a contract nor a weight matters.
    qualityOf(outcomes.value ?? [], null, () => 0).answers,
  );
  const both = {
    value: holdings.value && outcomes.value,
    failure: holdings.failure ?? outcomes.failure,
    loading: holdings.loading || outcomes.loading,
    reload: () => {
      holdings.reload();
      outcomes.reload();
    },
  };
  return (
    <Section title={t.title} about={t.about} of={both}>
      {rows.length === 0 ? (
        <>
          <p class="soft">{t.none}</p>
          <a href={writeRoute({ page: 'leads', id: null })}>{t.toLeads}</a>
        </>
      ) : (
        <>
          <WideTable label={t.byMember}>
            <thead>
              <tr>
                <th scope="col">{t.member}</th>
                {tiers.map((tier) => (
                  <th key={tier} scope="col">
                    {words.tiersShort[tier]}
                  </th>
                ))}
                <th scope="col">{t.all}</th>
                <th scope="col">{response.answered}</th>
                <th scope="col">{response.half}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, held, all, answers }) => (
                <tr key={id ?? ''}>
                  <th scope="row">{name ?? t.nobody}</th>
                  {tiers.map((tier) => (
                    <td key={tier} class="figure">
                      <Count
                        n={held[tier]}
                        of={`${name ?? t.nobody}, ${words.tiers[tier]}`}
                        owner={id}
                        tier={tier}
                      />
                    </td>
                  ))}
                  <td class="figure">
                    <Count n={all} of={`${name ?? t.nobody}, ${t.all}`} owner={id} />
                  </td>
                  <td class="figure">{answers ? grouped(answers.of) : '–'}</td>
                  <td class="figure">{answers ? response.hours(answers.median) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </WideTable>
          <p class="soft small">{t.timed}</p>
          <a href={writeRoute({ page: 'quality', id: null })}>{t.toQuality(pages.quality)}</a>
        </>
      )}
    </Section>
  );
};

interface CountProps {
  n: number;
  /** What is counted, for who does not see the table. */
  of: string;
  owner: string | null;
  tier?: Tier;
}

/** How many, and the way to them. */
const Count = ({ n, of, owner, tier }: CountProps) => {
  if (n === 0) return '0';
  const filter = { owner: owner ?? 'none', stage: 'open' as const, ...(tier && { tier }) };
  return (
    <a href={writeRoute({ page: 'leads', id: null, filter })} aria-label={`${of}: ${grouped(n)}`}>
      {grouped(n)}
    </a>
  );
};
