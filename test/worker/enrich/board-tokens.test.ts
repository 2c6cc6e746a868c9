/** Tokens come from links on pages: whatever stands in one, a board is asked for a board. */
import { describe, expect, it } from 'vitest';
import { providers } from '../../../worker/enrich/providers/index.ts';
import { askProvider } from './ask-provider.ts';
import { scenarioOf, standIn, subjectOf } from './recordings.ts';

const boards = providers.filter(({ kind }) => kind === 'job-board');
const tokens = [
  '..',
  '.',
  '%2e%2e',
  '../../v2/x',
  'a/b',
  'a?b=c',
  'a#b',
  'a@evil.example',
  'evil.example/',
  '\\x',
  ' ',
];

describe.each(boards)('the board of $id', ({ id, prepare, hosts }) => {
  const system = id as 'lever';
  const usual = scenarioOf(id, 'found');
  const [, path = ''] = /^\w+ (https:[^ ?]+)/.exec(usual.exchanges[0]?.request ?? '') ?? [];
  const depth = new URL(path).pathname.split('/').length;

  it.each(tokens)('asks nothing else for the token "%s"', async (token) => {
    const known = { boards: [{ system, token }] };
    if (prepare(subjectOf(known)) === null) return;
    const { asked, fetcher } = standIn([]);
    await askProvider(id, known, fetcher);
    for (const request of asked) {
      const url = new URL(request.split(' ')[1] ?? '');
      expect(hosts.map(({ name }) => name)).toContain(url.hostname);
      expect(url.pathname.split('/')).toHaveLength(depth);
      expect([...url.searchParams.keys()]).not.toContain('b');
    }
  });
});
