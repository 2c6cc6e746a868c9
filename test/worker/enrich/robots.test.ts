import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../worker/enrich/robots.ts';

const allows = (rules: string, path: string): boolean => readRobots(rules, 'whynow').allows(path);
const forAll = (...rules: string[]): string => ['User-agent: *', ...rules].join('\n');

describe('which rules are ours (RFC 9309, 2.2.1)', () => {
  it.each([
    ['those for all, where none are for us', 'User-agent: *\nDisallow: /', false],
    ['ours alone, where there are some', 'User-agent: *\nDisallow: /\n\nUser-agent: Whynow\nAllow: /', true],
    ['ours by product, whatever its version', 'User-agent: whynow/2.0\nDisallow: /', false],
    [
      'ours in every group that names us',
      'User-agent: whynow\nAllow: /x\n\nUser-agent: whynow\nDisallow: /a',
      false,
    ],
    ['ours in a group of several', 'User-agent: other\nUser-agent: whynow\nDisallow: /', false],
    ['none of another’s', 'User-agent: other\nDisallow: /', true],
    ['none of one whose name begins as ours', 'User-agent: whynowbot\nDisallow: /', true],
    ['none before a group', 'Disallow: /\nUser-agent: other\nAllow: /', true],
    ['none in an empty file', '', true],
    ['none in a page', '<!doctype html><title>Disallow: /</title>', true],
  ])('%s', (_, rules, allowed) => {
    expect(allows(rules, '/a')).toBe(allowed);
  });
});

describe('which rule decides (2.2.2)', () => {
  it.each([
    ['/page', ['Allow: /p', 'Disallow: /'], true],
    ['/folder/page', ['Allow: /folder', 'Disallow: /folder'], true],
    ['/page.htm', ['Allow: /page', 'Disallow: /*.htm'], false],
    ['/page.php5', ['Disallow: /*.php$'], true],
    ['/', ['Allow: /$', 'Disallow: /'], true],
    ['/page', ['Allow: /$', 'Disallow: /'], false],
    ['/a/b/c', ['Disallow: /a*c$'], false],
    ['/a/b/c/d', ['Disallow: /a*c$'], true],
    ['/aa', ['Disallow: /a*a$'], false],
    ['/a', ['Disallow: /a*a$'], true],
    ['/a', ['Disallow:'], true],
    ['/a', ['Disallow: /a # and more'], false],
    ['/A', ['Disallow: /a'], true],
    ['/caf%C3%A9', ['Disallow: /café'], false],
    ['/%7Ejoe', ['Disallow: /~joe'], false],
    ['/foo%2Fbar', ['Disallow: /foo/bar'], true],
    ['/robots.txt', ['Disallow: /'], true],
    ['/x?a=1', ['Disallow: /*?'], false],
  ])('%s under %j', (path, rules, allowed) => {
    expect(allows(forAll(...rules), path)).toBe(allowed);
  });
});

it('names sitemaps, wherever they stand', () => {
  const text = 'Sitemap: https://northwind.example/a.xml\r\nUser-agent: *\rDisallow: /\nSITEMAP: b.xml';
  expect(readRobots(text, 'whynow').sitemaps).toEqual(['https://northwind.example/a.xml']);
});

it('takes no longer for a rule that is made to', () => {
  const rule = `/${'*a'.repeat(900)}b`;
  expect(allows(forAll(`Disallow: ${rule}`), `/${'a'.repeat(1_990)}`)).toBe(true);
});
