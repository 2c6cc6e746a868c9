/** What happened with an account, newest first: dated reasons, saved pages, notes, changes by members. Pure. */
import type { Account } from '../../../shared/api/account.ts';
import type { HistoryEntry, Note } from '../../../shared/api/lead-work.ts';

export const entryKinds = ['signal', 'page', 'note', 'change'] as const;
export type EntryKind = (typeof entryKinds)[number];

export type Entry = { id: string; at: string } & (
  | { kind: 'signal'; signal: Account['signals'][number] }
  | { kind: 'page'; capture: Account['captures'][number] }
  | { kind: 'note'; note: Note }
  | { kind: 'change'; change: HistoryEntry }
);

export const timelineOf = (
  { signals, captures }: Pick<Account, 'signals' | 'captures'>,
  notes: readonly Note[],
  history: readonly HistoryEntry[],
): Entry[] =>
  [
    ...signals.map((signal): Entry => ({ kind: 'signal', id: signal.id, at: signal.occurredAt, signal })),
    ...captures.map((capture): Entry => ({ kind: 'page', id: capture.id, at: capture.receivedAt, capture })),
    ...notes.map((note): Entry => ({ kind: 'note', id: note.id, at: note.createdAt, note })),
    ...history.flatMap((change): Entry[] => {
      const changes = change.changes.filter((one) => !stands(one, notes));
      return changes.length
        ? [{ kind: 'change', id: change.id, at: change.at, change: { ...change, changes } }]
        : [];
    }),
  ].sort((a, b) => timeOf(b.at) - timeOf(a.at) || order[a.kind] - order[b.kind] || a.id.localeCompare(b.id));

/** Of one moment, the reason is told before the page that it was read on. */
const order: Record<EntryKind, number> = { signal: 0, note: 1, change: 2, page: 3 };

/** A note that was written is told by the note itself. */
const stands = ({ field, to }: HistoryEntry['changes'][number], notes: readonly Note[]): boolean =>
  field === 'note' && notes.some(({ id }) => id === to);

/** A day without an hour is over before what came later on it. */
const timeOf = (at: string): number => Date.parse(at);
