/** Whom somebody works for, as a headline tells it: "Head of Sales at Northwind" -> "Northwind". */
import { lineOf } from '../draft.ts';

export const atCompany = (headline: string): string | null =>
  lineOf(/(?:\s(?:at|bei|chez)\s|\s?@\s?)(.{2,100})$/i.exec(headline.slice(0, 300))?.[1], 200);
