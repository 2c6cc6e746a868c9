/** The version in the making: what it changes, a note, and to be saved as the one that scores, or to run beside it. */
import { useId, useState } from 'preact/hooks';
import type { ModelChoice } from '../../../../shared/api/scoring.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { Section } from '../parts/Section.tsx';
import type { Asked } from '../parts/use-asked.ts';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { ChangeList } from './ChangeList.tsx';
import { diffModels } from './diff-models.ts';
import { RescoringCost, RescoringProgress } from './Rescoring.tsx';
import { ToldBack } from './ToldBack.tsx';
import type { Drafting } from './use-draft.ts';
import { nextVersion, type Versions } from './use-versions.ts';
import { useVersionWords } from './words.ts';

interface SaveVersionProps {
  versions: Asked<Versions>;
  known: Versions;
  drafting: Drafting;
  /** Why it cannot be saved as it is; null where it can. */
  wrong?: string | null;
}

export const SaveVersion = ({ versions, known, drafting, wrong = null }: SaveVersionProps) => {
  const t = useVersionWords();
  const { work } = useSettings();
  const deed = useDeed();
  const id = useId();
  const [note, setNote] = useState('');
  const [told, setTold] = useState<{ words: string; back: ModelChoice | null } | null>(null);
  const { list, active } = known;
  const version = nextVersion(list);

  const save = async (as: 'active' | 'shadow') => {
    const before: ModelChoice = { active: list.active, shadow: list.shadow };
    await deed.run(
      async () => {
        const model = { ...drafting.model, version: `v${version}` };
        const saved = await work.model.save(version, { note: note.trim(), model });
        return saved.ok ? work.model.choose({ ...before, [as]: version }) : saved;
      },
      () => {
        drafting.drop();
        setNote('');
        setTold({ words: as === 'active' ? t.chosen(version) : t.shadowed(version), back: before });
      },
    );
    // Another's version may have come first, or the choice may not have arrived.
    versions.reload();
  };
  return (
    <Section title={t.saveAs(version)}>
      <ToldBack told={told} onBack={versions.reload} />
      <RescoringProgress list={list} />
      {deed.failure && <FailureNotice failure={deed.failure} offline={t.offline} />}
      {drafting.isDirty ? (
        <>
          <ChangeList changes={diffModels(active, drafting.model)} />
          {wrong && (
            <p class="warn" role="alert">
              {wrong}
            </p>
          )}
          <form
            class="form save-version"
            onSubmit={(event) => {
              event.preventDefault();
              save('active');
            }}
          >
            <label for={id}>{t.note}</label>
            <input
              id={id}
              class="field"
              maxLength={300}
              placeholder={t.noteHint}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
            <div class="line wide">
              <button type="submit" class="button main" disabled={deed.busy || wrong !== null}>
                {t.saveAndChoose}
              </button>
              <button
                type="button"
                class="button"
                disabled={deed.busy || wrong !== null}
                onClick={() => save('shadow')}
              >
                {t.saveAsShadow}
              </button>
              <Confirm label={t.drop} what={t.dropWhat} yes={t.drop} busy={deed.busy} onYes={drafting.drop} />
            </div>
          </form>
          <RescoringCost list={list} />
          <p class="soft small">
            {t.shadowAbout} {t.kept}
          </p>
        </>
      ) : (
        <p class="soft">{t.unchanged}</p>
      )}
    </Section>
  );
};
