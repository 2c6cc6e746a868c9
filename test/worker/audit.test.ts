import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { insertAudit, insertAuditIfChanged, listAudit } from '../../worker/store/audit.ts';
import { brokenClaim, claimLive } from '../../worker/store/claims.ts';
import { Conflict, openDatabase, statement } from '../../worker/store/database.ts';
import { workspaceIdSchema } from '../../worker/store/ids.ts';
import { count, everything, makeMember } from './team.ts';

const north = workspaceIdSchema.parse('north');
const by = { workspace: north, member: 'ada' };
const now = '2026-11-25T10:00:00.000Z';
const ofAll = { member: null, action: null };
const rename = statement("UPDATE members SET name = 'Bo' WHERE name = 'Ada Novak'");

describe('the audit log', () => {
  it('keeps who did what to what, from and to, newest first, page by page', async () => {
    const db = openDatabase(env.DB);
    const role = { action: 'member.role', object: 'bo', before: 'rep', after: 'lead' } as const;
    await db.batch([insertAudit(by, role, now)]);
    await db.batch([insertAudit({ ...by, member: null }, { action: 'lead.sweep', object: 'x' }, now)]);
    await db.batch([insertAudit(by, { action: 'lead.claim', object: 'y' }, '2026-11-25T11:00:00.000Z')]);
    const all = await listAudit(db, north, ofAll, null, 10);
    expect(all).toHaveLength(3);
    expect(all[0]).toMatchObject({ member: 'ada', action: 'lead.claim', before: null, after: null });
    expect(all).toContainEqual({ at: now, id: expect.any(String), member: 'ada', ...role });
    const [first] = await listAudit(db, north, ofAll, null, 1);
    expect(await listAudit(db, north, ofAll, first ?? null, 10)).toEqual(all.slice(1));
    expect(await listAudit(db, workspaceIdSchema.parse('south'), ofAll, null, 10)).toEqual([]);
  });

  it('shows the deeds of one member, or one deed, where that is asked', async () => {
    const db = openDatabase(env.DB);
    await db.batch([
      insertAudit(by, { action: 'lead.claim', object: 'x' }, now),
      insertAudit({ ...by, member: 'bo' }, { action: 'lead.claim', object: 'y' }, now),
      insertAudit(by, { action: 'member.role', object: 'z' }, now),
    ]);
    const objects = async (of: Partial<typeof ofAll> | object) =>
      (await listAudit(db, north, { ...ofAll, ...of }, null, 10)).map(({ object }) => object).sort();
    expect(await objects({ member: 'ada' })).toEqual(['x', 'z']);
    expect(await objects({ action: 'lead.claim' })).toEqual(['x', 'y']);
    expect(await objects({ member: 'ada', action: 'lead.claim' })).toEqual(['x']);
  });

  it('keeps a deed once where its batch ran twice', async () => {
    const batch = [insertAudit(by, { action: 'lead.claim', object: 'y' }, now)];
    await openDatabase(env.DB).batch(batch);
    await openDatabase(env.DB).batch(batch);
    expect(await count('audit')).toBe(1);
  });

  it('keeps a deed that may find nothing to do where it did something', async () => {
    await makeMember('north');
    const batch = () => [rename, insertAuditIfChanged(by, { action: 'member.rename', object: 'ada' }, now)];
    await openDatabase(env.DB).batch(batch());
    await openDatabase(env.DB).batch(batch());
    expect(await count('audit')).toBe(1);
  });
});

describe('a batch that claims a live token', () => {
  const later = () => new Date().toISOString();

  it('is written where the claim holds, and the claim writes nothing', async () => {
    const ada = await makeMember('north');
    await openDatabase(env.DB).batch([claimLive({ token: ada.tokenHash }, later()), rename]);
    expect(await count('members', "name = 'Bo'")).toBe(1);
    expect(await env.DB.prepare('SELECT count(*) AS n FROM broken_claims').first('n')).toBe(0);
  });

  it.each([
    ['its token is revoked', "UPDATE tokens SET revoked_at = '2026-01-01T00:00:00.000Z'"],
    ['its token has expired', "UPDATE tokens SET expires_at = '2026-01-01T00:00:00.000Z'"],
    ['its member is removed', "UPDATE members SET removed_at = '2026-01-01T00:00:00.000Z'"],
  ])('is not written where %s', async (_, ending) => {
    const ada = await makeMember('north');
    await env.DB.exec(ending);
    const before = await everything();
    const failed = openDatabase(env.DB).batch([
      rename,
      insertAudit(by, { action: 'member.rename', object: 'ada' }, now),
      claimLive({ token: ada.tokenHash }, later()),
    ]);
    const error = await failed.catch((caught) => caught);
    expect(error).toBeInstanceOf(Conflict);
    expect(brokenClaim(error)).toBe('live');
    expect(await everything()).toEqual(before);
  });
});
