import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { historyPageSchema } from '../../shared/api/lead-work.ts';
import { capture, company, linkedin, person, round, valued } from './captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from './team.ts';

describe('a capture', () => {
  it('becomes an account with facts, people, signals and a score, each with its source', async () => {
    const rep = await makeMember('north');
    const sent = capture({
      company: company({ employees: valued({ min: 120, max: 200 }), industry: valued('Robotics') }),
      people: [person()],
      funding: [round()],
      openRoles: valued(12),
      tags: ['fair'],
      note: 'met at the fair',
    });
    const receipt = await rep.capture(sent);
    expect(receipt).toMatchObject({ id: sent.id, created: true, newSignals: 2 });

    const account = await rep.get(`/v1/accounts/${receipt.account}`, accountSchema);
    expect(account.lead).toMatchObject({
      id: receipt.account,
      name: 'Northwind Robotics',
      domain: 'northwind.example',
      industry: 'Robotics',
      employees: { min: 120, max: 200 },
      score: receipt.score,
      tier: receipt.tier,
      change: null,
      decides: [{ name: 'Mira Castell', title: 'Chief Revenue Officer', role: 'decides' }],
      owner: null,
      stage: 'new',
      tags: ['fair'],
      note: 'met at the fair',
      seenAt: receipt.receivedAt,
      version: 1,
    });
    expect(account.lead.why.map((reason) => reason.code)).toContain('funding');
    expect(account.score.terms.reduce((sum, term) => sum + term.points, 0)).toBe(receipt.score);
    expect(account.facts.industry).toMatchObject([
      {
        value: 'Robotics',
        source: {
          quote: 'words on the page',
          rule: 'text.test',
          url: sent.page.url,
          at: sent.capturedAt,
          by: rep.member,
        },
      },
    ]);
    expect(account.signals.map((signal) => signal.kind).sort()).toEqual(['funding', 'hiring']);
    expect(account.captures).toEqual([
      {
        id: sent.id,
        url: sent.page.url,
        title: sent.page.title,
        kind: 'company',
        capturedAt: sent.capturedAt,
        receivedAt: receipt.receivedAt,
        by: rep.member,
      },
    ]);
  });

  it('sent again is answered the same, byte for byte, and writes nothing', async () => {
    const rep = await makeMember('north');
    const sent = capture({ funding: [round()] });
    const first = await rep.send('POST', '/v1/captures', sent);
    const text = await first.text();
    const before = await everything();
    const second = await rep.send('POST', '/v1/captures', sent);
    expect(second.status).toBe(201);
    expect(await second.text()).toBe(text);
    expect(await everything()).toEqual(before);
  });

  it('sent again with its fields in another order is still the same', async () => {
    const rep = await makeMember('north');
    const sent = capture();
    const first = await rep.capture(sent);
    const reversed = Object.fromEntries(Object.entries(sent).reverse());
    const again = await rep.send('POST', '/v1/captures', reversed);
    expect(await again.json()).toEqual(first);
  });

  it('with the id of another one is refused', async () => {
    const rep = await makeMember('north');
    const sent = capture();
    await rep.capture(sent);
    const before = await everything();
    const other = await rep.send('POST', '/v1/captures', { ...sent, note: 'another' });
    expect(await problemOf(other)).toMatchObject({ status: 409, code: 'id-reused' });
    expect(await everything()).toEqual(before);
  });

  it('that names no company is refused with what to do', async () => {
    const rep = await makeMember('north');
    const nameless = capture({ company: company({ name: null, domain: valued('gmail.com') }) });
    const answer = await problemOf(await rep.send('POST', '/v1/captures', nameless));
    expect(answer).toMatchObject({ status: 400, code: 'no-company' });
    expect(answer.remedy).toMatch(/name or domain/);
    expect(await count('captures')).toBe(0);
  });

  it('of a company known by its domain joins it, whichever host the page was on', async () => {
    const rep = await makeMember('north');
    const first = await rep.capture(capture());
    const second = await rep.capture(
      capture({
        company: company({ name: valued('Northwind'), domain: valued('careers.northwind.example') }),
      }),
    );
    expect(second).toMatchObject({ account: first.account, created: false });
  });

  it('of a company known by its LinkedIn page joins it', async () => {
    const rep = await makeMember('north');
    const first = await rep.capture(
      capture({ company: company({ social: [linkedin('northwind-robotics')] }) }),
    );
    const second = await rep.capture(
      capture({
        page: {
          url: 'https://de.linkedin.com/company/Northwind-Robotics/about/',
          title: 'Northwind',
          lang: 'de',
          kind: 'company',
        },
        company: company({ name: valued('Northwind'), domain: null }),
      }),
    );
    expect(second.account).toBe(first.account);
  });

  it('of an article without a domain joins the one company of that name', async () => {
    const rep = await makeMember('north');
    const home = await rep.capture(capture());
    const article = await rep.capture(
      capture({
        page: { url: 'https://dailyledger.example/a', title: 'Round', lang: 'en', kind: 'news' },
        company: company({ name: valued('Northwind Robotics GmbH'), domain: null }),
        funding: [round({ company: 'Northwind Robotics GmbH' })],
      }),
    );
    expect(article).toMatchObject({ account: home.account, created: false, newSignals: 1 });
  });

  it('of a home page joins the account that an article made of its name', async () => {
    const rep = await makeMember('north');
    const article = await rep.capture(capture({ company: company({ domain: null }) }));
    const home = await rep.capture(capture());
    expect(home).toMatchObject({ account: article.account, created: false });
    expect((await rep.capture(capture({ company: company({ domain: null }) }))).account).toBe(home.account);
  });

  it('of another company of the same name stays apart, and an article of that name joins neither', async () => {
    const rep = await makeMember('north');
    const one = await rep.capture(capture());
    const two = await rep.capture(
      capture({ company: company({ domain: valued('northwind-gmbh.example') }) }),
    );
    expect(two.account).not.toBe(one.account);
    const article = await rep.capture(capture({ company: company({ domain: null }) }));
    expect([one.account, two.account]).not.toContain(article.account);
  });

  it('dated in the future is taken as seen when it was received', async () => {
    const rep = await makeMember('north');
    const receipt = await rep.capture(capture({ capturedAt: '2099-05-01T00:00:00Z', openRoles: valued(3) }));
    const { signals } = await rep.get(`/v1/accounts/${receipt.account}`, accountSchema);
    expect(signals.map((signal) => signal.occurredAt)).toEqual([receipt.receivedAt.slice(0, 10)]);
  });

  it('keeps what a member typed above what later pages say', async () => {
    const rep = await makeMember('north');
    const typed = await rep.capture(capture({ company: company({ industry: valued('Robots', 'member') }) }));
    await rep.capture(capture({ company: company({ industry: valued('Logistics') }) }));
    const account = await rep.get(`/v1/accounts/${typed.account}`, accountSchema);
    expect(account.facts.industry?.map((fact) => fact.value)).toEqual(['Robots', 'Logistics']);
    expect(account.lead.industry).toBe('Robots');
  });

  it('that tells a known signal again renews it and counts none', async () => {
    const rep = await makeMember('north');
    await rep.capture(capture({ funding: [round()] }));
    const again = await rep.capture(capture({ funding: [round({ amount: null, amountText: null })] }));
    expect(again.newSignals).toBe(0);
    expect(await count('signals')).toBe(1);
  });

  it('that moves the score says by how much, and which reason did', async () => {
    const rep = await makeMember('north');
    const first = await rep.capture(capture());
    const second = await rep.capture(capture({ funding: [round()] }));
    expect(second.score).toBeGreaterThan(first.score);
    const { lead } = await rep.get(`/v1/accounts/${first.account}`, accountSchema);
    expect(lead.change).toMatchObject({
      points: second.score - first.score,
      since: first.receivedAt,
      reason: { code: 'funding' },
    });
  });

  it('adds its tags, replaces the note and hands over to an owner of the team alone', async () => {
    const rep = await makeMember('north');
    const colleague = await makeMember('north', 'rep', 'Bo Lindqvist');
    const stranger = await makeMember('south');
    const { account } = await rep.capture(capture({ tags: ['fair'], note: 'first' }));
    await rep.capture(capture({ tags: ['fair', 'north'], owner: colleague.member }));
    await rep.capture(capture({ owner: stranger.member }));
    const { lead } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(lead).toMatchObject({
      tags: ['fair', 'north'],
      note: 'first',
      owner: { id: colleague.member, name: 'Bo Lindqvist', role: 'rep' },
      version: 2,
    });
    expect(lead.ownerSince).not.toBeNull();
  });
});

