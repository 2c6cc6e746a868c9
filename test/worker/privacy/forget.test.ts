import { describe, expect, test } from 'vitest';
import { forget, forgetText } from '../../../worker/privacy/forget.ts';
import { personPattern } from '../../../worker/privacy/person-pattern.ts';

const person = (name: string, emails: string[] = [], urls: string[] = []) =>
  personPattern({ name, emails, urls });

describe('mentions of a person', () => {
  test.each([
    ['Mira Castell', 'Mira Castell leads sales.'],
    ['Mira Castell', 'said MIRA CASTELL, of sales'],
    ['Mira Castell', 'Castell, Mira'],
    ['Mira Castell', 'https://linkedin.example/in/mira-castell-3b/'],
    ['Mira Castell', 'mira.castell@northwind.example'],
    ['Mira Jane Castell', 'Mira Castell leads sales.'],
    ['Zoë Ångström', 'zoë ångström'],
    ['陈若曦', '销售总监陈若曦表示'],
    ['陳若曦', '销售总监陈若曦表示'],
    ["Siobhán O'Neill", "Siobhán O'Neill"],
  ])('%s is named by “%s”', (name, text) => {
    const redacted = person(name).redact(text);
    expect(redacted).toContain('[erased]');
    expect(person(name).names(text)).toBe(true);
  });

  test.each([
    ['Mira Castell', 'Mira Castellani leads sales.'],
    ['Mira Castell', 'Mirabel Castell'],
    ['Mira Castell', 'Castell is a town; Mira is a star.'],
    ['Li Wen', 'Berlin wende'],
  ])('%s is not named by “%s”', (name, text) => {
    expect(person(name).redact(text)).toBe(text);
  });

  test('an address given with the request is found whatever the name in it', () => {
    const found = person('Mira Castell', ['mc@northwind.example'], ['https://www.linkedin.example/in/mc9/']);
    expect(found.redact('Write to MC@northwind.example or see linkedin.example/in/mc9')).toBe(
      'Write to [erased] or see [erased]',
    );
  });

  test('every text that names them holds a needle', () => {
    const { needles } = person('Zoë Ångström', ['z@a.example']);
    expect(needles.some((needle) => 'ZOË ÅNGSTRÖM'.toLowerCase().includes(needle))).toBe(true);
    expect(needles).toContain('z@a.example');
  });
});

describe('forgetting', () => {
  const stored = {
    people: [
      { name: 'Mira Castell', title: 'CRO', source: { quote: 'Mira Castell, CRO' } },
      { name: 'Jon Sample', title: 'CFO', source: { quote: 'Jon Sample works with Mira Castell' } },
    ],
    emails: [{ value: 'mira.castell@northwind.example' }, { value: 'info@northwind.example' }],
    description: { value: 'Founded by Mira Castell in 2008.', evidence: { quote: null, rule: 'meta' } },
    count: 2,
  };

  test('takes their records out and their name out of the words of others', () => {
    expect(forget(stored, person('Mira Castell'))).toEqual({
      people: [{ name: 'Jon Sample', title: 'CFO', source: { quote: 'Jon Sample works with [erased]' } }],
      emails: [{ value: 'info@northwind.example' }],
      description: { value: 'Founded by [erased] in 2008.', evidence: { quote: null, rule: 'meta' } },
      count: 2,
    });
  });

  test('leaves what does not name them as it was, to the byte', () => {
    const text = '{ "people": [ ], "note": "① ﬁne" }';
    expect(forgetText(text, true, person('Mira Castell'))).toBe(text);
    expect(forget(stored, person('Ada Novak'))).toBe(stored);
  });
});
