/** `1 lead`, `1,204 leads`: of the words in English. Pure. */
import { grouped } from '../../../shared/format/grouped.ts';

export const plural = (n: number, one: string, many: string): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;
