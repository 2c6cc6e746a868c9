/** One thing that happened with an account. */

import type { Note } from '../../../shared/api/lead-work.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { may } from '../../../shared/permissions.ts';
import { useListWords } from '../list/work.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useServices } from '../Screen.tsx';
import { Quote } from '../score/Ledger.tsx';
import { useWords } from '../words.tsx';
import { changeText } from './change-text.ts';
import { signalReason } from './signal-reason.ts';
import type { Entry } from './timeline-entries.ts';
import { useAccountWords } from './words.ts';

interface TimelineEntryProps {
  entry: Entry;
  me: Me | null;
  onDeleteNote(note: Note): void;
}

export const TimelineEntry = ({ entry, me, onDeleteNote }: TimelineEntryProps) => {
  const words = useWords();
  const t = useAccountWords();
  const list = useListWords();
  const services = useServices();
  const nameOf = (member: string | null) =>
    me?.members.find(({ id }) => id === member)?.name ?? t.timeline.formerMember;
  if (entry.kind === 'signal') {
    const { signal } = entry;
    const reason = signalReason(signal);
    return (
      <div class="entry signal">
        <p>{reason ? words.reason(reason) : words.t.signals[signal.kind]}</p>
        {signal.source.url ? (
          <Quote source={signal.source} />
        ) : (
          <p class="soft small">{nameOf(signal.source.by)}</p>
        )}
      </div>
    );
  }
  if (entry.kind === 'page') {
    const { capture } = entry;
    const kind = (words.t.kinds as Record<string, string>)[capture.kind] ?? capture.kind;
    return (
      <div class="entry">
        <button type="button" class="link clip" onClick={() => services.openAtQuote(capture.url, null)}>
          {capture.title || capture.url}
          <Icon name="external" />
        </button>
        <p class="soft small">{[kind, t.timeline.saved(nameOf(capture.by))].join(' · ')}</p>
      </div>
    );
  }
  if (entry.kind === 'note') {
    const { note } = entry;
    const deletes = me && (note.author?.id === me.member.id || may(me.member.role, 'lead.force'));
    return (
      <div class="entry note">
        <p class="words">{note.text}</p>
        <p class="soft small">
          {note.author?.name ?? t.timeline.formerMember}{' '}
          {deletes && (
            <button type="button" class="link" onClick={() => onDeleteNote(note)}>
              {list.delete}
            </button>
          )}
        </p>
      </div>
    );
  }
  const { change } = entry;
  return (
    <div class="entry soft small">
      {change.changes.map((one) => (
        <p key={one.field}>{changeText(one, list, words)}</p>
      ))}
      <p>{[change.by.name || t.timeline.formerMember, list.via[change.via]].filter(Boolean).join(' · ')}</p>
    </div>
  );
};
