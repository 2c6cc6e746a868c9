/** Who decides, and which seats of the buying committee are empty. */
import type { Lead } from '../../../shared/api/lead.ts';
import { useWords } from '../words.tsx';

export const Committee = ({ decides, missing }: Pick<Lead, 'decides' | 'missing'>) => {
  const { t } = useWords();
  // Who pays may decide too: then nobody is missing who decides, though that seat of the map is empty.
  const empty = missing.filter((role) => role !== 'decides' || decides.length === 0);
  return (
    <dl class="pairs">
      <dt>{t.score.decides}</dt>
      <dd>
        {decides.length === 0 ? (
          <span class="soft">{t.score.nobody}</span>
        ) : (
          decides
            .map(({ name, title, role }) => {
              const who = title ? `${name}${t.comma}${title}` : name;
              return role === 'pays' ? t.score.paysToo(who) : who;
            })
            .join(' · ')
        )}
      </dd>
      {empty.length > 0 && (
        <>
          <dt>{t.score.missing}</dt>
          <dd>{empty.map((role) => t.buyingRoles[role]).join(' · ')}</dd>
        </>
      )}
    </dl>
  );
};
