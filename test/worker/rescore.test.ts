import { env } from 'cloudflare:workers';
import type { MessageBatch, MessageSendRequest, Queue } from '@cloudflare/workers-types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Account, accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema } from '../../shared/api/lead.ts';
import { modelListSchema } from '../../shared/api/scoring.ts';
import { meSchema } from '../../shared/api/workspace.ts';
import { type Model, startModel } from '../../shared/score/model.ts';
import { emptyProfile } from '../../shared/score/profile.ts';
import worker from '../../worker/index.ts';
import { type Job, jobPage } from '../../worker/jobs.ts';
import { runJob } from '../../worker/run-job.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { capture, captureOf, company, round, valued } from './captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from './team.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Keeps what is sent, for the test to deliver. */
const heldQueue = () => {
  const held: Job[] = [];
  const queue = {
    send: async (job: Job) => void held.push(job),
    sendBatch: async (batch: MessageSendRequest<Job>[]) => void held.push(...batch.map(({ body }) => body)),
  } as unknown as Queue<Job>;
  return { held, queue };
};

const deliver = async (bodies: unknown[]): Promise<string[]> => {
  const outcomes: string[] = [];
  const messages = bodies.map((body) => ({
    body,
    ack: () => outcomes.push('ack'),
    retry: () => outcomes.push('retry'),
  }));
  await worker.queue({ queue: 'whynow-jobs', messages } as unknown as MessageBatch, env);
  return outcomes;
};

const runCron = async (at: Date): Promise<Job[]> => {
  const { held, queue } = heldQueue();
  const controller = { scheduledTime: at.getTime(), cron: '17 * * * *', noRetry: () => undefined };
  await worker.scheduled(controller, { ...env, JOBS: queue });
  return held;
};

const accountOf = (client: Client, id: string): Promise<Account> =>
  client.get(`/v1/accounts/${id}`, accountSchema);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const model: Model = {
  ...startModel,
  version: 'v1',
  profiles: [
    { ...emptyProfile, industries: ['Robotics'], employees: { min: 50, max: 500 }, countries: ['DE'] },
  ],
};
/** As the routes leave it where the message to rescore gets lost. */
const chooseUnsaid = async (chosenAt: string) => {
  await env.DB.prepare("INSERT INTO models VALUES ('north', 1, ?, '', NULL, ?)")
    .bind(JSON.stringify(model), chosenAt)
    .run();
  await env.DB.prepare('UPDATE workspaces SET model = 1, model_at = ?').bind(chosenAt).run();
};

describe('the hourly cron', () => {
  it('has what faded rescored, and says what changed', async () => {
    const rep = await makeMember('north');
    const { account, score } = await rep.capture(capture({ funding: [round()] }));
    const later = inDays(60);
    const jobs = await runCron(later);
    expect(jobs).toEqual([{ kind: 'rescore', workspace: 'north', accounts: [account] }]);
    vi.useFakeTimers({ toFake: ['Date'], now: later });
    expect(await deliver(jobs)).toEqual(['ack']);

    const after = await accountOf(rep, account);
    expect(after.score.score).toBeLessThan(score);
    expect(after.lead.score).toBe(after.score.score);
    expect(after.lead.change).toMatchObject({
      points: after.score.score - score,
      reason: { code: 'funding' },
    });
    expect(Date.parse(after.score.dueAt ?? '')).toBeGreaterThan(later.getTime());
    expect(await runCron(later)).toEqual([]);
  });

  it('sends again what a lost message was to rescore, until it is', async () => {
    const rep = await makeMember('north');
    await rep.capture(capture({ funding: [round()] }));
    const later = inDays(60);
    const lost = (await runCron(later)).filter(({ kind }) => kind === 'rescore');
    expect(lost).toHaveLength(1);
    vi.useFakeTimers({ toFake: ['Date'], now: later });
    const again = (await runCron(later)).filter(({ kind }) => kind === 'rescore');
    expect(again).toEqual(lost);
    await deliver(again);
    expect((await runCron(later)).filter(({ kind }) => kind === 'rescore')).toEqual([]);
  });

  it('starts a rescoring by a new model anew where its chain of messages broke off', async () => {
    const lead = await makeMember('north', 'lead');
    await lead.capture(capture({ funding: [round()] }));
    const now = new Date().toISOString();
    await chooseUnsaid(now);
    const chains = async (at: Date) => (await runCron(at)).filter(({ kind }) => kind === 'rescore-all');
    expect(await chains(new Date())).toEqual([]);
    const hour = new Date(Date.now() + 3_600_000);
    const restarted = await chains(hour);
    expect(restarted).toEqual([{ kind: 'rescore-all', workspace: 'north', after: null, modelAt: now }]);
    expect(await deliver(restarted)).toEqual(['ack']);
    expect(await chains(hour)).toEqual([]);
  });

  it('goes on with it after the accounts that it has scored, and tells how many those are', async () => {
    const lead = await makeMember('north', 'lead');
    for (let n = 0; n <= jobPage; n++) await lead.capture(captureOf(n));
    const modelAt = new Date().toISOString();
    await chooseUnsaid(modelAt);
    const workspace = workspaceIdSchema.parse('north');
    const { held: lost, queue } = heldQueue();
    const first: Job = { kind: 'rescore-all', workspace, after: null, modelAt };
    const rescoring = async () => (await lead.get('/v1/models', modelListSchema)).rescoring;
    const all = { accounts: jobPage + 1, perStep: jobPage };
    expect(await rescoring()).toEqual({ ...all, done: 0 });
    await runJob(openDatabase(env.DB), queue, first, new Date());
    expect(await rescoring()).toEqual({ ...all, done: jobPage });
    const chains = async (at: Date) => (await runCron(at)).filter(({ kind }) => kind === 'rescore-all');
    const hour = new Date(Date.now() + 3_600_000);
    const goesOn = await chains(hour);
    expect(goesOn).toEqual(lost);
    expect(goesOn).toMatchObject([{ workspace, modelAt, after: expect.any(String) }]);
    expect(await deliver(goesOn)).toEqual(['ack']);
    expect(await chains(hour)).toEqual([]);
    expect(await rescoring()).toEqual({ ...all, done: null });
  });

  it('leaves alone what has not moved by a point', async () => {
    const rep = await makeMember('north');
    await rep.capture(capture({ funding: [round()] }));
    await rep.capture(captureOf(1));
    expect(await runCron(new Date())).toEqual([]);
  });

  it('fills jobs to the page, each of one workspace', async () => {
    const north = await makeMember('north');
    const south = await makeMember('south');
    for (let n = 0; n <= jobPage; n++) await north.capture(captureOf(n));
    await south.capture(captureOf(1));
    await env.DB.exec("UPDATE leads SET due_at = '2026-01-01T00:00:00.000Z'");
    const jobs = await runCron(new Date());
    const sizes = jobs.map((job) => [job.workspace, job.kind === 'rescore' ? job.accounts.length : 0]);
    expect(sizes.sort()).toEqual([
      ['north', 1],
      ['north', jobPage],
      ['south', 1],
    ]);
  });

  it('deletes codes and tokens that have long been dead', async () => {
    const rep = await makeMember('north');
    await rep.request('/v1/pairings', { method: 'POST' });
    await rep.request('/v1/tokens/current', { method: 'DELETE' });
    await runCron(new Date());
    expect([await count('pairings'), await count('tokens')]).toEqual([1, 1]);
    await runCron(inDays(40));
    expect([await count('pairings'), await count('tokens')]).toEqual([0, 0]);
  });
});

