/** The curve of value over accounts, and where it is cut: by shares of the value, 50 % and 80 % to begin with. */
import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Model } from '../../../../shared/score/model.ts';
import { shareCurve } from '../../../../shared/score/share-curve.ts';
import { useWords } from '../../words.tsx';
import { percent } from '../parts/percent.ts';
import { Section } from '../parts/Section.tsx';
import { ShareCurve } from './ShareCurve.tsx';
import { aboveOf, cutsAt } from './tier-values.ts';
import { useTiersWords } from './words.ts';

interface CutsProps {
  /** What each account is expected to be worth; null until it is known of any. */
  values: readonly number[] | null;
  model: Model;
  readOnly: boolean;
  onChange(tier: Model['tier']): void;
}

/** Per cent of the expected value. */
const usual = { key: 50, mid: 80 };

export const Cuts = ({ values, ...props }: CutsProps) => {
  const t = useTiersWords();
  return (
    <Section title={t.cuts} about={t.cutsAbout} coming={values === null}>
      {values?.length === 0 && <p class="soft">{t.noAccounts}</p>}
      {values && values.length > 0 && <CutsOf values={values} {...props} />}
    </Section>
  );
};

interface CutsOfProps extends CutsProps {
  values: readonly number[];
}

const CutsOf = ({ values, model, readOnly, onChange }: CutsOfProps) => {
  const t = useTiersWords();
  const { t: words } = useWords();
  const id = useId();
  const [shares, setShares] = useState(usual);
  const [key, mid] = [aboveOf(values, model.tier.key), aboveOf(values, model.tier.mid)];
  const rows = [
    ['key', key.accounts, key.valueShare],
    ['mid', mid.accounts - key.accounts, mid.valueShare - key.valueShare],
    ['tail', values.length - mid.accounts, 1 - mid.valueShare],
  ] as const;
  const isTurned = shares.mid < shares.key;
  return (
    <>
      <ShareCurve
        curve={shareCurve(values)}
        cuts={[
          { label: words.tiersShort.key, ...key },
          { label: words.tiersShort.mid, ...mid },
        ]}
      />
      <table class="figures-table" aria-label={t.sizes}>
        <thead>
          <tr>
            <th scope="col">{t.tier}</th>
            <th scope="col" class="number">
              {t.accounts}
            </th>
            <th scope="col" class="number">
              {t.ofAccounts}
            </th>
            <th scope="col" class="number">
              {t.ofValue}
            </th>
            <th scope="col" class="number">
              {t.from}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([tier, count, share]) => (
            <tr key={tier}>
              <th scope="row">{words.tiers[tier]}</th>
              <td class="number">{count}</td>
              <td class="number soft">{percent(count / values.length)}</td>
              <td class="number soft">{percent(share)}</td>
              <td class="number soft">{tier === 'tail' ? '' : model.tier[tier].toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!readOnly && (
        <form
          class="form cuts"
          onSubmit={(event) => {
            event.preventDefault();
            const tier = cutsAt(values, { key: shares.key / 100, mid: shares.mid / 100 });
            if (tier && !isTurned) onChange(tier);
          }}
        >
          {(['key', 'mid'] as const).map((tier) => (
            <Fragment key={tier}>
              <label for={`${id}-${tier}`}>{t.share[tier]}</label>
              <div class="line">
                <input
                  id={`${id}-${tier}`}
                  class="field"
                  type="number"
                  required
                  min={1}
                  max={100}
                  value={shares[tier]}
                  onInput={(event) => setShares({ ...shares, [tier]: event.currentTarget.valueAsNumber })}
                />
                <span class="soft">{t.percentOfValue}</span>
              </div>
            </Fragment>
          ))}
          {isTurned && (
            <p class="warn wide" role="alert">
              {t.turned}
            </p>
          )}
          <button type="submit" class="button" disabled={isTurned}>
            {t.cutThere}
          </button>
        </form>
      )}
    </>
  );
};
