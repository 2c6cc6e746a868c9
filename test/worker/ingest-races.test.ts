import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../../shared/api/account.ts';
import { ingest } from '../../worker/ingest.ts';
import type { Job } from '../../worker/jobs.ts';
import { runJob } from '../../worker/run-job.ts';
import { type Database, openDatabase } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { findSession, type Session } from '../../worker/store/tokens.ts';
import { capture, company, round, valued } from './captures-made.ts';
import { type Client, count, everything, makeMember, problemOf } from './team.ts';

describe('many captures at once', () => {
  it('a hundred of one id make one row and are all answered the same', async () => {
    const rep = await makeMember('north');
    const sent = capture({ funding: [round()] });
    const answers = await Promise.all(Array.from({ length: 100 }, () => rep.capture(sent)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect([await count('captures'), await count('accounts'), await count('leads')]).toEqual([1, 1, 1]);
  });

  it('twenty first ones of one company make one account with twenty sources', async () => {
    const rep = await makeMember('north');
    const receipts = await Promise.all(
      Array.from({ length: 20 }, (_, n) => rep.capture(capture({ tags: [`tag ${n}`] }))),
    );
    expect(new Set(receipts.map((receipt) => receipt.account)).size).toBe(1);
    expect(receipts.filter((receipt) => receipt.created)).toHaveLength(1);
    const account = await rep.get(`/v1/accounts/${receipts[0]?.account}`, accountSchema);
    expect(account.captures).toHaveLength(20);
    expect(account.lead.tags).toHaveLength(20);
  });

  it('twenty more of a known company lose nothing of each other', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture());
    const mails = Array.from({ length: 20 }, (_, n) => `desk-${n}@northwind.example`);
    await Promise.all(
      mails.map((mail) => rep.capture(capture({ company: company({ emails: [valued(mail)] }) }))),
    );
    const { captures, facts } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect(captures).toHaveLength(21);
    expect(facts.emails?.map((fact) => fact.value).sort()).toEqual(mails.sort());
  });

  it('one that adds a tag loses none that a member adds meanwhile', async () => {
    const rep = await makeMember('north');
    const { account } = await rep.capture(capture());
    const db = openDatabase(env.DB);
    const session = (await findSession(db, rep.tokenHash, new Date().toISOString())) as Session;
    let edits = 0;
    const racing = {
      ...db,
      batch: async (statements: Parameters<typeof db.batch>[0]) => {
        if (statements.some(({ sql }) => sql.startsWith('INSERT INTO captures')) && edits++ === 0) {
          await rep.send('PATCH', `/v1/leads/${account}`, { tags: ['theirs'] }, { 'If-Match': '"1"' });
        }
        return db.batch(statements);
      },
    };
    await ingest(racing, session, capture({ tags: ['mine'] }), new Date());
    const { lead } = await rep.get(`/v1/accounts/${account}`, accountSchema);
    expect([lead.tags, lead.version]).toEqual([['theirs', 'mine'], 3]);
  });
});

describe('a tier that a member sets by hand, or takes back,', () => {
  /** Not what its points make of the lead, before or after. */
  const byHand = { tier: 'tail', reason: 'their parent buys for them' };
  /** A door to the database through which a member comes first, once, as a score is written. */
  const racedBy = (edit: () => Promise<Response>) => {
    const db = openDatabase(env.DB);
    let isFirst = true;
    const batch: typeof db.batch = async (statements) => {
      if (isFirst && statements.some(({ sql }) => /UPDATE leads\b/.test(sql))) {
        isFirst = false;
        expect((await edit()).status).toBe(200);
      }
      return db.batch(statements);
    };
    return { ...db, batch };
  };
  const makeLead = async (rep: Client) => (await rep.capture(capture({ funding: [round()] }))).account;
  const setTier = (rep: Client, id: string, tier: unknown, version: number) =>
    rep.send('PATCH', `/v1/leads/${id}`, { tier }, { 'If-Match': `"${version}"` });
  const writers: [string, (db: Database, rep: Client, id: string) => Promise<unknown>][] = [
    [
      'a capture',
      async (db, rep) => {
        const session = (await findSession(db, rep.tokenHash, new Date().toISOString())) as Session;
        await ingest(db, session, capture(), new Date());
      },
    ],
    [
      'a rescoring',
      async (db, { workspace }, id) => {
        const job: Job = { kind: 'rescore', workspace: workspaceIdSchema.parse(workspace), accounts: [id] };
        await runJob(db, env.JOBS, job, new Date(Date.now() + 60 * 86_400_000));
      },
    ],
  ];

  it.each(writers)('while %s is written, stands', async (_, write) => {
    const rep = await makeMember('north');
    const id = await makeLead(rep);
    await write(
      racedBy(() => setTier(rep, id, byHand, 1)),
      rep,
      id,
    );
    const { lead, score } = await rep.get(`/v1/accounts/${id}`, accountSchema);
    expect(score.tier).not.toBe('tail');
    expect(lead).toMatchObject({ tier: 'tail', tierSet: byHand });
  });

  it.each(writers)('while %s is written, stands no longer', async (_, write) => {
    const rep = await makeMember('north');
    const id = await makeLead(rep);
    await setTier(rep, id, byHand, 1);
    await write(
      racedBy(() => setTier(rep, id, null, 2)),
      rep,
      id,
    );
    const { lead, score } = await rep.get(`/v1/accounts/${id}`, accountSchema);
    expect(score.tier).not.toBe('tail');
    expect(lead).toMatchObject({ tier: score.tier, tierSet: null });
  });
});

describe('a batch', () => {
  it('leaves nothing behind where its last statement fails', async () => {
    const rep = await makeMember('north');
    await env.DB.exec(
      "CREATE TRIGGER no_signals BEFORE INSERT ON signals BEGIN SELECT RAISE(ABORT, 'no'); END",
    );
    const before = await everything();
    const answer = await rep.send('POST', '/v1/captures', capture({ funding: [round()] }));
    expect(await problemOf(answer)).toMatchObject({ status: 500, code: 'internal' });
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['a token that is revoked', "UPDATE tokens SET revoked_at = '2026-01-01T00:00:00.000Z'"],
    ['a token that expires', "UPDATE tokens SET expires_at = '2026-01-01T00:00:00.000Z'"],
    ['a member who is removed', "UPDATE members SET removed_at = '2026-01-01T00:00:00.000Z'"],
  ])('writes nothing for %s between the check and the write', async (_, ending) => {
    const rep = await makeMember('north');
    const db = openDatabase(env.DB);
    const session = await findSession(db, rep.tokenHash, new Date().toISOString());
    expect(session).not.toBeNull();
    await env.DB.exec(ending);
    const before = await everything();
    const ingesting = ingest(db, session as Session, capture({ funding: [round()] }), new Date());
    await expect(ingesting).rejects.toMatchObject({ code: 'unauthenticated' });
    expect(await everything()).toEqual(before);
  });
});