describe('a job', () => {
  it('that runs twice writes once', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ funding: [round()] }));
    vi.useFakeTimers({ toFake: ['Date'], now: inDays(60) });
    const job = { kind: 'rescore', workspace: 'north', accounts: [account] };
    const fresh = await everything();
    expect(await deliver([job])).toEqual(['ack']);
    const before = await everything();
    expect(before).not.toEqual(fresh);
    expect(await deliver([job])).toEqual(['ack']);
    expect(await everything()).toEqual(before);
  });

  it('does not overwrite a capture that came while it scored', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture({ funding: [round()] }));
    const db = openDatabase(env.DB);
    let newer = 0;
    const racing = {
      ...db,
      batch: async (statements: Parameters<typeof db.batch>[0]) => {
        if (statements[0]?.sql.includes('UPDATE leads')) {
          newer = (await rep.capture(capture({ openRoles: valued(40) }))).score;
        }
        return db.batch(statements);
      },
    };
    const job: Job = { kind: 'rescore', workspace: workspaceIdSchema.parse('north'), accounts: [account] };
    await runJob(racing, heldQueue().queue, job, inDays(60));
    expect(newer).toBeGreaterThan(0);
    const after = await accountOf(rep, account);
    expect([after.lead.score, after.score.score]).toEqual([newer, newer]);
  });

  it('of unknown shape is dropped, one that fails is tried again', async () => {
    expect(await deliver([{ kind: 'dance' }])).toEqual(['ack']);
    await env.DB.exec('DROP TABLE accounts');
    expect(await deliver([{ kind: 'rescore-all', workspace: 'north', after: null }])).toEqual(['retry']);
  });
});

describe('a model that is chosen', () => {
  it('is the team’s, and every lead is rescored by it through the queue', async () => {
    const lead = await makeMember('north', 'lead');
    const { account, score } = await lead.capture(
      capture({ company: company({ industry: valued('Robotics'), country: valued('DE') }) }),
    );
    const saved = await lead.send('PUT', '/v1/models/1', { note: 'our first', model });
    expect([saved.status, await saved.json()]).toEqual([200, model]);
    const chosen = await lead.send('PUT', '/v1/model', { active: 1, shadow: null });
    expect(modelListSchema.parse(await chosen.json())).toMatchObject({
      active: 1,
      versions: [{ note: 'our first' }],
    });
    expect((await lead.get('/v1/me', meSchema)).model).toEqual(model);
    await vi.waitFor(
      async () => {
        const after = await accountOf(lead, account);
        expect(after.lead.score).toBeGreaterThan(score);
        expect(after.lead.change?.reason?.code).toMatch(/^fit\./);
      },
      { timeout: 20_000, interval: 100 },
    );
  }, 30_000);

  it('reaches every page of a long list', async () => {
    const lead = await makeMember('north', 'lead');
    for (let n = 0; n < 2 * jobPage + 1; n++) {
      await lead.capture(captureOf(n, { company: { ...captureOf(n).company, country: valued('DE') } }));
    }
    await chooseUnsaid(new Date().toISOString());
    const { held, queue } = heldQueue();
    const workspace = workspaceIdSchema.parse('north');
    held.push({ kind: 'rescore-all', workspace, after: null });
    let jobs = 0;
    for (let job = held.shift(); job; job = held.shift(), jobs++) {
      await runJob(openDatabase(env.DB), queue, job, new Date());
    }
    expect(jobs).toBe(3);
    const { leads } = await lead.get('/v1/leads?limit=100', leadPageSchema);
    expect(leads.filter((found) => found.change !== null)).toHaveLength(2 * jobPage + 1);
  });

  it.each(['rep', 'marketer'] as const)('cannot be set by a %s', async (role) => {
    const member = await makeMember('north', role);
    const problem = await problemOf(await member.send('PUT', '/v1/models/1', { model }));
    expect(problem).toMatchObject({ status: 403, code: 'forbidden' });
    expect(await count('models')).toBe(0);
  });
});
