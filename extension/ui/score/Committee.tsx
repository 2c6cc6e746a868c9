/** Who decides, and which seats of the buying committee are empty. */
import type { Lead } from '../../../shared/api.ts';
import { useWords } from '../words.tsx';

export const Committee = ({ decides, missing }: Pick<Lead, 'decides' | 'missing'>) => {
  const { t } = useWords();
  return (
    <dl class="pairs">
      <dt>{t.score.decides}</dt>
      <dd>
        {decides.length === 0 ? (
          <span class="soft">{t.score.nobody}</span>
        ) : (
          decides.map(({ name, title }) => (title ? `${name}${t.comma}${title}` : name)).join(' · ')
        )}
      </dd>
      {missing.length > 0 && (
        <>
          <dt>{t.score.missing}</dt>
          <dd>{missing.map((role) => t.buyingRoles[role]).join(' · ')}</dd>
        </>
      )}
    </dl>
  );
};
