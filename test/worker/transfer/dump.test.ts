import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import {
  deviceAuthorizationSchema,
  deviceGrant,
  newInviteSchema,
  newTokenSchema,
} from '../../../shared/api/team.ts';
import { pairingSchema, pairResponseSchema } from '../../../shared/api/workspace.ts';
import { makeMember, post, request } from '../team.ts';

/** Every table that there is, by the database's own list. */
const dump = async (): Promise<string> => {
  const { results } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
  ).all<{ name: string }>();
  const rows = await Promise.all(
    results.map(async ({ name }) => (await env.DB.prepare(`SELECT * FROM "${name}"`).all()).results),
  );
  return JSON.stringify(rows);
};

it('a dump of the database holds no token, code or invite that anybody could use, nor opens any of its own strings a door', async () => {
  const admin = await makeMember('north', 'admin');
  const json = async (answer: Promise<Response>) => (await answer).json();
  const setup = { secret: 'an-invented-setup-secret', workspace: 'North', member: 'Ada' };
  const fromSetup = pairingSchema.parse(await json(post('/v1/setup', setup)));
  const pairing = pairingSchema.parse(await json(admin.request('/v1/pairings', { method: 'POST' })));
  const invite = newInviteSchema.parse(
    await json(admin.send('POST', '/v1/invites', { name: 'Bo', role: 'rep' })),
  );
  const used = newInviteSchema.parse(
    await json(admin.send('POST', '/v1/invites', { name: 'Cy', role: 'rep' })),
  );
  const codeOf = (link: string) => new URL(link).hash.slice(1);
  const joined = pairResponseSchema.parse(
    await json(post('/v1/join', { code: codeOf(used.link), device: 'x' })),
  );
  const device = deviceAuthorizationSchema.parse(
    await json(post('/v1/device-authorizations', { device: 'x' })),
  );
  const rotated = newTokenSchema.parse(
    await json(admin.request('/v1/tokens/current/rotation', { method: 'POST' })),
  );
  const text = await dump();
  expect(text).toContain(admin.tokenHash);
  const secrets = [
    setup.secret,
    fromSetup.code,
    pairing.code,
    codeOf(invite.link),
    codeOf(used.link),
    device.device_code,
    device.user_code,
    device.user_code.replace('-', ''),
    ...[admin.token, joined.token, rotated.token].flatMap((token) => [
      token,
      token.slice(7),
      token.slice(7, -6),
    ]),
  ];
  for (const secret of secrets) expect(text).not.toContain(secret);

  const strings = new Set(text.match(/[\w-]{20,100}/g));
  expect(strings.size).toBeGreaterThan(10);
  for (const found of strings) {
    const tried = [
      await request('/v1/me', { headers: { Authorization: `Bearer ${found}` } }),
      await post('/v1/pair', { code: found, device: 'x' }, { 'CF-Connecting-IP': found }),
      await post('/v1/join', { code: found, device: 'x' }, { 'CF-Connecting-IP': found }),
      await post('/v1/device-token', { grant_type: deviceGrant, device_code: found }),
    ];
    expect([found, tried.map(({ status }) => status)]).toEqual([found, [401, 410, 410, 400]]);
  }
}, 60_000);
