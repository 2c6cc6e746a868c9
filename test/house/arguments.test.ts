import { describe, expect, it } from 'vitest';
import { readArguments } from '../../worker/dev/arguments.ts';
import { languageOf } from '../../worker/dev/wording.ts';

describe('the flags of npm start', () => {
  it.each([
    [[], { port: 8787, open: false, sampleSources: false, help: false }],
    [['--port', '9000'], { port: 9000, open: false, sampleSources: false, help: false }],
    [['--port=9000', '--open'], { port: 9000, open: true, sampleSources: false, help: false }],
    [['--sample-sources'], { port: 8787, open: false, sampleSources: true, help: false }],
    [['-h'], { port: 8787, open: false, sampleSources: false, help: true }],
  ])('%j are understood', (typed, expected) => {
    expect(readArguments(typed)).toEqual({ ok: true, ...expected });
  });

  it.each([
    [['--prot', '9000'], '--prot'],
    [['9000'], '9000'],
    [['--open=yes'], '--open'],
    [['--port'], '--port'],
    [['--port', '0'], '--port 0'],
    [['--port', '65535'], '--port 65535'],
    [['--port', '80a'], '--port 80a'],
  ])('%j are refused, and %s is named', (typed, flag) => {
    expect(readArguments(typed)).toEqual({ ok: false, flag });
  });
});

describe('the language of npm start', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: 'zh_TW.UTF-8' }, 'zh'],
  ])('%j gives %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });
});
