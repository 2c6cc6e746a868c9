/** What marketing and sales have agreed of leads, and what became of it: one page for both. */
import type { Model } from '../../../../shared/score/model.ts';
import { qualityOf } from '../../../../shared/score/quality.ts';
import { writeRoute } from '../../dashboard/route.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { useOutcomes } from '../learn/use-outcomes.ts';
import { Section } from '../parts/Section.tsx';
import { SettingsPage } from '../parts/SettingsPage.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useSettings } from '../settings-context.tsx';
import { ContractForm } from './ContractForm.tsx';
import { Reasons } from './Reasons.tsx';
import { Response } from './Response.tsx';
import { Taken } from './Taken.tsx';
import { WouldChange } from './WouldChange.tsx';
import { useQualityWords } from './words.ts';
import '../learn/learn.css';

export const QualityPage = () => {
  const t = useQualityWords();
  const { pages } = useDashboardWords();
  const { work, me } = useSettings();
  const playbook = useAsked(() => work.quality.playbook(), 'playbook');
  const outcomes = useOutcomes();
  const contract = playbook.value?.contract ?? null;
  const all = outcomes.value ?? [];
  const quality = qualityOf(all, contract, (term) => weightOf(me.model, term));
  return (
    <SettingsPage title={pages.quality} about={t.about}>
      <Section title={t.contract.title} about={t.contract.about} of={playbook}>
        {playbook.value && <ContractForm playbook={playbook.value} onPlaybook={playbook.set} />}
      </Section>
      {outcomes.value && all.length === 0 ? (
        <Section title={t.empty.title}>
          <p class="about">{t.empty.how}</p>
          <a href={writeRoute({ page: 'leads', id: null })}>{t.empty.toLeads}</a>
        </Section>
      ) : (
        <>
          <Section
            title={t.taken.title}
            of={outcomes}
            {...(outcomes.value && { about: t.taken.about(quality.accepted, all.length) })}
          >
            <Taken quality={quality} />
          </Section>
          {outcomes.value && (
            <>
              <Reasons reasons={quality.reasons} />
              <Response
                response={quality.response}
                answers={quality.answers}
                contract={contract}
                held={quality.contract}
              />
              <WouldChange outcomes={all} />
            </>
          )}
        </>
      )}
    </SettingsPage>
  );
};

const weightOf = (model: Model, term: string): number =>
  (({ ...model.fit, ...model.intent, ...model.engagement }) as Record<string, { weight: number }>)[term]
    ?.weight ?? 0;
