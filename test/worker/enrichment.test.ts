/** Runs of enrichment on the real D1: what is asked, what is written, and what a second message finds. */
import { env } from 'cloudflare:workers';
import type { Queue } from '@cloudflare/workers-types';
import { beforeEach, describe, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { enrichAccount } from '../../worker/enrich/enrich-account.ts';
import type { Provider } from '../../worker/enrich/provider.ts';
import type { Look } from '../../worker/jobs.ts';
import type { Fetcher } from '../../worker/outbound.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { dueFollowed } from '../../worker/store/followed.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { capture, captureOf, company, valued } from './captures-made.ts';
import { makeProvider, plain, worldOf } from './enrich-made.ts';
import { type Client, count, everything, makeMember } from './team.ts';

const workspace = workspaceIdSchema.parse('north');
let rep: Client;
let account: string;
let asked: string[];
let looks: { look: Look; delaySeconds: number }[];

beforeEach(async () => {
  rep = await makeMember('north');
  account = (await rep.capture(capture())).account;
  asked = [];
  looks = [];
});

const queues = {
  JOBS: env.JOBS,
  LOOKUPS: {
    send: async (look: Look, { delaySeconds = 0 } = {}) => void looks.push({ look, delaySeconds }),
  } as unknown as Queue<Look>,
};

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

/** @param answers by the provider's host; silence is an empty answer. */
const run = (
  providers: readonly Provider[],
  answers: Record<string, () => Response | Promise<Response>> = {},
  at: Date = inHours(0),
) => {
  const fetcher: Fetcher = async (url) => {
    asked.push(url);
    return (await answers[new URL(url).hostname]?.()) ?? plain('');
  };
  return enrichAccount(openDatabase(env.DB), queues, { workspace, account }, providers, worldOf(fetcher), at);
};

const view = () => rep.get(`/v1/accounts/${account}`, accountSchema);
const due = async () =>
  (await env.DB.prepare('SELECT enrich_at FROM accounts WHERE id = ?')
    .bind(account)
    .first<string>('enrich_at')) ?? null;
const states = async () =>
  JSON.parse(
    (await env.DB.prepare('SELECT enrichment FROM accounts WHERE id = ?')
      .bind(account)
      .first<string>('enrichment')) ?? '{}',
  ).lookups as Record<string, { outcome: string; until: string; failures: number; dead: boolean }>;

const brreg = makeProvider('brreg');
const oslo = { 'brreg.example': () => plain('Oslo') };

describe('a run', () => {
  it('of a saved company fills in what a provider knows, with its source', async () => {
    expect(await due()).not.toBe(null);
    expect(await run([brreg], oslo)).toBe(true);
    expect((await view()).facts.city).toMatchObject([
      {
        value: 'Oslo',
        source: {
          by: 'brreg',
          rule: 'brreg.city',
          quote: 'Oslo',
          url: 'https://brreg.example/northwind.example',
        },
      },
    ]);
  });

  it('is over with the first of its messages: the others find nothing to do', async () => {
    await run([brreg], oslo);
    const before = await everything();
    expect([await run([brreg], oslo), await run([brreg], oslo)]).toEqual([false, false]);
    expect([asked.length, await everything()]).toEqual([1, before]);
  });

  it('has the account to itself: two messages at once ask once', async () => {
    const ran = await Promise.all([run([brreg], oslo), run([brreg], oslo), run([brreg], oslo)]);
    expect([ran.filter(Boolean).length, asked.length]).toEqual([1, 1]);
  });

  it('that died in the middle is done again when its lease is over', async () => {
    const dying = makeProvider('brreg', {
      prepare: () => {
        throw new Error('out of memory');
      },
    });
    await expect(run([dying])).rejects.toThrow('out of memory');
    expect(await run([brreg], oslo)).toBe(false);
    expect(await run([brreg], oslo, inHours(0.1))).toBe(true);
    expect((await view()).facts.city?.[0]?.value).toBe('Oslo');
  });

  it('that never comes to its end is given up, and told of', async () => {
    const dying = makeProvider('brreg', {
      prepare: () => {
        throw new Error('out of memory');
      },
    });
    for (let n = 0; n < 5; n++) await expect(run([dying], {}, inHours(n))).rejects.toThrow();
    await run([dying], {}, inHours(6));
    expect([await count('dead_lookups', "provider = '*'"), await due()]).toEqual([1, null]);
  });

  it('loses nothing to a capture that comes in between', async () => {
    const slow = async () => {
      await rep.capture(capture({ company: company({ industry: valued('Robotics') }) }));
      return plain('Oslo');
    };
    await run([brreg], { 'brreg.example': slow });
    const { facts } = await view();
    expect([facts.city?.[0]?.value, facts.industry?.[0]?.value]).toEqual(['Oslo', 'Robotics']);
    expect(asked).toHaveLength(1);
  });

  it('of an account on a list that somebody follows is due again as its answers grow old', async () => {
    const list = crypto.randomUUID();
    await rep.send('PUT', `/v1/lists/${list}`, { name: 'Fair' });
    await run([brreg], oslo);
    expect(await due()).toBe(null);
    const change = { addLists: [list] };
    await rep.send('POST', '/v1/bulk', { id: crypto.randomUUID(), leads: [account], change });
    const [later, latest] = [inHours(25), inHours(49)];
    await dueFollowed(openDatabase(env.DB), later);
    expect(await due()).toBe(null);
    await rep.send('PUT', '/v1/alerts/settings', { owned: true, lists: [list] });
    await dueFollowed(openDatabase(env.DB), later);
    expect(await due()).toBe(later.toISOString());
    await run([brreg], oslo, later);
    expect((await due())?.slice(0, 16)).toBe(latest.toISOString().slice(0, 16));
  });

  it('of followed accounts is made due some at a time, of one after the other', async () => {
    const followed = [account];
    for (const n of [1, 2]) followed.push((await rep.capture(captureOf(n))).account);
    for (const id of followed) await rep.send('POST', `/v1/leads/${id}/claim`, { force: false });
    const noLook = `UPDATE accounts SET enrich_at = NULL, enrichment = '{"lookups":{}}'`;
    const dueAfterRuns = async (runs: number) => {
      await env.DB.exec(noLook);
      for (let n = 0; n < runs; n++) await dueFollowed(openDatabase(env.DB), inHours(25), 2);
      return count('accounts', 'enrich_at IS NOT NULL');
    };
    expect(await dueAfterRuns(1)).toBe(2);
    expect(await dueAfterRuns(1)).toBe(1);
    expect(await dueAfterRuns(2)).toBe(3);
  });

  it('of a source that is no longer asked sets no next look, however old its answer has grown', async () => {
    await rep.send('POST', `/v1/leads/${account}/claim`, { force: false });
    await run([brreg], oslo);
    looks = [];
    expect(await run([], {}, inHours(25))).toBe(true);
    expect([await due(), looks]).toEqual([null, []]);
  });

  it('asks again for an account of which something new to ask by is captured meanwhile', async () => {
    const lei = { scheme: 'lei' as const, value: '98450NORTHWIND0ROB88' };
    const slow = async () => {
      await rep.capture(capture({ company: company({ identifiers: [valued(lei)] }) }));
      return plain('Oslo');
    };
    await run([brreg], { 'brreg.example': slow });
    expect(await due()).not.toBe(null);
    // What was answered counts: there is nobody to ask.
    expect([await run([brreg], oslo), asked.length]).toEqual([true, 1]);
  });
});

describe('an answer', () => {
  const failing = { 'brreg.example': () => plain('', 500) };

  it('that is an error erases nothing, and is asked for again soon, ever more seldom', async () => {
    await run([brreg], oslo);
    await env.DB.exec(`UPDATE accounts SET enrich_at = '2020-01-01T00:00:00.000Z'`);
    await run([brreg], failing, inHours(25));
    expect((await view()).facts.city?.[0]?.value).toBe('Oslo');
    const first = (await states()).brreg;
    expect(first).toMatchObject({ outcome: 'error', failures: 1 });
    expect(Date.parse(first?.until ?? '') - inHours(25).getTime()).toBeLessThan(11 * 60_000);
    expect(await due()).toBe(first?.until);
  });

  it('that is an error again and again ends among the dead, and is left alone', async () => {
    let at = inHours(0);
    for (let n = 0; n < 8; n++) {
      await run([brreg], failing, at);
      at = new Date(Date.parse((await due()) ?? '') + 6 * 3_600_000);
    }
    expect(await count('dead_lookups', "provider = 'brreg' AND reason = 'server'")).toBe(1);
    expect([await due(), asked.length]).toEqual([null, 8]);
  });

  it('of too often is obeyed, by all teams', async () => {
    const south = await makeMember('south');
    const other = (await south.capture(capture())).account;
    const busy = { 'brreg.example': () => plain('', 429, { 'Retry-After': '1800' }) };
    const at = inHours(0);
    await run([brreg], busy, at);
    expect(await due()).toBe(new Date(at.getTime() + 1_800_000).toISOString());
    const place = { workspace: workspaceIdSchema.parse('south'), account: other };
    const fetcher: Fetcher = async (url) => {
      asked.push(url);
      return plain('Oslo');
    };
    const ask = (when: Date) =>
      enrichAccount(openDatabase(env.DB), queues, place, [brreg], worldOf(fetcher), when);
    await ask(inHours(0.2));
    expect(asked).toHaveLength(1);
    await ask(inHours(0.6));
    expect(asked).toHaveLength(2);
  });

  it('of a source that is down does not keep its neighbour’s from standing', async () => {
    const gleif = makeProvider('gleif', { outputs: ['founded'] });
    await run([gleif, brreg], {
      ...oslo,
      'gleif.example': () => Promise.reject(new Error('connection reset')),
    });
    expect((await view()).facts.city?.[0]?.value).toBe('Oslo');
    expect(await states()).toMatchObject({ gleif: { outcome: 'error' }, brreg: { outcome: 'found' } });
  });

  it('of nobody is not asked for twice, until there is something else to ask by', async () => {
    const miss = { 'brreg.example': () => plain('', 404) };
    await run([brreg], miss);
    await env.DB.exec(`UPDATE accounts SET enrich_at = '2020-01-01T00:00:00.000Z'`);
    await run([brreg], miss, inHours(24));
    expect(asked).toHaveLength(1);
    await rep.send('PUT', `/v1/accounts/${account}/facts/domain`, { value: 'northwind-robotics.example' });
    await env.DB.exec(`UPDATE accounts SET enrich_at = '2020-01-01T00:00:00.000Z'`);
    await run([brreg], miss, inHours(48));
    expect(asked).toEqual([
      'https://brreg.example/northwind.example',
      'https://brreg.example/northwind-robotics.example',
    ]);
  });
});
