/** Accepted and rejected, slice by slice: the share drawn, the counts beside it. */
import type { Slice } from '../../../../shared/score/quality.ts';
import { WideTable } from '../learn/WideTable.tsx';
import { percent } from '../parts/percent.ts';
import { useQualityWords } from './words.ts';

interface SlicesProps {
  /** Empty: the section's heading says it. */
  title: string;
  slices: readonly Slice[];
  nameOf(name: string): string;
}

const most = 12;

export const Slices = ({ title, slices, nameOf }: SlicesProps) => {
  const { taken: t } = useQualityWords();
  return (
    <div class="slices-of">
      {title && <h3>{title}</h3>}
      {slices.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <WideTable label={title || t.share}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.accepted}</th>
              <th scope="col">{t.rejected}</th>
              <th scope="col">{t.share}</th>
            </tr>
          </thead>
          <tbody>
            {slices.slice(0, most).map(({ name, accepted, rejected }) => {
              const share = percent(accepted / Math.max(1, accepted + rejected));
              return (
                <tr key={name}>
                  <th scope="row">{nameOf(name)}</th>
                  <td class="figure">{accepted}</td>
                  <td class="figure">{rejected}</td>
                  <td class="figure share">
                    <i style={{ width: `${(60 * accepted) / Math.max(1, accepted + rejected)}px` }} /> {share}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </WideTable>
      )}
    </div>
  );
};
