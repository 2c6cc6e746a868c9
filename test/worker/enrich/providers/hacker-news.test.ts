import { expect, it } from 'vitest';
import { play } from '../ask-provider.ts';
import { scenarioOf } from '../recordings.ts';

it('tells what the company’s own stories say, and not who posted them', async () => {
  const answer = await play('hacker-news', scenarioOf('hacker-news', 'found'));
  expect(answer).toMatchObject({
    findings: {
      about: { domain: 'northwind.example', by: 'key' },
      url: 'https://hn.algolia.com/?query=northwind.example&sort=byDate&type=story',
      funding: [{ amount: 20_000_000, round: 'B', announcedAt: '2026-11-02' }],
      urls: [
        expect.objectContaining({ url: 'https://www.northwind.example/os' }),
        expect.objectContaining({ url: 'https://blog.northwind.example/series-b' }),
      ],
      signals: [{ kind: 'launch', occurredAt: '2026-09-03', company: null }],
    },
  });
  expect(JSON.stringify(answer)).not.toContain('test_user');
});
