/** Where the version that runs beside would rank otherwise than the one that scores. */
import type { AccountInput } from '../../../../shared/api/scoring.ts';
import type { Model } from '../../../../shared/score/model.ts';
import { Section } from '../parts/Section.tsx';
import { useAsked } from '../parts/use-asked.ts';
import { useSettings } from '../settings-context.tsx';
import { Moves } from '../versions/Moves.tsx';
import { usePreview } from '../versions/use-preview.ts';
import { findVersion, type Versions } from '../versions/use-versions.ts';
import { useVersionWords } from '../versions/words.ts';
import { useModelWords } from './words.ts';

interface ShadowProps {
  known: Versions;
  accounts: readonly AccountInput[];
}

export const Shadow = ({ known: { list, active }, accounts }: ShadowProps) => {
  const { work } = useSettings();
  const t = useModelWords();
  const { shadow } = list;
  const model = useAsked(() => findVersion(work.model, shadow), `shadow ${shadow}`);
  if (shadow === null) return null;
  return (
    <Section title={t.shadowTitle(shadow)} about={t.shadowAbout} of={model}>
      {model.value && <Compared accounts={accounts} before={active} after={model.value} />}
    </Section>
  );
};

const Compared = (props: { accounts: readonly AccountInput[]; before: Model; after: Model }) => {
  const t = useVersionWords();
  const model = useModelWords();
  const { preview } = usePreview(props.accounts, props.before, props.after);
  if (!preview || preview.accounts === 0) return null;
  return (
    <>
      <p>{preview.moves === 0 ? model.sameScores : t.moves(preview.moves, preview.accounts)}</p>
      {preview.moved.length > 0 && <Moves moved={preview.moved} label={model.shadowAbout} />}
    </>
  );
};
