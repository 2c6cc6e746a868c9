/** Acceptance by channel, campaign and rule: who sends leads that sales takes. */
import type { Quality } from '../../../../shared/score/quality.ts';
import type { MustHave } from '../../../../shared/words.ts';
import { usePlayWords } from '../../plays/words.ts';
import { useWords } from '../../words.tsx';
import { Slices } from './Slices.tsx';
import { useQualityWords } from './words.ts';

export const Taken = ({ quality }: { quality: Quality }) => {
  const { taken: t } = useQualityWords();
  const { term } = useWords();
  const { musts } = usePlayWords();
  return (
    <>
      <Slices title={t.channel} slices={quality.channels} nameOf={(host) => host || t.noChannel} />
      <Slices title={t.campaign} slices={quality.campaigns} nameOf={(tag) => tag} />
      <Slices title={t.rule} slices={quality.rules} nameOf={term} />
      <Slices title={t.lacked} slices={quality.lacked} nameOf={(must) => musts[must as MustHave]} />
    </>
  );
};
