import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const plain = 'https://www.northwind.example/';

describe('the number of open roles', () => {
  it.each([
    ['<h1>36 offene Positionen in Deutschland</h1><h3>Elektriker (m/w/d)</h3><h3>Maurer (m/w/d)</h3>', 36],
    ['<h1>Willkommen</h1><p>Aktuell haben wir leider keine offenen Stellen zu besetzen.</p>', 0],
    ['<h1>Karriere</h1><p>Aktuell sind alle freien Stellen besetzt.</p>', 0],
    ['<h1>加入我们</h1><p>抱歉，我们目前没有活跃的空缺职位。</p>', 0],
    ['<h1>採用情報</h1><p>現在、採用活動は行っておりません。</p>', 0],
    ['<h1>Northwind</h1><p>There are no jobs like those on the sea.</p>', null],
    ['<h1>Jobs</h1><p>We have no open positions today. Write to us if you want to join.</p>', 0],
    ['<h1>Jobs</h1><p>If there are no open positions for you, write to us.</p>', null],
    ["<h1>Recrutement</h1><h4>Il n'y a pas d'ouvertures pour le moment.</h4>", 0],
    [
      '<h1>Karriere</h1><h2>Ledige stillinger</h2><p>Vi har for tiden ingen utlyste stillinger, men skriv.</p>',
      0,
    ],
  ])('is what a page of any name says: %s', (body, count) => {
    const { openRoles } = at(
      `${plain}about`,
      'Northwind',
      `${body}<a href="mailto:a@northwind.example">Kontakt</a>`,
    );
    expect(openRoles?.value ?? null).toBe(count);
  });

  it('is not how many each of many trades has', () => {
    const trades = ['Design', 'Finance', 'Delivery', 'Security'].map(
      (trade) => `<h4><a href="/t/${trade}">${trade}</a></h4><p>50 Available position</p>`,
    );
    const { openRoles } = at(
      plain,
      'Northwind | Find jobs',
      `<h2>Popular</h2>${trades.join('')}<h2>Featured Jobs</h2><h3>Waiter</h3><p>Remote</p><a href="/1">Details</a><h3>Plumber</h3><p>Remote</p><a href="/2">Details</a>`,
    );
    expect(openRoles?.value).not.toBe(50);
  });

  it('is stated before a script has drawn the roles', () => {
    const draft = at(
      'https://page.example/so',
      '找工作-招聘求职',
      '<div>职位 ( 46 )</div><div>公司 ( 0 )</div>',
    );
    expect(draft.page.kind).toBe('jobs');
    expect(draft.openRoles?.value).toBe(46);
  });

  it('is unknown on a page that is headed by one of the roles: the others lead on', () => {
    const roles = ['AI Engineer', 'Cloud Architect', 'QA Engineer'].map(
      (role, index) => `<a href="/careers/${index}">${role}</a><br>`,
    );
    const { jobs, openRoles } = at(
      `${plain}careers/ai-engineer`,
      'AI Engineer career | Courses',
      `<h1>AI Engineer</h1><h3>Python</h3><p>A language.</p><button>Sign me up</button>${roles.join('')}`,
    );
    expect(jobs).toEqual([]);
    expect(openRoles).toBeNull();
  });
});
