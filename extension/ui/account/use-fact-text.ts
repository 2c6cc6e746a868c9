/** A fact's value as people of the language write it. */
import { formatMoney } from '../../../shared/format/money.ts';
import type { BusinessModel } from '../../../shared/words.ts';
import { useWords } from '../words.tsx';

export const useFactText = (): ((field: string, value: unknown) => string) => {
  const { t, language, countryName } = useWords();
  return (field, value) => {
    if (field === 'country') return countryName(String(value));
    if (field === 'businessModel') return t.businessModels[value as BusinessModel] ?? String(value);
    if (typeof value !== 'object' || value === null) return String(value);
    if ('min' in value && 'max' in value)
      return t.people(Number(value.min), value.max === null ? null : Number(value.max));
    if ('amount' in value && 'currency' in value)
      return formatMoney(Number(value.amount), String(value.currency), language);
    return JSON.stringify(value);
  };
};
