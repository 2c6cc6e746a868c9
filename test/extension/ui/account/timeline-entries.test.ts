import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../../extension/ui/account/timeline-entries.ts';
import type { Account } from '../../../../shared/api/account.ts';
import type { HistoryEntry, Note } from '../../../../shared/api/lead-work.ts';

const source = {
  quote: null,
  url: 'https://northwind.example/',
  at: '2026-11-20T10:00:00Z',
  by: 'm1',
  rule: 'r',
};
const signal = (id: string, occurredAt: string): Account['signals'][number] => ({
  id,
  kind: 'hiring',
  occurredAt,
  details: {},
  source,
});
const page = (id: string, receivedAt: string): Account['captures'][number] => ({
  id,
  url: source.url,
  title: id,
  kind: 'company',
  capturedAt: receivedAt,
  receivedAt,
  by: 'm1',
});
const note = (id: string, createdAt: string): Note => ({
  id,
  text: id,
  author: null,
  createdAt,
  editedAt: null,
});
const change = (id: string, at: string, changes: HistoryEntry['changes']): HistoryEntry => ({
  id,
  at,
  by: { id: 'm1', name: 'Ana' },
  via: 'edit',
  changes,
});
const stage: HistoryEntry['changes'][number] = { field: 'stage', from: 'new', to: 'working' };
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the timeline of an account', () => {
  it('tells of reasons, pages, notes and changes in one order, the newest first', () => {
    const told = timelineOf(
      {
        signals: [signal('hiring', '2026-11-18')],
        captures: [page('page', '2026-11-21T09:00:00Z')],
      },
      [note('note', '2026-11-19T09:00:00Z')],
      [change('change', '2026-11-20T09:00:00Z', [stage])],
    );
    expect(ids(told)).toEqual(['page', 'change', 'note', 'hiring']);
  });

  it('tells a note once: by itself, not as a change too', () => {
    const written = change('c', '2026-11-20T09:00:00Z', [{ field: 'note', from: null, to: 'n1' }]);
    expect(
      ids(timelineOf({ signals: [], captures: [] }, [note('n1', '2026-11-20T09:00:00Z')], [written])),
    ).toEqual(['n1']);
  });

  it('still tells of a note that was deleted, and of what changed beside a note', () => {
    const deleted = change('d', '2026-11-21T09:00:00Z', [{ field: 'note', from: 'n1', to: null }]);
    const both = change('b', '2026-11-20T09:00:00Z', [stage, { field: 'note', from: null, to: 'n2' }]);
    const told = timelineOf(
      { signals: [], captures: [] },
      [note('n2', '2026-11-20T09:00:00Z')],
      [deleted, both],
    );
    expect(ids(told)).toEqual(['d', 'n2', 'b']);
    expect(told.at(-1)).toMatchObject({ change: { changes: [stage] } });
  });

  it('tells the reason before the page that it was read on at the same moment', () => {
    const at = '2026-11-20T09:00:00Z';
    expect(ids(timelineOf({ signals: [signal('s', at)], captures: [page('p', at)] }, [], []))).toEqual([
      's',
      'p',
    ]);
  });
});
