/** The running model taught by the team's own outcomes: how many there are, whether it has drifted, and learning anew. */
import { useState } from 'preact/hooks';
import { isWon, lessonsOf, missingLessons, type Relearned } from '../../../../shared/learning/relearn.ts';
import { writeRoute } from '../../dashboard/route.ts';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useSettings } from '../settings-context.tsx';
import { Choose } from './Choose.tsx';
import { driftOf } from './drift-of.ts';
import { HeldOutReport } from './HeldOutReport.tsx';
import type { Trouble } from './tasks.ts';
import { useOutcomes } from './use-outcomes.ts';
import { useTeacher } from './use-teacher.ts';
import { Weights } from './Weights.tsx';
import { useLearnWords } from './words.ts';

export const FromOutcomes = () => {
  const t = useLearnWords();
  const { work, me } = useSettings();
  const outcomes = useOutcomes();
  const models = useAsked(() => work.model.models(), 'models');
  const { busy, teach } = useTeacher();
  const [taught, setTaught] = useState<Relearned | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const lessons = lessonsOf(outcomes.value ?? [], new Date());
  const missing = missingLessons(lessons);
  const isReady = missing.won === 0 && missing.lost === 0;
  const won = lessons.filter(isWon).length;
  const learn = async () => {
    const answer = await teach({ name: 'relearn', lessons, model: me.model });
    setTaught(answer.ok ? answer.value : null);
    setTrouble(answer.ok ? null : answer.trouble);
  };
  return (
    <Section title={t.own.title} about={t.own.about} of={outcomes}>
      <p>{t.own.count(lessons.length, won, lessons.length - won)}</p>
      {isReady ? (
        <>
          <p class="soft">{t.drift(driftOf(outcomes.value ?? [], me.model.version))}</p>
          <div class="line">
            <button type="button" class="button main" disabled={busy} onClick={learn}>
              {taught ? t.own.again : t.own.learn}
            </button>
            <span role="status">{busy ? t.learning : taught && t.own.learnt}</span>
          </div>
        </>
      ) : (
        <div class="notice">
          <p>{t.own.missing(missing.won, missing.lost)}</p>
          <p class="soft">{t.own.how}</p>
          <a href={writeRoute({ page: 'leads', id: null })}>{t.own.toLeads}</a>
        </div>
      )}
      {trouble && <p class="notice bad">{t.troubles[trouble.code](trouble.details)}</p>}
      {taught && !busy && (
        <div class="learnt fade">
          <HeldOutReport heldOut={taught.heldOut} runningLoss={taught.runningLoss} />
          <Weights taught={taught} />
          {models.value && <Choose taught={taught} models={models.value} onModels={models.set} />}
        </div>
      )}
    </Section>
  );
};
