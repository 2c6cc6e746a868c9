/** What a member changed of a lead, from what to what, in words. Pure. */
import type { HistoryEntry } from '../../../shared/api/lead-work.ts';
import type { ListWords } from '../list/locales/en.ts';
import type { Words } from '../words.tsx';

type Change = HistoryEntry['changes'][number];

export const changeText = (change: Change, t: ListWords, { t: words, date, tag }: Words): string => {
  const field = t.fields[change.field];
  if (change.field === 'note') {
    const what = change.from === null ? t.noteAdded : change.to === null ? t.noteDeleted : t.noteChanged;
    return t.pair(field, what);
  }
  const word = (value: Change['to']): string => {
    if (value === null) return t.none;
    if (Array.isArray(value))
      return value.map(change.field === 'tags' ? tag : String).join(words.comma) || t.none;
    if (typeof value === 'string')
      return ({ ...words.stages, ...words.tiers } as Record<string, string>)[value] ?? value;
    if ('name' in value) return value.name;
    return value.on === null ? value.text : `${value.text} (${date(value.on)})`;
  };
  return t.pair(field, `${word(change.from)} → ${word(change.to)}`);
};
