/** Each weight before and after, how sure the outcomes are of it, and how much of it is still the one set by hand. */

import type { Relearned } from '../../../../shared/learning/relearn.ts';
import { useWords } from '../../words.tsx';
import { percent, signed } from '../parts/percent.ts';
import { WideTable } from './WideTable.tsx';
import { useLearnWords } from './words.ts';

export const Weights = ({ taught: { terms, worth } }: { taught: Relearned }) => {
  const { weights: t } = useLearnWords();
  const { term } = useWords();
  return (
    <div class="weights">
      <h3>{t.title}</h3>
      <p class="soft">{t.about(worth)}</p>
      <WideTable label={t.title}>
        <thead>
          <tr>
            <th scope="col">{t.term}</th>
            <th scope="col">{t.seen}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
            <th scope="col">{t.interval}</th>
            <th scope="col">{t.kept}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((one) => (
            <tr key={one.term}>
              <th scope="row">{term(one.term)}</th>
              <td class="figure">{one.seen}</td>
              <td class="figure">{signed(one.before)}</td>
              <td class="figure">
                <b>{signed(one.after)}</b>
              </td>
              <td class="figure soft">
                {signed(one.low)} … {signed(one.high)}
              </td>
              <td class="figure soft">{percent(one.kept)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </div>
  );
};
