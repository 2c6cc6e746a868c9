/** The form in which words are searched: any width, any case, simplified and traditional as one. */
import { simplified } from '../../shared/text/simplified.ts';

export const searchable = (text: string): string => simplified(text.normalize('NFKC').toLowerCase());

/** Words in one search: more would only make it longer. */
const mostWords = 6;

/** The words of a search, each of which must be found. */
export const wordsOf = (query: string): string[] =>
  [...new Set(searchable(query).split(/\s+/))].filter(Boolean).slice(0, mostWords);
