/** A change of the model as a sentence of the reader's language. */
import type { Employees } from '../../../../shared/capture.ts';
import { formatMoney } from '../../../../shared/format/money.ts';
import type { Profile } from '../../../../shared/score/profile.ts';
import { useWords } from '../../words.tsx';
import { shortPercent } from '../parts/percent.ts';
import type { ModelChange, WishList } from './diff-models.ts';
import { useVersionWords } from './words.ts';

export const useChangeText = (): ((change: ModelChange) => string) => {
  const t = useVersionWords();
  const { t: words, language, term, code, countryName } = useWords();
  const value = (wish: WishList, one: string): string => {
    if (wish === 'countries' || wish === 'excludedCountries') return countryName(one);
    if (wish === 'businessModels') return code('businessModels', one);
    return wish === 'functions' ? code('functions', one) : one;
  };
  const listed = (wish: WishList, some: readonly string[]) =>
    some.map((one) => value(wish, one)).join(words.comma);
  const size = (band: Employees | null) => (band ? t.people(band.min, band.max) : t.any);
  const revenue = (band: Profile['revenue']) => {
    if (!band) return t.any;
    const money = (amount: number) => formatMoney(amount, band.currency, language);
    return band.max === null ? t.atLeast(money(band.min)) : `${money(band.min)}–${money(band.max)}`;
  };
  const profile = (name: string) => name || t.unnamed;
  return (change) => {
    switch (change.kind) {
      case 'profileAdded':
      case 'profileRemoved':
        return t.changes[change.kind](profile(change.profile));
      case 'profileRenamed':
        return t.changes.profileRenamed(profile(change.before), profile(change.profile));
      case 'wishes':
        return t.changes.wishes(
          profile(change.profile),
          t.wishes[change.wish],
          listed(change.wish, change.added),
          listed(change.wish, change.removed),
        );
      case 'size':
        return t.changes.band(profile(change.profile), t.size, size(change.before), size(change.after));
      case 'revenue':
        return t.changes.band(
          profile(change.profile),
          t.revenue,
          revenue(change.before),
          revenue(change.after),
        );
      case 'weight':
      case 'halfLife':
        return t.changes[change.kind](term(change.term), round(change.before), round(change.after));
      case 'shares':
        return t.changes.shares(change.count);
      case 'baseRate':
        return t.changes.baseRate(shortPercent(change.before), shortPercent(change.after));
      case 'spread':
        return t.changes.spread(round(change.before), round(change.after));
      case 'cut':
        return t.changes.cut(words.tiers[change.tier], round(change.before), round(change.after));
      case 'taught':
        return change.outcomes === null ? t.changes.untaught : t.changes.taught(change.outcomes);
    }
  };
};

const round = (value: number): string => String(Number(value.toFixed(2)));
