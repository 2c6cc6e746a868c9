import { expect, it } from 'vitest';
import { takenOrNot } from '../../../../extension/ui/settings/quality/taken-or-not.ts';

it('what sales lost later had been taken; only what it sent back had not', () => {
  const of = (outcome: 'accepted' | 'rejected' | 'won' | 'lost') => ({
    at: '',
    outcome,
    inputs: {},
    score: 1,
  });
  expect(
    takenOrNot([of('accepted'), of('won'), of('lost'), of('rejected')]).map(({ outcome }) => outcome),
  ).toEqual(['accepted', 'accepted', 'accepted', 'rejected']);
});
