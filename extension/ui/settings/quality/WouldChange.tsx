/** What the score would become if it learnt what sales takes and sends back: the largest moves of its weights. */

import { useState } from 'preact/hooks';
import type { Outcome } from '../../../../shared/api/scoring.ts';
import { fewestOfAKind, lessonsOf, type Relearned } from '../../../../shared/learning/relearn.ts';
import { writeRoute } from '../../dashboard/route.ts';
import { useWords } from '../../words.tsx';
import type { Trouble } from '../learn/tasks.ts';
import { useTeacher } from '../learn/use-teacher.ts';
import { WideTable } from '../learn/WideTable.tsx';
import { useLearnWords } from '../learn/words.ts';
import { signed } from '../parts/percent.ts';
import { Section } from '../parts/Section.tsx';
import { useSettings } from '../settings-context.tsx';
import { takenOrNot } from './taken-or-not.ts';
import { useQualityWords } from './words.ts';

const most = 6;

export const WouldChange = ({ outcomes }: { outcomes: readonly Outcome[] }) => {
  const { change: t } = useQualityWords();
  const learn = useLearnWords();
  const { term } = useWords();
  const { me } = useSettings();
  const { busy, teach } = useTeacher();
  const [taught, setTaught] = useState<Relearned | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const lessons = lessonsOf(takenOrNot(outcomes), new Date());
  const rejected = lessons.filter(({ outcome }) => outcome === 'rejected').length;
  const accepted = lessons.length - rejected;
  const show = async () => {
    const answer = await teach({ name: 'relearn', lessons, model: me.model });
    setTaught(answer.ok ? answer.value : null);
    setTrouble(answer.ok ? null : answer.trouble);
  };
  return (
    <Section title={t.title} about={t.about}>
      {Math.min(accepted, rejected) < fewestOfAKind ? (
        <p class="soft">{t.missing(accepted, rejected)}</p>
      ) : (
        <div class="line">
          <button type="button" class="button" disabled={busy} onClick={show}>
            {t.show}
          </button>
          <span role="status">{busy && learn.learning}</span>
        </div>
      )}
      {trouble && <p class="notice bad">{learn.troubles[trouble.code](trouble.details)}</p>}
      {taught && !busy && (
        <>
          <p class={taught.isBetter ? '' : 'warn'}>{taught.isBetter ? t.better : t.notBetter}</p>
          <WideTable label={[t.before, t.after, t.move].join(', ')}>
            <thead>
              <tr>
                <th scope="col">{t.term}</th>
                <th scope="col">{t.before}</th>
                <th scope="col">{t.after}</th>
                <th scope="col">{t.move}</th>
              </tr>
            </thead>
            <tbody>
              {taught.terms.slice(0, most).map((one) => (
                <tr key={one.term}>
                  <th scope="row">{term(one.term)}</th>
                  <td class="figure">{signed(one.before)}</td>
                  <td class="figure">{signed(one.after)}</td>
                  <td class="figure">{signed(one.after - one.before)}</td>
                </tr>
              ))}
            </tbody>
          </WideTable>
          <a href={writeRoute({ page: 'learn', id: null })}>{t.toLearn}</a>
        </>
      )}
    </Section>
  );
};
