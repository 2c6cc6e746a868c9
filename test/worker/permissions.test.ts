import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { type Authorized, authorize } from '../../worker/authorize.ts';
import { openDatabase, statement } from '../../worker/store/database.ts';
import type { Session } from '../../worker/store/tokens.ts';
import { findSession } from '../../worker/store/tokens.ts';
import { writeAs } from '../../worker/store/write-as.ts';
import { count, everything, makeMember } from './team.ts';

const now = () => new Date().toISOString();
const rename = statement("UPDATE members SET name = 'Bo'");

const sessionOf = async (token: string): Promise<Session> => {
  const session = await findSession(openDatabase(env.DB), token, now());
  if (!session) throw new Error('no session');
  return session;
};

describe('the permission table', () => {
  it('lets a role do what it lists, and nothing else', async () => {
    const rep = await sessionOf((await makeMember('north', 'rep')).tokenHash);
    expect(authorize(rep, 'lead.edit')).toEqual(rep);
    expect(() => authorize(rep, 'member.invite')).toThrow('forbidden');
  });

  it('cannot be gone round: an unchecked write does not compile', async () => {
    const session = await sessionOf((await makeMember('north', 'admin')).tokenHash);
    const remove = (by: Authorized<'member.remove'>) => by.member;
    expect(remove(authorize(session, 'member.remove'))).toBe(session.member);
    // @ts-expect-error a session that nothing has checked
    expect(remove(session)).toBe(session.member);
    // @ts-expect-error checked for something else
    expect(remove(authorize(session, 'member.invite'))).toBe(session.member);
  });
});

describe('a member’s write', () => {
  const write = async (token: string, meanwhile: string) => {
    const session = authorize(await sessionOf(token), 'model.edit');
    await env.DB.exec(meanwhile);
    return writeAs(openDatabase(env.DB), session, 'model.edit', [rename], now());
  };

  it('is done while they are in and allowed', async () => {
    const lead = await makeMember('north', 'lead');
    await write(lead.tokenHash, 'SELECT 1');
    expect(await count('members', "name = 'Bo'")).toBe(1);
  });

  it.each([
    ['were removed', "UPDATE members SET removed_at = '2026-01-01T00:00:00.000Z'", 'unauthenticated'],
    ['signed out', "UPDATE tokens SET revoked_at = '2026-01-01T00:00:00.000Z'", 'unauthenticated'],
    ['were given a lesser role', "UPDATE members SET role = 'rep'", 'forbidden'],
  ])(
    'is refused, and nothing of it kept, where they %s since the request began',
    async (_, meanwhile, code) => {
      const lead = await makeMember('north', 'lead');
      await expect(write(lead.tokenHash, meanwhile)).rejects.toMatchObject({ code });
      expect(await count('members', "name = 'Bo'")).toBe(0);
      expect((await everything()).audit).toEqual([]);
    },
  );
});
