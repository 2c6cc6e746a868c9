import { expect, it } from 'vitest';
import { askAll } from '../../../worker/enrich/ask-all.ts';
import { makeProvider, plain, worldOf } from '../enrich-made.ts';
import { subjectOf } from './recordings.ts';

const now = new Date('2026-11-25T10:00:00.000Z');
const subject = subjectOf({ name: 'Northwind Robotics', domain: 'northwind.example' });
const plannedOf = (id: string, requests: number) => {
  const provider = makeProvider(id, { requests });
  const lookup = provider.prepare(subject);
  if (!lookup) throw new Error(`${id} has nothing to ask by`);
  return { provider, lookup };
};
const as = {
  domain: 'northwind.example',
  contact: null,
  keyOf: async () => null,
  admitFor: () => async () => null,
  now,
};

it('asks first whoever asks most often, and answers in the order of the list', async () => {
  const asked: string[] = [];
  let open = 0;
  let mostOpen = 0;
  const world = worldOf(async (url) => {
    asked.push(new URL(url).hostname.split('.')[0] ?? '');
    mostOpen = Math.max(mostOpen, ++open);
    await Promise.resolve();
    open--;
    return plain('Oslo');
  });
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'long', 'h'];
  const answers = await askAll(
    ids.map((id) => plannedOf(id, id === 'long' ? 5 : 1)),
    as,
    world,
  );
  expect(asked[0]).toBe('long');
  expect(answers.map(({ provider, answer }) => [provider.id, answer.outcome])).toEqual(
    ids.map((id) => [id, 'found']),
  );
  expect(mostOpen).toBeLessThanOrEqual(6);
});
