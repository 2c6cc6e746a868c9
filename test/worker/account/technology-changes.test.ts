import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../shared/observe.ts';
import { technologyChanges } from '../../../worker/account/technology-changes.ts';

const on = (value: string, day: string, url = 'https://www.northwind.example/'): Fact => ({
  value,
  source: { quote: null, url, at: `${day}T10:00:00.000Z`, by: 'm1', rule: 'technologies.script' },
});
const told = (known: Fact[], seen: Fact[]) =>
  technologyChanges(known, seen).signals.map(({ details }) => `${details.change} ${details.name}`);

describe('a change of technology', () => {
  const before = [on('HubSpot', '2026-05-01'), on('Segment', '2026-05-01')];

  it('is what the same page shows more, and what it shows no longer', () => {
    const seen = [
      on('HubSpot', '2026-11-20', 'http://northwind.example/?ref=1'),
      on('Stripe', '2026-11-20', 'http://northwind.example/?ref=1'),
    ];
    expect(told(before, seen)).toEqual(['adopted Stripe', 'dropped Segment']);
    expect(technologyChanges(before, seen).kept.map(({ value }) => value)).toEqual(['HubSpot']);
  });

  it('is not told by another page, by the same day, or by a page without any', () => {
    expect(told(before, [on('Stripe', '2026-11-20', 'https://northwind.example/jobs')])).toEqual([]);
    expect(told(before, [on('Stripe', '2026-05-01')])).toEqual([]);
    expect(technologyChanges(before, [])).toEqual({ signals: [], kept: before });
  });

  it('is not one where the team has known of it from elsewhere', () => {
    const known = [...before, on('Stripe', '2026-06-01', 'https://northwind.example/shop')];
    expect(
      told(known, [on('HubSpot', '2026-11-20'), on('Segment', '2026-11-20'), on('Stripe', '2026-11-20')]),
    ).toEqual([]);
  });
});