describe('lists chosen while saving', () => {
  const makeList = async (client: Client, name: string): Promise<string> => {
    const id = crypto.randomUUID();
    expect((await client.send('PUT', `/v1/lists/${id}`, { name })).status).toBe(200);
    return id;
  };

  it('take the lead in, new or known, and twice the same is once', async () => {
    const rep = await makeMember('north', 'marketer');
    const [fair, spring] = [await makeList(rep, 'Fair'), await makeList(rep, '春季')];
    const { account } = await rep.capture(capture({ lists: [fair] }));
    const first = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(first.lead).toMatchObject({ lists: [{ id: fair, name: 'Fair' }], version: 1 });
    await rep.capture(capture({ lists: [fair, spring, spring] }));
    await rep.capture(capture({ lists: [spring, fair] }));
    const { lead } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(lead.lists.map(({ name }) => name)).toEqual(['Fair', '春季']);
    // The third changed nothing that a member decides.
    expect(lead.version).toBe(2);
    const { entries } = await rep.get(`/v1/leads/${account}/history`, historyPageSchema);
    expect(entries.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual(['lists', 'lists']);
  });

  it('keep those that the lead is on, where a capture names none', async () => {
    const rep = await makeMember('north', 'marketer');
    const fair = await makeList(rep, 'Fair');
    const { account } = await rep.capture(capture({ lists: [fair] }));
    await rep.capture(capture({ tags: ['hot'] }));
    const { lead } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(lead).toMatchObject({ lists: [{ id: fair }], tags: ['hot'], version: 2 });
  });

  it('of another team, deleted or never made leave nothing behind, and the capture counts', async () => {
    const rep = await makeMember('north', 'marketer');
    const stranger = await makeMember('south', 'marketer');
    const theirs = await makeList(stranger, 'Secret list');
    const gone = await makeList(rep, 'Gone');
    await rep.request(`/v1/lists/${gone}`, { method: 'DELETE' });
    const lists = [theirs, gone, 'no-list-at-all'];
    const { account } = await rep.capture(capture({ lists }));
    await rep.capture(capture({ lists, tags: ['hot'] }));
    const { lead } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(lead).toMatchObject({ lists: [], tags: ['hot'] });
    expect(await count('leads', "lists = '[]'")).toBe(1);
  });

  it('are known again in a replay, and other lists under the same id are another capture', async () => {
    const rep = await makeMember('north', 'marketer');
    const fair = await makeList(rep, 'Fair');
    const sent = capture({ lists: [fair] });
    const receipt = await rep.capture(sent);
    expect(await rep.capture(sent)).toEqual(receipt);
    const other = await rep.send('POST', '/v1/captures', { ...sent, lists: [] });
    expect((await problemOf(other)).code).toBe('id-reused');
  });
});
