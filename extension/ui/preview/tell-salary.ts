/** Pay as people of the language say it: `€65K–82K a year`, `每月 2 万–3.5 万元`. Pure. */
import { formatMoney } from '../../../shared/format/money.ts';
import type { Words } from '../words.tsx';
import { written } from './values.ts';

export const tellSalary = (text: string, { t, language }: Pick<Words, 't' | 'language'>): string => {
  const salary = written.salary.read(text);
  if (salary === null) return text;
  const { min, max, currency, period } = salary;
  const ends = [...new Set([min, max])].filter((end) => end !== null);
  // The currency stands once: before the first amount in English, behind the last in Chinese.
  const bears = language === 'en' ? 0 : ends.length - 1;
  const range = ends.map((end, at) => formatMoney(end, at === bears ? currency : null, language)).join('–');
  return period === null ? range : t.per[period](range);
};
