import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const url = 'https://www.northwind.example/jobs/1';
const duties = '<h3>Responsibilities</h3><p>Sell robots.</p><h3>Requirements</h3><p>Five years.</p>';
const posting = (body: string, title = 'Account Manager - Northwind') => at(url, title, body).jobs[0];

describe('facts of a posting: its day', () => {
  it('begin a date with the day where the country does, or where another date cannot be read else', () => {
    const facts = (place: string, closing: string) =>
      posting(
        `<h1>Account Manager</h1><table><tr><th>Location</th><td>${place}</td></tr><tr><th>Contract</th><td>Permanent, full time</td></tr>
         <tr><th>Closing date</th><td>${closing}</td></tr><tr><th>Posted</th><td>02/06/2025</td></tr></table>${duties}`,
      );
    expect(facts('Northwind City', '30/06/2025')).toMatchObject({
      datePosted: '2025-06-02',
      employmentType: 'FULL_TIME',
    });
    expect(facts('Northwind City', '06/30/2025')?.datePosted).toBe('2025-02-06');
  });

  it('are no deadline, and no word of a sentence', () => {
    const job = posting(
      `<h1>研发经理</h1><p>截至日期：2016-08-15</p>${duties}<p>This is a full-time position based in our office in downtown Portland, OR.</p>`,
      '研发经理',
    );
    expect(job).toMatchObject({ datePosted: null, employmentType: 'FULL_TIME' });
    expect(job?.locations[0]).toBe('Portland');
  });

  it('are not those of similar roles far below, though the same block may hold them', () => {
    const asked = Array.from({ length: 14 }, (_, n) => `<p>You know robot number ${n} by heart.</p>`).join(
      '',
    );
    const page = (date: string) =>
      `<div>Skip to content ${date}<h1>Account Manager</h1><p>Northwind · Leeds, UK</p><p>1 week ago</p>${duties}${asked}
       <h2>Similar jobs</h2><div>Robot Tester <time datetime="2026-08-06">1 week ago</time></div></div>`;
    expect(posting(page(''))?.datePosted).toBeNull();
    expect(posting(page('<time datetime="2026-08-01">last week</time>'))?.datePosted).toBe('2026-08-01');
  });

  it('tell when a role was posted by what was taken out of sight with its markup, where nothing else does', () => {
    const day = (shown: string, comment: string) =>
      posting(
        `<!-- ${comment} --><h1>研发经理</h1><p>${shown}</p><p>上海 薪资：面议 工作经验：不限</p>${duties}`,
        '研发经理',
      )?.datePosted;
    const takenOut = '<div>发布时间：2021-03-04</div><div>分享到</div>';
    expect(day('全职', takenOut)).toBe('2021-03-04');
    expect(day('全职', '<b>Posted on</b> <span>March 4, 2021</span>')).toBe('2021-03-04');
    expect(day('发布时间：2026-05-06', takenOut)).toBe('2026-05-06');
    expect(day('全职', 'page published 2021-03-04 by the web team')).toBeNull();
    expect(day('全职', '<p>Founded on 2021-03-04</p>')).toBeNull();
  });
});
