/** What is done with a tier, at any stage or at one of them. A team that has agreed nothing begins with what is suggested. */
import { useState } from 'preact/hooks';
import type { Play, Playbook } from '../../../../shared/api/playbook.ts';
import { may } from '../../../../shared/permissions.ts';
import { stages, tiers } from '../../../../shared/words.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { suggestedPlays } from '../../plays/suggested-plays.ts';
import { usePlayWords } from '../../plays/words.ts';
import { useWords } from '../../words.tsx';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useDeed } from '../parts/use-deed.ts';
import { WhoMay } from '../parts/WhoMay.tsx';
import { useSettings } from '../settings-context.tsx';
import { useTiersWords } from './words.ts';

export const Plays = () => {
  const t = useTiersWords();
  const { work } = useSettings();
  const playbook = useAsked(() => work.quality.playbook(), 'playbook');
  return (
    <Section title={t.plays} about={t.playsAbout} of={playbook}>
      {playbook.value && <PlayList playbook={playbook.value} onSaved={playbook.set} />}
    </Section>
  );
};

interface PlayListProps {
  playbook: Playbook;
  onSaved(playbook: Playbook): void;
}

const PlayList = ({ playbook, onSaved }: PlayListProps) => {
  const t = useTiersWords();
  const suggested = suggestedPlays(usePlayWords());
  const shared = useDashboardWords();
  const { t: words } = useWords();
  const { work, me } = useSettings();
  const deed = useDeed();
  const own = playbook.plays.length > 0;
  const [edited, setEdited] = useState<Play[] | null>(null);
  const [told, setTold] = useState('');
  const plays = edited ?? (own ? playbook.plays : suggested);
  const mayEdit = may(me.member.role, 'playbook.edit');
  const set = (next: Play[]) => {
    setTold('');
    setEdited(next);
  };
  const save = (next: Play[]) =>
    deed.run(
      () => work.quality.savePlaybook({ ...playbook, plays: next.filter(({ text }) => text.trim()) }),
      (saved) => {
        setEdited(null);
        setTold(shared.saved);
        onSaved(saved);
      },
    );
  return (
    <>
      {!own && <p class="soft">{t.suggested}</p>}
      {!mayEdit && <WhoMay action="playbook.edit" me={me} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(plays);
        }}
      >
        {tiers.map((tier) => {
          const free = [null, ...stages].filter(
            (stage) => !plays.some((play) => play.tier === tier && play.stage === stage),
          );
          return (
            <fieldset key={tier} class="plays">
              <legend>
                <strong>{words.tiers[tier]}</strong>
              </legend>
              {plays.map((play, at) => {
                if (play.tier !== tier) return null;
                const stage = play.stage === null ? t.anyStage : words.stages[play.stage];
                return (
                  <div class="play" key={`${play.stage}`}>
                    <span class="soft">{stage}</span>
                    {mayEdit ? (
                      <textarea
                        class="field"
                        rows={3}
                        maxLength={500}
                        aria-label={t.playOf(words.tiers[tier], stage)}
                        value={play.text}
                        onInput={(event) => {
                          const text = event.currentTarget.value;
                          set(plays.map((one, other) => (other === at ? { ...one, text } : one)));
                        }}
                      />
                    ) : (
                      <p>{play.text}</p>
                    )}
                  </div>
                );
              })}
              {mayEdit && free.length > 0 && (
                <select
                  class="field"
                  aria-label={shared.named(t.addStage, words.tiers[tier])}
                  value=""
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    const stage = stages.find((one) => one === value) ?? null;
                    event.currentTarget.value = '';
                    if (value) set([...plays, { tier, stage, text: '' }]);
                  }}
                >
                  <option value="">{t.addStage}</option>
                  {free.map((stage) => (
                    <option key={stage} value={stage ?? 'any'}>
                      {stage === null ? t.anyStage : words.stages[stage]}
                    </option>
                  ))}
                </select>
              )}
            </fieldset>
          );
        })}
        {mayEdit && (
          <div class="line">
            <button type="submit" class="button main" disabled={deed.busy || edited === null}>
              {t.savePlays}
            </button>
            {own && (
              <button type="button" class="button" disabled={deed.busy} onClick={() => save([])}>
                {t.backToSuggested}
              </button>
            )}
            {edited !== null && (
              <button type="button" class="button" onClick={() => setEdited(null)}>
                {shared.cancel}
              </button>
            )}
          </div>
        )}
      </form>
      <p class="told" role="status">
        {told}
      </p>
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
    </>
  );
};
