import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { withMade, withMadePatterns } from '../../extension/with-made-patterns.ts';

const parse = (code: string) => parseSync('a.js', code).program as never;
const made = (code: string) => withMade(code, parse(code));

describe('a pattern that the code makes of short ones', () => {
  it.each([
    ["a = pattern('i', /^/, [/home/, /about(?: us)?/], /$/);", 'a = /^(?:home|about(?: us)?)$/i;'],
    ["a = pattern('u', [inRow(/a/, [/b\\/c/, /d/]), /\\p{L}/u]);", 'a = /a(?:b\\/c|d)|\\p{L}/u;'],
    ["a = [pattern('', /x/), pattern('g', captured(/y/), optional(/z/))];", 'a = [/x/, /(y)(?:z)?/g];'],
  ])('is made when the extension is built: %s', (code, whole) => {
    expect(made(code)).toBe(whole);
  });

  it.each(["pattern('i', /^/, words)", 'pattern(flags, /a/)', "pattern('i', ...parts)", "other('i', /a/)"])(
    'is left to be made where a part is known only when it runs: %s',
    (code) => expect(made(code)).toBe(code),
  );

  it('is looked for in the code of our own alone', () => {
    const context = { parse };
    const code = "a = pattern('i', /b/);";
    expect(withMadePatterns().transform.call(context, code, '/x/shared/text/a.ts')).toBe('a = /b/i;');
    expect(withMadePatterns().transform.call(context, code, '/x/node_modules/a.js')).toBeNull();
    expect(withMadePatterns().transform.call(context, 'a = 1;', '/x/shared/text/a.ts')).toBeNull();
  });
});
