import { describe, expect, it } from 'vitest';
import { pairingLinkSchema } from '../../../extension/api/pairing-link.ts';

describe('a pairing link', () => {
  it.each([
    ['https://whynow.team.example/pair#abcdefgh', 'https://whynow.team.example'],
    ['  https://whynow.team.example/pair#abcdefgh\n', 'https://whynow.team.example'],
    ['http://127.0.0.1:8787/pair#abcdefgh', 'http://127.0.0.1:8787'],
    ['http://localhost:8787/pair#abcdefgh', 'http://localhost:8787'],
  ])('%s names the Worker and the code', (link, origin) => {
    expect(pairingLinkSchema.parse(link)).toEqual({ origin, path: '/pair', code: 'abcdefgh' });
  });

  it('may be an invite, whose code is spent elsewhere', () => {
    expect(pairingLinkSchema.parse('https://whynow.team.example/join#abcdefgh')).toMatchObject({
      path: '/join',
    });
  });

  it.each([
    ['plain http to another machine', 'http://whynow.team.example/pair#abcdefgh'],
    ['plain http to what only looks like this machine', 'http://localhost.team.example/pair#abcdefgh'],
    ['plain http to a number that is not 127.0.0.1', 'http://127.0.0.1.example/pair#abcdefgh'],
    ['a name and password', 'https://user:word@whynow.team.example/pair#abcdefgh'],
    ['a name alone', 'https://user@whynow.team.example/pair#abcdefgh'],
    ['no code', 'https://whynow.team.example/pair'],
    ['a short code', 'https://whynow.team.example/pair#abc'],
    ['another path', 'https://whynow.team.example/pairs#abcdefgh'],
    ['another scheme', 'javascript:alert(1)//pair#abcdefgh'],
    ['no address at all', 'abcdefgh'],
    ['nothing', ''],
  ])('%s is none', (_, link) => {
    expect(pairingLinkSchema.safeParse(link).success).toBe(false);
  });
});
