/** A model's weights as lines of a table, and the model with one of them changed. Pure. */
import type { TermId } from '../../../../shared/score/input.ts';
import type { Model, SignalWeight } from '../../../../shared/score/model.ts';

export type WeightGroup = 'fit' | 'intent' | 'engagement';
export const weightGroups = ['fit', 'intent', 'engagement'] as const satisfies readonly WeightGroup[];

export interface Weight {
  group: WeightGroup;
  term: TermId;
  /** Log-odds. */
  weight: number;
  share: number;
  /** Days; null where it does not fade. */
  halfLife: number | null;
}

export const weightsOf = (model: Model): Weight[] =>
  weightGroups.flatMap((group) =>
    Object.entries<SignalWeight | Omit<SignalWeight, 'halfLife'>>(model[group]).map(
      ([term, { weight, share, ...more }]): Weight => ({
        group,
        term: term as TermId,
        weight,
        share,
        halfLife: 'halfLife' in more && term !== 'committee' ? more.halfLife : null,
      }),
    ),
  );

export const withWeight = (
  model: Model,
  { group, term }: Pick<Weight, 'group' | 'term'>,
  change: Partial<Pick<SignalWeight, 'weight' | 'halfLife'>>,
): Model => {
  const weights: Record<string, object> = model[group];
  return { ...model, [group]: { ...weights, [term]: { ...weights[term], ...change } } };
};
