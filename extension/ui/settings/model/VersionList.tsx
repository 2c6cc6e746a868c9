/** All versions, newest first: which scores, which runs beside; another is chosen with a way back. */
import { useState } from 'preact/hooks';
import type { ModelChoice, ModelVersion } from '../../../../shared/api/scoring.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { Entry } from '../parts/Entry.tsx';
import { Section } from '../parts/Section.tsx';
import type { Asked } from '../parts/use-asked.ts';
import { useDeed } from '../parts/use-deed.ts';
import { useSettings } from '../settings-context.tsx';
import { RescoringCost } from '../versions/Rescoring.tsx';
import { type Told, ToldBack } from '../versions/ToldBack.tsx';
import type { Versions } from '../versions/use-versions.ts';
import { useVersionWords } from '../versions/words.ts';
import { Difference } from './Difference.tsx';
import { useModelWords } from './words.ts';

interface VersionListProps {
  versions: Asked<Versions>;
  known: Versions;
  mayEdit: boolean;
}

/** What every team starts from stands under the versions of its own. */
type Row = Omit<ModelVersion, 'version'> & { version: number | null };
const start: Row = { version: null, note: '', by: null, at: '' };

export const VersionList = ({ versions, known: { list, active }, mayEdit }: VersionListProps) => {
  const t = useModelWords();
  const words = useVersionWords();
  const shared = useDashboardWords();
  const { date } = useWords();
  const { work } = useSettings();
  const deed = useDeed();
  const [told, setTold] = useState<Told | null>(null);

  const choose = (choice: ModelChoice, said: string) =>
    deed.run(
      () => work.model.choose(choice),
      () => {
        setTold({ words: said, back: { active: list.active, shadow: list.shadow } });
        versions.reload();
      },
    );
  const name = (version: number | null) => (version === null ? t.start : t.version(version));
  const rows: Row[] = [...list.versions, start];
  return (
    <Section title={t.versions} {...(list.versions.length === 0 && { about: t.noVersions })}>
      <ToldBack told={told} onBack={versions.reload} />
      {deed.failure && <FailureNotice failure={deed.failure} offline={shared.offline} />}
      {mayEdit && <RescoringCost list={list} />}
      <ul class="entries versions">
        {rows.map(({ version, note, by, at }) => {
          const scores = version === list.active;
          const runs = version !== null && version === list.shadow;
          const older = version === null || (list.active !== null && version < list.active);
          return (
            <Entry
              key={version}
              title={
                <>
                  {note ? `${name(version)} · ${note}` : name(version)}{' '}
                  {scores && <span class="chip key">{t.scores}</span>}
                  {runs && <span class="chip">{t.runs}</span>}
                </>
              }
              detail={
                <>
                  {version === null ? t.startAbout : t.madeBy(by?.name ?? t.setup, date(at))}
                  {!scores && <Difference version={version} active={active} />}
                </>
              }
            >
              {mayEdit && !scores && (
                <button
                  type="button"
                  class="button"
                  aria-label={shared.named(older ? t.goBack : t.choose, name(version))}
                  disabled={deed.busy}
                  onClick={() =>
                    choose(
                      { active: version, shadow: runs ? null : list.shadow },
                      version === null ? t.startChosen : words.chosen(version),
                    )
                  }
                >
                  {older ? t.goBack : t.choose}
                </button>
              )}
              {mayEdit && !scores && version !== null && (
                <button
                  type="button"
                  class="button"
                  aria-label={shared.named(runs ? t.stopShadow : t.shadow, name(version))}
                  disabled={deed.busy}
                  onClick={() =>
                    choose(
                      { active: list.active, shadow: runs ? null : version },
                      runs ? t.shadowStopped(version) : t.shadowStarted(version),
                    )
                  }
                >
                  {runs ? t.stopShadow : t.shadow}
                </button>
              )}
            </Entry>
          );
        })}
      </ul>
    </Section>
  );
};
