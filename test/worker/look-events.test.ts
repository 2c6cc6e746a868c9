/** What webhooks are told of a look that is spread over several runs: each signal as it comes, the score once. */
import { env } from 'cloudflare:workers';
import type { Queue } from '@cloudflare/workers-types';
import { beforeEach, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { enrichAccount } from '../../worker/enrich/enrich-account.ts';
import type { Provider } from '../../worker/enrich/provider.ts';
import { said } from '../../worker/enrich/said.ts';
import type { Job, Look } from '../../worker/jobs.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { capture } from './captures-made.ts';
import { makeProvider, plain, worldOf } from './enrich-made.ts';
import { type Client, makeMember } from './team.ts';

const workspace = workspaceIdSchema.parse('north');
let admin: Client;
let account: string;

beforeEach(async () => {
  admin = await makeMember('north', 'admin', 'Ana Ruiz');
  account = (await admin.capture(capture())).account;
  await admin.send('POST', '/v1/webhooks', {
    url: 'https://hooks.example/in',
    events: ['signal.created', 'score.changed'],
  });
});

/** One run; whether the look goes on. */
const run = async (providers: readonly Provider[]): Promise<boolean> => {
  const looks: number[] = [];
  const queues = {
    JOBS: { send: async () => undefined } as unknown as Queue<Job>,
    LOOKUPS: {
      send: async (_: Look, { delaySeconds = 0 } = {}) => void looks.push(delaySeconds),
    } as unknown as Queue<Look>,
  };
  const world = worldOf(async () => plain('Oslo'));
  await enrichAccount(openDatabase(env.DB), queues, { workspace, account }, providers, world, new Date());
  return looks.includes(0);
};

/** Tells of so many open roles; null: of nothing. */
const source = (id: string, roles: number | null): Provider =>
  makeProvider(id, {
    outputs: ['hiring'],
    prepare: ({ domain, name }) => ({
      key: domain ?? '',
      run: async (ask) => {
        await ask.text(`https://${id}.example/${domain}`, ['text/plain']);
        if (roles === null) return { outcome: 'empty', findings: null };
        const about = { name, domain, country: null, identifiers: [], by: 'key' as const };
        const url = `https://${id}.example/${domain}`;
        return {
          outcome: 'found',
          findings: { about, url, openRoles: said(`${id}.roles`, roles, `${roles} open roles`) },
        };
      },
    }),
  });

const told = async () => {
  const { results } = await env.DB.prepare('SELECT payload FROM deliveries ORDER BY created_at').all<{
    payload: string;
  }>();
  return results.map(
    ({ payload }) => JSON.parse(payload) as { type: string; data: { scoreBefore: number | null } },
  );
};
const scoreNow = async () => (await admin.get(`/v1/accounts/${account}`, accountSchema)).score.score;

it.each([
  ['the last run has nothing to add', [4, 9, null, 12, null, null]],
  ['every run adds to it', [4, null, null, 9, 12, 40]],
])(
  'tells of the score once, at the end of the look, by what it was at its beginning: %s',
  async (_, roles) => {
    const providers = roles.map((count, at) => source(`source-${at}`, count));
    const before = await scoreNow();
    const scores: string[][] = [];
    for (let goesOn = true; goesOn; ) {
      goesOn = await run(providers);
      scores.push((await told()).map(({ type }) => type).filter((type) => type === 'score.changed'));
    }
    expect(scores).toEqual([[], ['score.changed']]);
    const last = (await told()).find(({ type }) => type === 'score.changed');
    expect(last?.data).toMatchObject({ scoreBefore: before, lead: { score: await scoreNow() } });
    expect(await scoreNow()).not.toBe(before);
  },
);
