import { describe, expect, it } from 'vitest';
import { cleanRole } from '../../../../extension/capture/hiring/job-title.ts';
import { at } from './at.ts';

const url = 'https://www.northwind.example/jobs/1';
const duties = '<h3>Responsibilities</h3><p>Sell robots.</p><h3>Requirements</h3><p>Five years.</p>';
const posting = (body: string, title = 'Account Manager - Northwind') => at(url, title, body).jobs[0];

describe('the title of a posting', () => {
  it('is the one that the document is named after, below a band of other roles', () => {
    const other = '<h2>Argentina</h2><h1>Juniper Engineer</h1><p>Posted June 9, 2022</p>';
    const draft = at(
      url,
      'Network Engineer – Northwind',
      `${other}<h2>Network Engineer</h2><p>Lyon, France</p>${duties}`,
    );
    expect(draft.jobs[0]?.title).toBe('Network Engineer');
  });

  it.each([
    ['Open Position: Web Developer', 'Web Developer'],
    ['We’re hiring: Web Developer', 'Web Developer'],
    ['Careers - Software Engineer, Core', 'Software Engineer, Core'],
    ['[测试工程师]', '测试工程师'],
    ['株式会社北風の中途採用情報:事務職', '事務職'],
    ['Product Designer 12 views', 'Product Designer'],
    ['Position Control Engineer', 'Position Control Engineer'],
  ])('"%s" is %s', (heading, title) => {
    expect(posting(`<h1>${heading}</h1>${duties}`, heading)?.title).toBe(title);
  });

  it('stands below its label, and is not the label of its duties', () => {
    const { jobs } = at(
      'https://www.beifeng.example/zhaopin.html',
      '北风机器人有限公司',
      '<h3>岗位名称：</h3><p>供应链总监</p><h3>工作内容：</h3><p>管理供应商。</p><h3>岗位要求：</h3><p>五年经验。</p>',
    );
    expect(jobs.map(({ title }) => title)).toEqual(['供应链总监']);
  });

  it.each([
    ['研发工程师（热泵技术）热招中', '研发工程师（热泵技术）'],
    ['2026-02-20 会计 2 本科 查看详情', '会计'],
    ['销售经理 3人', '销售经理'],
    ['岗位（一）：销售经理', '销售经理'],
    ['新媒体运营', '新媒体运营'],
    ['N10002-Database Administrator', 'Database Administrator'],
    ['Scrum Master @ Brussels / Antwerp', 'Scrum Master'],
    ['Scrum Master @', 'Scrum Master'],
    ['资深项目设计师 数量不限', '资深项目设计师'],
    ['🎬 Video Editor', 'Video Editor'],
    ['✍️ Content Manager', 'Content Manager'],
    ["Poste : Conducteur d'engins", "Conducteur d'engins"],
    ['平面设计师岗位JD', '平面设计师'],
    ['软件工程师 技术类', '软件工程师'],
    ['Nutrition Advisor Nutrition Advisor', 'Nutrition Advisor'],
    ['Designer Required', 'Designer'],
    ['Web Designer - 25 Nos', 'Web Designer'],
    ['Web Designer [ 5 ]', 'Web Designer'],
    ['... als Elektriker', 'Elektriker'],
    ['Koch gesucht!', 'Koch'],
    ['Gesucht: Koch', 'Koch'],
    ['新销售经理', '销售经理'],
    ['Part-time assistant —', 'Part-time assistant'],
    ['岗位二：销售经理', '销售经理'],
    ['・Androidエンジニア', 'Androidエンジニア'],
  ])('%s is %s alone', (written, role) => {
    expect(cleanRole(written)).toBe(role);
  });

  it('makes a posting of a page that announces it, whatever its sections are called', () => {
    const { page, jobs } = at(
      'https://page.example/2019/10/29/x',
      'Web Developer',
      '<article><h1>Open Position: Web Developer</h1><p>You’ll join us full-time in our office in Stockholm, Sweden.</p></article>',
      '<meta property="og:type" content="article">',
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]).toMatchObject({ title: 'Web Developer', employmentType: 'FULL_TIME' });
  });
});
