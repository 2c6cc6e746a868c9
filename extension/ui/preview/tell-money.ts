/** An amount as people of the language say it, exact, and as it is typed over: `€12.4M`, `1240 万欧元`. Pure. */
import { formatExactMoney } from '../../../shared/format/money.ts';
import type { ScreenLanguage } from '../../../shared/words.ts';
import { written } from './values.ts';

/** @param text of a row or a fact; one without a currency stays as it is */
export const tellMoney = (text: string, language: ScreenLanguage): string => {
  const money = written.money.read(text);
  return money === null ? text : formatExactMoney(money.amount, money.currency, language);
};
