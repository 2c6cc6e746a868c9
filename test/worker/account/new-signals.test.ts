import { describe, expect, it } from 'vitest';
import type { AccountSignal } from '../../../shared/observe.ts';
import type { SignalKind } from '../../../shared/words.ts';
import { newSignals } from '../../../worker/account/new-signals.ts';

const now = new Date('2026-11-25T10:00:00.000Z');
const signal = (
  kind: SignalKind,
  occurredAt: string,
  id = `${kind}:${occurredAt.slice(0, 7)}`,
): AccountSignal => ({
  id,
  kind,
  occurredAt,
  details: {},
  source: {
    quote: null,
    url: 'https://news.example/',
    at: now.toISOString(),
    by: 'gdelt',
    rule: 'gdelt.title',
  },
});
const told = (before: AccountSignal[], written: AccountSignal[]) =>
  newSignals(before, written, now).map(({ id }) => id);

describe('people are told of a signal', () => {
  it('that was not known and happened within thirty days', () => {
    expect(told([], [signal('funding', '2026-11-20'), signal('launch', '2026-10-27')])).toEqual([
      'funding:2026-11',
      'launch:2026-10',
    ]);
  });

  it('and not of one that is known, or of last summer', () => {
    const known = signal('funding', '2026-11-20');
    expect(told([known], [{ ...known, occurredAt: '2026-11-21' }, signal('launch', '2026-07-01')])).toEqual(
      [],
    );
  });

  it('and not of a date that nobody can read', () => {
    expect(told([], [signal('launch', 'soon')])).toEqual([]);
  });

  it('of open roles only where there were none for two months', () => {
    expect(told([signal('hiring', '2026-10-31')], [signal('hiring', '2026-11-01')])).toEqual([]);
    expect(told([signal('hiring', '2026-08-31')], [signal('hiring', '2026-11-02')])).toEqual([
      'hiring:2026-11',
    ]);
    expect(told([], [signal('hiring', '2026-11-02')])).toEqual(['hiring:2026-11']);
  });
});
