/** Versions of the model, and what they are learnt from: outcomes with what the score knew then. */
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { leadPageSchema, leadSchema } from '../../shared/api/lead.ts';
import { modelListSchema, outcomePageSchema, scoreInputPageSchema } from '../../shared/api/scoring.ts';
import { meSchema } from '../../shared/api/workspace.ts';
import { type Model, startModel } from '../../shared/score/model.ts';
import { emptyProfile } from '../../shared/score/profile.ts';
import { score } from '../../shared/score/score.ts';
import { capture, captureOf, company, round, valued } from './captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from './team.ts';

const robotics: Model = {
  ...startModel,
  profiles: [{ ...emptyProfile, industries: ['Robotics'] }],
};
const save = (client: Client, version: number, model: Model, note = '') =>
  client.send('PUT', `/v1/models/${version}`, { note, model });
const choose = (client: Client, active: number | null, shadow: number | null = null) =>
  client.send('PUT', '/v1/model', { active, shadow });
const change = async (client: Client, id: string, patch: Record<string, unknown>) => {
  const { version } = await client.get(`/v1/leads/${id}`, leadSchema);
  return client.send('PATCH', `/v1/leads/${id}`, patch, { 'If-Match': `"${version}"` });
};

describe('versions of the model', () => {
  it('begin with none, and the one that every team starts from scores', async () => {
    const lead = await makeMember('north', 'lead');
    expect(await lead.get('/v1/models', modelListSchema)).toEqual({
      active: null,
      shadow: null,
      versions: [],
      rescoring: { accounts: 0, perStep: 10, done: null },
    });
    expect((await lead.get('/v1/me', meSchema)).model).toEqual(startModel);
  });

  it('are numbered without a gap, and none is ever changed', async () => {
    const lead = await makeMember('north', 'lead');
    expect((await save(lead, 1, robotics, 'robots')).status).toBe(200);
    // The answer may have been lost.
    expect((await save(lead, 1, robotics, 'robots')).status).toBe(200);
    const other = { ...robotics, baseRate: 0.5 };
    expect(await problemOf(await save(lead, 1, other))).toMatchObject({ status: 409, code: 'version-taken' });
    expect(await problemOf(await save(lead, 3, other))).toMatchObject({ status: 409, code: 'version-taken' });
    expect((await save(lead, 2, other, 'half of them')).status).toBe(200);
    const { versions } = await lead.get('/v1/models', modelListSchema);
    expect(versions.map(({ version, note, by }) => [version, note, by?.id])).toEqual([
      [2, 'half of them', lead.member],
      [1, 'robots', lead.member],
    ]);
  });

  it('are chosen, run beside the other, and gone back from', async () => {
    const lead = await makeMember('north', 'lead');
    await save(lead, 1, robotics);
    await save(lead, 2, { ...robotics, baseRate: 0.5 });
    await choose(lead, 1, 2);
    expect(await lead.get('/v1/models', modelListSchema)).toMatchObject({ active: 1, shadow: 2 });
    await choose(lead, 2);
    expect((await lead.get('/v1/me', meSchema)).model).toMatchObject({ version: 'v2', baseRate: 0.5 });
    const { account } = await lead.capture(captureOf(1));
    expect((await lead.get(`/v1/accounts/${account}`, accountSchema)).score.model).toBe('v2');
    await choose(lead, 1);
    expect((await lead.get('/v1/me', meSchema)).model.version).toBe('v1');
    expect(await problemOf(await choose(lead, 9))).toMatchObject({ status: 404, code: 'no-such-model' });
  });

  it('are one team’s own', async () => {
    const north = await makeMember('north', 'lead');
    const south = await makeMember('south', 'lead');
    await save(north, 1, robotics);
    expect((await south.request('/v1/models/1')).status).toBe(404);
    expect((await choose(south, 1)).status).toBe(404);
  });

  it('refuse weights that are none, whole', async () => {
    const lead = await makeMember('north', 'lead');
    const { funding: _, ...intent } = robotics.intent;
    expect((await save(lead, 1, { ...robotics, intent } as Model)).status).toBe(400);
    expect(await count('models')).toBe(0);
  });
});

