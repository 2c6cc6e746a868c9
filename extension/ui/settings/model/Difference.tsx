/** What a version says otherwise than the one that scores, asked for when it is looked at. */
import { useState } from 'preact/hooks';
import type { Model } from '../../../../shared/score/model.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useSettings } from '../settings-context.tsx';
import { ChangeList } from '../versions/ChangeList.tsx';
import { diffModels } from '../versions/diff-models.ts';
import { findVersion } from '../versions/use-versions.ts';
import { useModelWords } from './words.ts';

interface DifferenceProps {
  /** null: the model that every team starts from. */
  version: number | null;
  active: Model;
}

export const Difference = ({ version, active }: DifferenceProps) => {
  const t = useModelWords();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.difference}</summary>
      {open && <Told version={version} active={active} />}
    </details>
  );
};

const Told = ({ version, active }: DifferenceProps) => {
  const shared = useDashboardWords();
  const { work } = useSettings();
  const model = useAsked(() => findVersion(work.model, version), `version ${version}`);
  if (model.failure)
    return <FailureNotice failure={model.failure} offline={shared.offline} onRetry={model.reload} />;
  return model.value ? (
    <ChangeList changes={diffModels(active, model.value)} />
  ) : (
    <span>{shared.loading}</span>
  );
};
