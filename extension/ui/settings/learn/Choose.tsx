/** The learnt model kept as the next version: to score, or to run beside; and the way back. */
import { useState } from 'preact/hooks';
import type { ModelChoice, ModelList } from '../../../../shared/api/scoring.ts';
import type { Relearned } from '../../../../shared/learning/relearn.ts';
import { may } from '../../../../shared/permissions.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useDeed } from '../parts/use-deed.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { RescoringCost, RescoringProgress } from '../versions/Rescoring.tsx';
import { useLearnWords } from './words.ts';

interface ChooseProps {
  taught: Relearned;
  models: ModelList;
  onModels(models: ModelList): void;
}

interface Done {
  what: 'scores' | 'beside' | 'back';
  version: number | null;
  /** What stood before, to go back to; null where that is done. */
  before: ModelChoice | null;
}

export const Choose = ({ taught, models, onModels }: ChooseProps) => {
  const { choose: t } = useLearnWords();
  const shared = useDashboardWords();
  const { work, me } = useSettings();
  const deed = useDeed();
  const [done, setDone] = useState<Done | null>(null);
  if (!may(me.member.role, 'model.edit')) return <WhoMay action="model.edit" me={me} />;
  const before = { active: models.active, shadow: models.shadow };
  const keep = (what: 'scores' | 'beside') =>
    deed.run(
      async () => {
        const version = (models.versions[0]?.version ?? 0) + 1;
        const { outcomes } = taught.heldOut;
        const kept = await work.model.save(version, { note: t.note(outcomes), model: taught.model });
        if (!kept.ok) return kept;
        const choice = what === 'scores' ? { ...before, active: version } : { ...before, shadow: version };
        const chosen = await work.model.choose(choice);
        return chosen.ok ? { ok: true, value: { list: chosen.value, version } } : chosen;
      },
      ({ list, version }) => {
        onModels(list);
        setDone({ what, version, before });
      },
    );
  const back = (to: ModelChoice) =>
    deed.run(
      () => work.model.choose(to),
      (list) => {
        onModels(list);
        setDone({ what: 'back', version: to.active, before: null });
      },
    );
  const open = done === null || done.what === 'back';
  return (
    <section class="choose" aria-label={t.title}>
      <h3>{t.title}</h3>
      <p class={taught.isBetter ? '' : 'warn'}>
        {taught.isBetter ? t.better : taught.heldOut.skill ? t.notBetter : t.noSkill}
      </p>
      {open && (
        <div class="line">
          <button
            type="button"
            class={taught.isBetter ? 'button main' : 'button'}
            disabled={deed.busy}
            onClick={() => keep('scores')}
          >
            {t.scores}
          </button>
          <button type="button" class="button" disabled={deed.busy} onClick={() => keep('beside')}>
            {t.beside}
          </button>
        </div>
      )}
      {open ? <RescoringCost list={models} /> : <RescoringProgress list={models} />}
      <p class="told" role="status">
        {deed.busy ? t.working : done && t.done[done.what](done.version)}
      </p>
      {done?.before && (
        <button
          type="button"
          class="button"
          disabled={deed.busy}
          onClick={() => done.before && back(done.before)}
        >
          {t.back(done.before.active)}
        </button>
      )}
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
    </section>
  );
};