describe('what a score is made of', () => {
  it('is told page by page, and scores to the same in the page as in the Worker', async () => {
    const rep = await makeMember('north');
    for (let n = 0; n < 3; n++) await rep.capture(captureOf(n, { funding: [round({ company: null })] }));
    const first = await rep.get('/v1/score-inputs?limit=2', scoreInputPageSchema);
    const second = await rep.get(`/v1/score-inputs?limit=2&after=${first.next}`, scoreInputPageSchema);
    expect([first.accounts.length, second.accounts.length, second.next]).toEqual([2, 1, null]);
    for (const account of [...first.accounts, ...second.accounts]) {
      expect(JSON.stringify(account)).not.toContain('words on the page');
      expect(score(account, new Date(), startModel).score).toBe(account.score);
    }
  });
});

describe('an outcome', () => {
  it('is kept with its reason and with what the score knew then', async () => {
    const rep = await makeMember('north', 'rep', 'Ana Ruiz');
    const { account } = await rep.capture(
      capture({ company: company({ industry: valued('Robotics') }), funding: [round()] }),
    );
    await change(rep, account, { stage: 'rejected', outcome: { reason: 'too_small' } });
    const { outcomes } = await rep.get('/v1/outcomes', outcomePageSchema);
    expect(outcomes).toMatchObject([
      {
        account,
        outcome: 'rejected',
        reason: 'too_small',
        by: { name: 'Ana Ruiz' },
        channel: { host: 'northwind.example' },
        model: 'start',
      },
    ]);
    expect(outcomes[0]?.inputs.funding).toBeGreaterThan(0.3);
    expect(outcomes[0]?.inputs.hiring).toBe(0);
    expect(outcomes[0]?.has).toEqual(['industry', 'dated_reason']);
  });

  it('counts once a lead, by its last, and not at all once the lead is open again', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    await change(rep, account, { stage: 'accepted' });
    await change(rep, account, { stage: 'won', outcome: { amount: 40_000, currency: 'EUR' } });
    const { outcomes } = await rep.get('/v1/outcomes', outcomePageSchema);
    expect(outcomes.map(({ outcome, amount, currency }) => [outcome, amount, currency])).toEqual([
      ['won', 40_000, 'EUR'],
    ]);
    await change(rep, account, { stage: 'working' });
    expect((await rep.get('/v1/outcomes', outcomePageSchema)).outcomes).toEqual([]);
  });

  it('is written for each lead of an action on many, and none by its undoing', async () => {
    const rep = await makeMember('north');
    const leads = [];
    for (let n = 0; n < 3; n++) leads.push((await rep.capture(captureOf(n))).account);
    const id = crypto.randomUUID();
    await rep.send('POST', '/v1/bulk', { id, leads, change: { stage: 'accepted' } });
    expect((await rep.get('/v1/outcomes', outcomePageSchema)).outcomes).toHaveLength(3);
    await rep.request(`/v1/bulk/${id}/undo`, { method: 'POST' });
    expect((await rep.get('/v1/outcomes', outcomePageSchema)).outcomes).toEqual([]);
    expect(await count('outcomes')).toBe(3);
  });
});

describe('a tier', () => {
  it('that a member sets with a reason stands until it is released, whatever is captured', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    await change(rep, account, { tier: { tier: 'tail', reason: 'their parent buys for them' } });
    await rep.capture({ ...captureOf(1), id: crypto.randomUUID(), funding: [round({ company: null })] });
    const { leads } = await rep.get('/v1/leads?tier=tail', leadPageSchema);
    expect(leads).toMatchObject([
      { id: account, tier: 'tail', tierSet: { reason: 'their parent buys for them', by: rep.member } },
    ]);
    await change(rep, account, { tier: null });
    expect(await rep.get(`/v1/leads/${account}`, leadSchema)).toMatchObject({ tier: 'key', tierSet: null });
  });
});

it('a score’s past has a point for the first and one for each move, with what moved it', async () => {
  const rep = await makeMember('north');
  const { account, score: first } = await rep.capture(captureOf(1));
  await rep.capture({ ...captureOf(1), id: crypto.randomUUID() });
  const { score: second } = await rep.capture({
    ...captureOf(1),
    id: crypto.randomUUID(),
    funding: [round({ company: null })],
  });
  const { history } = await rep.get(`/v1/accounts/${account}`, accountSchema);
  expect(history.map((point) => [point.score, point.reason?.code ?? null])).toEqual([
    [first, null],
    [second, 'funding'],
  ]);
});

