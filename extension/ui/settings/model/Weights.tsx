/** The weights as a ledger: what counts how much, for how long; and where they come from. */
import type { Model } from '../../../../shared/score/model.ts';
import { useWords } from '../../words.tsx';
import { shortPercent } from '../parts/percent.ts';
import { Section } from '../parts/Section.tsx';
import { type Weight, weightGroups, weightsOf, withWeight } from '../versions/weights-of.ts';
import { useModelWords } from './words.ts';

interface WeightsProps {
  active: Model;
  model: Model;
  readOnly: boolean;
  onChange(model: Model): void;
}

export const Weights = ({ active, model, readOnly, onChange }: WeightsProps) => {
  const t = useModelWords();
  const { trained } = active;
  const before = weightsOf(active);
  const weights = weightsOf(model);
  const most = Math.max(1, ...weights.map(({ weight }) => Math.abs(weight)));
  const row = (weight: Weight) => (
    <WeightRow
      key={weight.term}
      weight={weight}
      before={before.find(({ term }) => term === weight.term) ?? weight}
      most={most}
      readOnly={readOnly}
      onChange={(change) => onChange(withWeight(model, weight, change))}
    />
  );
  return (
    <Section title={t.weights} about={trained ? t.learnt(trained.outcomes, trained.wins) : t.byHand}>
      {trained && (
        <ul class="counts">
          <li>
            <span>{t.auc}</span> <span>{trained.auc.toFixed(3)}</span>
          </li>
          <li>
            <span>{t.logLoss}</span>
            <span>{t.against(trained.logLoss.toFixed(3), trained.baseLogLoss.toFixed(3))}</span>
          </li>
          <li>
            <span>{t.calibration}</span> <span>{shortPercent(trained.calibrationError)}</span>
          </li>
          <li>
            <span>{t.worth}</span> <span>{t.outcomes(Math.round(trained.worth))}</span>
          </li>
        </ul>
      )}
      {trained && <p class={trained.skill ? 'soft' : 'warn'}>{trained.skill ? t.skill : t.noSkill}</p>}
      <p class="soft about">{t.weightAbout(shortPercent(model.baseRate))}</p>
      <table class="figures-table weights" aria-label={t.weights}>
        {weightGroups.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup">
                <strong>{t.groups[group]}</strong>
              </th>
              <td class="number soft small">{t.weight}</td>
              <td class="number soft small">{group === 'fit' ? '' : t.halfLife}</td>
              <td />
            </tr>
            {weights.filter((weight) => weight.group === group).map(row)}
          </tbody>
        ))}
      </table>
    </Section>
  );
};

interface WeightRowProps {
  weight: Weight;
  before: Weight;
  most: number;
  readOnly: boolean;
  onChange(change: { weight?: number; halfLife?: number }): void;
}

const WeightRow = ({
  weight: { term, weight, halfLife },
  before,
  most,
  readOnly,
  onChange,
}: WeightRowProps) => {
  const t = useModelWords();
  const words = useWords();
  const name = words.term(term);
  const changed = weight !== before.weight || halfLife !== before.halfLife;
  return (
    <tr class={changed ? 'changed' : ''}>
      <th scope="row">{name}</th>
      <td class="number">
        {readOnly ? (
          figure(weight)
        ) : (
          <input
            class="field"
            type="number"
            step={0.1}
            min={-6}
            max={6}
            aria-label={t.weightOf(name)}
            value={figure(weight)}
            onChange={(event) => {
              const value = event.currentTarget.valueAsNumber;
              if (value >= -6 && value <= 6) onChange({ weight: value });
              else event.currentTarget.value = figure(weight);
            }}
          />
        )}
      </td>
      <td class="number">
        {halfLife !== null &&
          (readOnly ? (
            t.days(halfLife)
          ) : (
            <input
              class="field"
              type="number"
              step={1}
              min={1}
              max={3650}
              aria-label={t.halfLifeOf(name)}
              value={halfLife}
              onChange={(event) => {
                const value = event.currentTarget.valueAsNumber;
                if (value >= 1 && value <= 3650) onChange({ halfLife: value });
                else event.currentTarget.value = String(halfLife);
              }}
            />
          ))}
      </td>
      <td class="drawing">
        <i
          class={weight < 0 ? 'drawn down' : 'drawn'}
          style={{ width: `calc(${Math.abs(weight) / most} * (100% - 72px))` }}
        />
        {changed && (
          <button
            type="button"
            class="link small"
            aria-label={t.putBackOf(name)}
            onClick={() =>
              onChange({
                weight: before.weight,
                ...(before.halfLife !== null && { halfLife: before.halfLife }),
              })
            }
          >
            {t.putBack}
          </button>
        )}
      </td>
    </tr>
  );
};

const figure = (weight: number): string => String(Number(weight.toFixed(2)));
