/** What one invocation may use on the free plan (50 requests, 50 statements), and how a look is spread over several. */
import { env } from 'cloudflare:workers';
import type { D1Database, D1PreparedStatement, Queue } from '@cloudflare/workers-types';
import { beforeEach, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { allowance } from '../../worker/enrich/allowance.ts';
import { mostRequests, mostWeight } from '../../worker/enrich/ask-providers.ts';
import { enrichAccount } from '../../worker/enrich/enrich-account.ts';
import type { Provider } from '../../worker/enrich/provider.ts';
import { dns } from '../../worker/enrich/providers/dns.ts';
import { providers } from '../../worker/enrich/providers/index.ts';
import { resolver, resolverRequests } from '../../worker/enrich/public-host.ts';
import { said } from '../../worker/enrich/said.ts';
import type { Look } from '../../worker/jobs.ts';
import type { Fetcher } from '../../worker/outbound.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { capture } from './captures-made.ts';
import { cityAnswer, makeProvider, plain, worldOf } from './enrich-made.ts';
import { type Client, makeMember } from './team.ts';

const workspace = workspaceIdSchema.parse('north');
let rep: Client;
let account: string;

beforeEach(async () => {
  rep = await makeMember('north');
  account = (await rep.capture(capture())).account;
});

interface Used {
  requests: string[];
  statements: number;
  looks: { look: Look; delaySeconds: number }[];
}

const run = async (asked: readonly Provider[], at = new Date()): Promise<Used> => {
  const used: Used = { requests: [], statements: 0, looks: [] };
  const counted = {
    prepare: (sql: string) => env.DB.prepare(sql),
    batch: (statements: D1PreparedStatement[]) => {
      used.statements += statements.length;
      return env.DB.batch(statements);
    },
  } as D1Database;
  const queues = {
    JOBS: env.JOBS,
    LOOKUPS: {
      send: async (look: Look, { delaySeconds = 0 } = {}) => void used.looks.push({ look, delaySeconds }),
    } as unknown as Queue<Look>,
  };
  const fetcher: Fetcher = async (url) => {
    used.requests.push(new URL(url).hostname);
    return plain('Oslo');
  };
  await enrichAccount(openDatabase(counted), queues, { workspace, account }, asked, worldOf(fetcher), at);
  return used;
};

const named = (count: number, more?: Partial<Provider>): Provider[] =>
  Array.from({ length: count }, (_, n) => makeProvider(`source-${n}`, more));

it('no source needs more than one run has', () => {
  const tooMuch = providers.filter(
    ({ requests, weight = 1 }) => requests > mostRequests || weight > mostWeight,
  );
  expect(tooMuch.map(({ id }) => id)).toEqual([]);
});

it('a source that takes much of a run is asked with fewer beside it', async () => {
  const all = [...named(2), makeProvider('heavy', { weight: 3 }), makeProvider('light')];
  const first = await run(all);
  const second = await run(all);
  expect([first.requests, second.requests]).toEqual([
    ['source-0.example', 'source-1.example', 'light.example'],
    ['heavy.example'],
  ]);
});

it('a look at many sources is several runs, each with a part of them, at once one after the other', async () => {
  const asked: string[][] = [];
  for (;;) {
    const { requests, looks } = await run(named(11));
    asked.push(requests);
    const [next] = looks;
    if (!next) break;
    expect(next.delaySeconds).toBe(0);
  }
  expect(asked.map(({ length }) => length)).toEqual([4, 4, 3]);
  expect(new Set(asked.flat()).size).toBe(11);
});

it('sources that may need many requests are asked in runs of their own', async () => {
  const thorough = named(3, { requests: 5 }).map(
    (provider): Provider => ({
      ...provider,
      prepare: ({ domain, name }) =>
        domain === null
          ? null
          : {
              key: domain,
              run: async (ask) => {
                for (let n = 0; n < 5; n++)
                  await ask.text(`https://${provider.id}.example/${n}`, ['text/plain']);
                return cityAnswer(provider.id, domain, name, 'Oslo');
              },
            },
    }),
  );
  const first = await run(thorough);
  const second = await run(thorough);
  expect([first.requests.length, first.looks.length, second.requests.length]).toEqual([10, 1, 5]);
});

it('an answer that changes what another is asked by, and back again, keeps no look going for ever', async () => {
  let turn = 0;
  const fickle = makeProvider('fickle', {
    prepare: ({ domain, name }) =>
      domain === null
        ? null
        : {
            key: `${turn++}`,
            run: async (ask) => {
              const reply = await ask.text(`https://fickle.example/${domain}`, ['text/plain']);
              return reply.ok ? cityAnswer('fickle', domain, name, reply.value) : reply.failure;
            },
          },
  });
  const all = [fickle, ...named(6)];
  const first = await run(all);
  const second = await run(all);
  expect([first.looks.length, second.looks.length]).toEqual([1, 0]);
  expect([...first.requests, ...second.requests].filter((host) => host === 'fickle.example')).toHaveLength(1);
});

it('a run of sources with two hosts and people each stays under fifty statements', async () => {
  // Somebody has asked to be forgotten: whoever is named is looked for among them.
  const admin = await makeMember('north', 'admin');
  const erasure = { id: crypto.randomUUID(), name: 'Jon Sample', account: null };
  expect((await admin.send('POST', '/v1/erasures', erasure)).ok).toBe(true);
  const all = named(4, { requests: 2 }).map((provider): Provider => {
    const hosts = ['a', 'b'].map((label) => ({
      name: `${label}.${provider.id}.example`,
      requests: 100,
      seconds: 1,
    }));
    return {
      ...provider,
      hosts,
      prepare: ({ domain, name }) =>
        domain === null
          ? null
          : {
              key: domain,
              run: async (ask) => {
                for (const host of hosts) await ask.text(`https://${host.name}/`, ['text/plain']);
                return cityAnswer(provider.id, domain, name, 'Oslo', {
                  emails: [said(`${provider.id}.mail`, `info@${provider.id}.example`)],
                });
              },
            },
    };
  });
  const { requests, statements } = await run(all);
  expect([
    requests.length,
    (await rep.get(`/v1/accounts/${account}`, accountSchema)).facts.city?.length,
  ]).toEqual([8, 4]);
  expect(statements).toBeLessThanOrEqual(50);
});

it('a look at a company’s own site counts at the resolver, which is asked first whether its address is public', async () => {
  const now = new Date();
  const hosts = [{ name: 'own', requests: 10, seconds: 60 }];
  const used = await run([makeProvider('northwind', { hosts }), dns], now);
  expect(used.requests).toContain('northwind.example');
  const counted = await env.DB.prepare('SELECT used_until FROM hosts WHERE name = ?')
    .bind(resolver.name)
    .first<number>('used_until');
  const { cost } = allowance(resolver, resolverRequests + dns.requests);
  expect(counted).toBe(now.getTime() + cost);
});
