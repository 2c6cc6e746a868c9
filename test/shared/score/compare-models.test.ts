import { describe, expect, it } from 'vitest';
import type { AccountInput, Outcome } from '../../../shared/api/scoring.ts';
import { compareModels } from '../../../shared/score/compare-models.ts';
import { lacks } from '../../../shared/score/lacks.ts';
import { startModel } from '../../../shared/score/model.ts';
import { qualityOf } from '../../../shared/score/quality.ts';
import { fact, modelOf, nothing, now, profileOf, signal } from './made.ts';

const account = (id: string, facts: AccountInput['facts'] = {}): AccountInput => ({
  ...nothing,
  id,
  name: id,
  stage: 'new',
  tier: 'tail',
  score: 24,
  facts,
  reachable: false,
});

describe('another model beside the one that runs', () => {
  const robotics = modelOf(profileOf({ industries: ['robotics'] }));
  const accounts = [
    account('shoes', { industry: fact('Shoes') }),
    account('arms', { industry: fact('Robotics') }),
    account('unknown'),
  ];
  it('says how many known accounts fit, and who moves where in the ranking', () => {
    const compared = compareModels(accounts, startModel, robotics, now);
    expect(compared.fits.industry).toEqual({ matches: 1, known: 2 });
    expect(compared.moved.map(({ id, placeBefore, placeAfter }) => [id, placeBefore, placeAfter])).toEqual([
      ['arms', 2, 1],
      ['shoes', 1, 3],
    ]);
  });
  it('says nothing where nothing would change', () => {
    expect(compareModels(accounts, robotics, robotics, now).moved).toEqual([]);
  });
});

describe('the quality of leads', () => {
  const outcome = (changes: Partial<Outcome>): Outcome => ({
    id: 'o',
    account: 'a',
    name: 'Northwind',
    at: '2026-11-20T10:00:00Z',
    by: null,
    outcome: 'accepted',
    reason: null,
    amount: null,
    currency: null,
    model: 'start',
    score: 60,
    inputs: { base: 1, funding: 0.8, hiring: 0.2 },
    createdAt: '2026-11-20T06:00:00Z',
    channel: { host: 'news.example', kind: 'news' },
    tags: ['fair'],
    has: null,
    ...changes,
  });
  const outcomes = [
    outcome({}),
    outcome({ outcome: 'won' }),
    outcome({ outcome: 'rejected', reason: 'too_small', score: 30, tags: [], inputs: { hiring: 0.9 } }),
    outcome({ outcome: 'rejected', reason: 'too_small', at: '2026-11-23T06:00:00Z', channel: null }),
  ];
  const contract = { threshold: 50, mustHaves: [], responseHours: 24 };

  it('is told by channel, campaign and rule, with reasons and response times', () => {
    const quality = qualityOf(outcomes, contract, (term) => (term === 'base' ? -1 : 1));
    expect([quality.accepted, quality.rejected]).toEqual([2, 2]);
    expect(quality.channels[0]).toEqual({ name: 'news.example', accepted: 2, rejected: 1 });
    expect(quality.campaigns).toEqual([{ name: 'fair', accepted: 2, rejected: 1 }]);
    expect(quality.rules).toEqual([
      { name: 'funding', accepted: 2, rejected: 1 },
      { name: 'hiring', accepted: 0, rejected: 1 },
    ]);
    expect(quality.reasons).toEqual([{ reason: 'too_small', count: 2 }]);
    expect(quality.response).toEqual({ median: 4, within: 3, of: 4 });
    expect(quality.answers).toEqual([expect.objectContaining({ median: 4, within: 3, of: 4 })]);
    expect(quality.contract).toMatchObject({
      qualified: { accepted: 2, rejected: 1 },
      unqualified: { rejected: 1 },
    });
  });

  it('is told by who answered, the busiest first', () => {
    const ana = { id: 'm1', name: 'Ana Example' };
    const late = outcome({ by: { id: 'm2', name: 'Ben Sample' }, at: '2026-11-23T06:00:00Z' });
    const { answers } = qualityOf([late, outcome({ by: ana }), outcome({ by: ana })], contract, () => 1);
    expect(answers.map(({ member, name, within, of }) => [member, name, within, of])).toEqual([
      ['m1', 'Ana Example', 2, 2],
      ['m2', 'Ben Sample', 0, 1],
    ]);
  });

  it('is told by campaigns alone once leads name theirs', () => {
    const named = [...outcomes, outcome({ tags: ['fair', 'campaign:Spring fair'] })];
    expect(qualityOf(named, contract, () => 1).campaigns).toEqual([
      { name: 'Spring fair', accepted: 1, rejected: 0 },
    ]);
  });

  it('is told by what each lead lacked, and a lead that lacks a must is not qualified', () => {
    const held = [
      outcome({ has: ['country', 'email_or_phone'] }),
      outcome({ outcome: 'rejected', has: ['country'] }),
      outcome({ outcome: 'rejected', has: null }),
    ];
    const { lacked, contract: against } = qualityOf(
      held,
      { ...contract, mustHaves: ['email_or_phone'] },
      () => 1,
    );
    expect(lacked.find(({ name }) => name === 'email_or_phone')).toEqual({
      name: 'email_or_phone',
      accepted: 0,
      rejected: 1,
    });
    expect(lacked.find(({ name }) => name === 'country')).toBeUndefined();
    expect(against).toMatchObject({
      qualified: { accepted: 1, rejected: 1 },
      unqualified: { accepted: 0, rejected: 1 },
    });
  });

  it('names what a lead lacks of the contract', () => {
    const wanted = { ...contract, mustHaves: ['country', 'dated_reason', 'email_or_phone'] as const };
    const lead = { ...account('a', { country: fact('DE') }), signals: [signal('funding', '2026-11-01')] };
    expect(lacks(lead, { ...wanted, mustHaves: [...wanted.mustHaves] }, now)).toEqual([
      'threshold',
      'email_or_phone',
    ]);
    expect(
      lacks({ ...lead, score: 70, reachable: true }, { ...wanted, mustHaves: [...wanted.mustHaves] }, now),
    ).toEqual([]);
  });
});