interface LeadPast {
  history: string;
  changed_at: string;
}

describe('a touch', () => {
  const demo = { kind: 'demo', occurredAt: new Date().toISOString().slice(0, 10), channel: 'newsletter' };
  it('raises the score, says so, and counts once however often it is sent', async () => {
    const rep = await makeMember('north');
    const { account, score: before } = await rep.capture(captureOf(1));
    const path = `/v1/accounts/${account}/touches/${crypto.randomUUID()}`;
    await rep.send('PUT', path, demo);
    const again = accountSchema.parse(await (await rep.send('PUT', path, demo)).json());
    expect(again.lead.score).toBeGreaterThan(before);
    expect(again.signals.filter(({ kind }) => kind === 'demo')).toHaveLength(1);
    expect(again.lead.why[0]).toMatchObject({ code: 'demo', params: { channel: 'newsletter' } });
  });

  it('of tomorrow is of today', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    const path = `/v1/accounts/${account}/touches/${crypto.randomUUID()}`;
    const answer = await rep.send('PUT', path, { ...demo, occurredAt: '2999-01-01' });
    const { signals } = accountSchema.parse(await answer.json());
    expect(signals.find(({ kind }) => kind === 'demo')?.occurredAt).toBe(demo.occurredAt);
  });

  it('taken back, even twice, leaves the score, its past and the timeline as they were', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    const stored = async () => {
      const { leads, signals } = await everything();
      return [(leads as LeadPast[]).map(({ history, changed_at }) => [history, changed_at]), signals];
    };
    const before = await rep.get(`/v1/accounts/${account}`, accountSchema);
    const rows = await stored();
    const path = `/v1/accounts/${account}/touches/${crypto.randomUUID()}`;
    await rep.send('PUT', path, demo);
    expect(await stored()).not.toEqual(rows);
    for (let times = 0; times < 2; times++) {
      const answer = await rep.request(path, { method: 'DELETE' });
      expect(accountSchema.parse(await answer.json())).toMatchObject({
        lead: before.lead,
        signals: before.signals,
      });
    }
    expect(await stored()).toEqual(rows);
  });

  it('leaves what moved the score since in its past', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(captureOf(1));
    const path = `/v1/accounts/${account}/touches/`;
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    await rep.send('PUT', path + first, demo);
    await rep.send('PUT', path + second, { ...demo, kind: 'webinar' });
    const both = await rep.get(`/v1/accounts/${account}`, accountSchema);
    const answer = await rep.request(path + first, { method: 'DELETE' });
    const { lead, signals } = accountSchema.parse(await answer.json());
    expect(signals.map(({ kind }) => kind)).toContain('webinar');
    expect(lead.score).toBeLessThan(both.lead.score);
    expect(lead.change?.points).toBe(lead.score - both.lead.score);
  });

  it('is taken back by who noted it or by a lead, and by nobody else', async () => {
    const [ana, bo, lead] = [
      await makeMember('north'),
      await makeMember('north'),
      await makeMember('north', 'lead'),
    ];
    const { account } = await ana.capture(captureOf(1));
    const path = `/v1/accounts/${account}/touches/${crypto.randomUUID()}`;
    await ana.send('PUT', path, demo);
    const before = await everything();
    expect((await bo.request(path, { method: 'DELETE' })).status).toBe(403);
    expect(await everything()).toEqual(before);
    expect((await lead.request(path, { method: 'DELETE' })).status).toBe(200);
    expect((await everything()).signals).not.toEqual(before.signals);
  });
});

describe('the playbook', () => {
  const playbook = {
    contract: { threshold: 50, mustHaves: ['decision_maker', 'country'], responseHours: 24 },
    plays: [{ tier: 'key', stage: null, text: 'Call within a day, with a case of their industry.' }],
  };
  it('is agreed by marketing or a lead, and read by all', async () => {
    const marketer = await makeMember('north', 'marketer');
    const rep = await makeMember('north');
    expect(await (await rep.request('/v1/playbook')).json()).toEqual({ contract: null, plays: [] });
    expect((await marketer.send('PUT', '/v1/playbook', playbook)).status).toBe(200);
    expect(await (await rep.request('/v1/playbook')).json()).toEqual(playbook);
    expect((await rep.send('PUT', '/v1/playbook', playbook)).status).toBe(403);
  });
});
