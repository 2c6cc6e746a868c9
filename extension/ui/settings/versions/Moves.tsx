/** The accounts whose score differs most between two versions: score and place before and after, and why. */
import { writeRoute } from '../../dashboard/route.ts';
import { Change } from '../../parts/Change.tsx';
import { useWords } from '../../words.tsx';
import type { MovedWhy } from './use-preview.ts';
import { useVersionWords } from './words.ts';

export const Moves = ({ moved, label }: { moved: readonly MovedWhy[]; label: string }) => {
  const t = useVersionWords();
  const { t: words, reason } = useWords();
  return (
    <table class="figures-table moves" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t.account}</th>
          <th scope="col" class="number">
            {t.score}
          </th>
          <th scope="col" class="number">
            <span class="hidden-text">{t.difference}</span>
          </th>
          <th scope="col" class="number">
            {t.place}
          </th>
        </tr>
      </thead>
      <tbody>
        {moved.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <a href={writeRoute({ page: 'accounts', id: one.id })}>{one.name}</a>
              {one.tierBefore !== one.tierAfter && (
                <span class="chip">
                  {t.from(words.tiersShort[one.tierBefore], words.tiersShort[one.tierAfter])}
                </span>
              )}
              {one.why && (
                <p class="soft small">
                  {t.signed(one.why.points)} {reason(one.why.reason)}
                </p>
              )}
            </th>
            <td class="number">{t.from(String(one.before), String(one.after))}</td>
            <td class="number">
              <Change points={one.after - one.before} />
            </td>
            <td class="number soft">{t.from(String(one.placeBefore), String(one.placeAfter))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
