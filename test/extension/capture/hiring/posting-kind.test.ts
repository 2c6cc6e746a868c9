import { describe, expect, it } from 'vitest';
import { at } from './at.ts';

const plain = 'https://page.example/1';

describe('a posting', () => {
  it('may be told by labels alone, its role standing in the title', () => {
    const { page, jobs } = at(
      plain,
      '喷塑-杭州北风设备有限公司',
      '<p>招贤纳士</p><p>薪资范围: 面议</p><p>学历要求: 不限</p><p>招聘人数: 3人</p><p>工作经验: 不限</p><p>工作地点: 杭州</p><a href="/">返回</a>',
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]).toMatchObject({ title: '喷塑', locations: ['杭州'] });
  });

  it('is none where a search has such labels over its filters', () => {
    const filters = ['工作地点：杭州', '工作经验：不限', '学历要求：不限', '月薪：不限']
      .map((one) => `<p>${one}</p>`)
      .join('');
    expect(at(plain, '招聘 - 北风', filters).page.kind).not.toBe('job');
  });

  it('is known by the Spanish words for its parts', () => {
    const { page, jobs } = at(
      plain,
      'Ingeniero de redes – Northwind',
      '<h1>Ingeniero de redes</h1><h2>Colombia o Perú</h2><a href="/a">Aplicar ahora</a><h2>Descripción del puesto</h2><p>Diseñar redes.</p><h4>Requerimientos</h4><p>Cinco años.</p>',
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]?.locations).toEqual(['Colombia', 'Perú']);
  });

  it('is known below the path of a German site for its roles', () => {
    const { page, jobs } = at(
      'https://www.northwind.example/karriere/stelle-elektroniker/',
      'Northwind - Mitarbeiter',
      '<h1>Northwind Jobs & Karriere</h1><h2>Elektroniker für Bürotechnik (m/w/d)</h2><h3>Standort Hörnum</h3><p>Werde Teil unseres Teams.</p><h4>Deine Aufgaben</h4><ul><li>Du reparierst Drucker.</li></ul>',
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]).toMatchObject({ title: 'Elektroniker für Bürotechnik (m/w/d)', locations: ['Hörnum'] });
  });

  it('has no title in a heading over its duties, nor in labels that run into its own', () => {
    const { jobs } = at(
      'https://www.northwind.example/recruit/career/entry/22.html',
      '動画アーティスト | 中途採用情報 | 採用サイト',
      '<div>ENTRY</div><h2>募集要項詳細</h2><h3><span>家庭用</span> <span>動画アーティスト</span></h3><h4>職務内容</h4><p>動画を作ります。</p><h4>応募資格</h4><p>経験三年。</p><h4>雇用形態</h4><p>正社員</p>',
    );
    expect(jobs[0]).toMatchObject({
      title: '動画アーティスト',
      employmentType: 'FULL_TIME',
      seniority: null,
      department: null,
    });
  });

  it('has the title that its address says too, below a band of other roles', () => {
    const band = ['Network Engineer', 'Account Manager'].map(
      (role) => `<h2>Brasil</h2><h1><a href="/x">${role}</a></h1>`,
    );
    const { page, jobs } = at(
      'https://www.northwind.example/es/jobs-es/trafficker/',
      'Trafficker – Northwind',
      `${band.join('')}<h1>Trafficker</h1><h2>Bogotá, Colombia</h2><a href="/a">Aplicar ahora</a><h2>Descripción del puesto</h2><p>Gestionar campañas.</p>`,
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]).toMatchObject({ title: 'Trafficker', locations: ['Bogotá, Colombia'] });
  });

  it('is none where somebody tells of the duties and the demands of a trade', () => {
    const { page } = at(
      plain,
      '株式会社北風 ｜ 磨き棒鋼専門',
      '<h1>磨き棒鋼専門</h1><h3>入社の動機</h3><p>ものづくりが好きでした。</p><h3>仕事内容</h3><p>検査をしています。</p><h3>求める人物像</h3><p>明るい方。</p>',
    );
    expect(page.kind).not.toBe('job');
  });

  it('is one, whatever other roles follow its own duties', () => {
    const others = ['Backend Developer', 'Account Manager', 'Office Manager'].map(
      (role) => `<h4><a href="/careers/${role.length}">${role}</a></h4><a href="/x">Learn More</a>`,
    );
    const { page, jobs } = at(
      'https://www.northwind.example/careers/support-specialist/',
      'Northwind — Support Specialist',
      `<h1>Support Specialist</h1><h4>The role</h4><p>Help.</p><h4>About you</h4><p>Kind.</p><h4>What you will do</h4><p>Answer.</p><ul><li>You have good manners</li></ul><a href="/a">Apply for this position</a>${others.join('')}`,
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]?.title).toBe('Support Specialist');
  });

  it('is known where its title calls for people, which is no part of it', () => {
    const { page, jobs } = at(
      'https://www.northwind.example/recruit/parttime/27.html',
      '物語のシナリオライター募集！ | アルバイト採用情報 | 採用サイト',
      '<h2>募集要項詳細</h2><h3>家庭用 物語のシナリオライター募集！ ※「北風の島」</h3><h4>業務内容</h4><p>物語を書きます。</p><h4>応募資格</h4><p>経験三年。</p>',
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]?.title).toBe('物語のシナリオライター');
  });

  it('has no title in what the firm says of itself on every page', () => {
    const { page } = at(
      'https://www.northwind.example/recruit/outline/',
      '北風特殊精工株式会社 ｜ 高品質の鋼と工具の専門メーカー',
      '<h1>高品質の鋼と工具の専門メーカー</h1><h2>募集職種</h2><p>総合職</p><h2>応募資格</h2><p>全学部</p>',
    );
    expect(page.kind).not.toBe('job');
  });

  it.each([
    'Account Manager Job Description Template | Northwind Software',
    'Account Manager interview questions | Northwind',
    '产品经理岗位职责范文 - 北风',
  ])('is none that shows how to write or ask: %s', (title) => {
    const body = `<h1>${title.split(/ [|-] /)[0]}</h1><h2>Responsibilities</h2><p>Sell.</p><h2>Requirements</h2><p>Five years.</p>`;
    expect(at('https://www.northwind.example/jobs/account-manager', title, body).page.kind).not.toBe('job');
  });

  it('is known where French announces it, though it lies among posts', () => {
    const { page, jobs } = at(
      'https://www.northwind.example/post/job-cdp/',
      'Recrutement Chef de projet technique - Agence Northwind',
      `<h1>Recrutement Chef de projet technique</h1><h2>Vos principales missions</h2><p>${'Gérer la communication avec les clients et le planning des développeurs. '.repeat(30)}</p><h2>Compétences</h2><p>Lire et écrire anglais.</p>`,
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]?.title).toBe('Chef de projet technique');
  });

  it.each([
    [
      'vacatures/senior-developer.html',
      'Northwind - Vacatures - Senior developer',
      'Senior developer',
      'Mail ons op werkenbij@northwind.example.',
    ],
    [
      'karriere/erfaren-softwareudvikler/',
      'Erfaren softwareudvikler | Northwind',
      'Erfaren softwareudvikler',
      'Send os din ansøgning.',
    ],
    ['jobb/saljare-norr/', 'Säljare norr | Northwind', 'Säljare norr', 'Vi vill ha din ansökan.'],
  ])('is one in other words of Europe, whatever heads its foot: %s', (path, title, role, asks) => {
    const { page, jobs } = at(
      `https://www.northwind.example/${path}`,
      title,
      `<h1>${role}</h1><p>${asks}</p><footer><h1>Northwind</h1></footer>`,
    );
    expect([page.kind, jobs[0]?.title]).toEqual(['job', role]);
  });

  it('is none that teaches, though it lies among jobs and is applied for', () => {
    const { page, jobs } = at(
      'https://www.northwind.example/jobs/data-analytics-course/',
      'Data Analytics Course | Northwind Academy',
      '<h1>Data Analytics Course</h1><p>Learn in 12 weeks.</p><h2>Requirements</h2><p>None.</p><a href="/a">Apply now</a>',
    );
    expect(page.kind).not.toBe('job');
    expect(jobs).toEqual([]);
  });

  it('has its own heading for a title, and not what the site says of itself in its head', () => {
    const { jobs } = at(
      'https://www.northwind.example/jobs/frontend-developer/',
      'Fulltime Front-End Boss | User Experience Design Agency',
      '<header><h1>User Experience Design Agency</h1></header><h1>Fulltime Front-End Boss</h1><h2>What you will do</h2><p>Build.</p><h2>Requirements</h2><p>Five years.</p>',
    );
    expect(jobs[0]).toMatchObject({ title: 'Fulltime Front-End Boss', department: null });
  });

  it('has no title in the label of an empty form', () => {
    const { jobs } = at(
      'https://page.example/recruit/edit',
      '',
      '<p>职位名称：</p><p>招聘对象：</p><p>地点：</p>',
    );
    expect(jobs).toEqual([]);
  });

  it.each([
    [
      '招聘详情 | 北风科技有限公司',
      '<h1>招聘详情</h1><p>2017-05-22</p><h3>招聘岗位</h3><p>行政文员</p><h3>职位描述</h3><p>接待。</p><h3>招聘要求</h3><p>招聘类别：全职</p><p>月薪待遇：3000-5000</p>',
      {
        title: '行政文员',
        employmentType: 'FULL_TIME',
        department: null,
        salary: { min: 3000, max: 5000, currency: 'CNY', period: 'MONTH' },
      },
    ],
    [
      '职位详情 | 北风科技有限公司',
      '<h1>招聘详情</h1><h3>招聘岗位</h3><p>资料员/绘图员</p><h3>职位描述</h3><p>绘图。</p><h3>任职要求</h3><p>细致。</p>',
      { title: '资料员/绘图员' },
    ],
    [
      'Northwind Job Details',
      '<h1>Job Details</h1><h2>Technical Lead</h2><p>Leeds, UK</p><a href="/a">Apply now</a><h4>Job description</h4><p>Lead.</p><h4>Requirements</h4><p>Ten years.</p>',
      { title: 'Technical Lead', locations: ['Leeds, UK'] },
    ],
    [
      '北風設備',
      '<h1>採用情報 Recruitment Information</h1><h3>募集職種</h3><h4>水道工事スタッフ</h4><table><tr><th>仕事内容</th><td>配管の工事です。</td></tr><tr><th>求める人材</th><td>やる気のある方。</td></tr></table>',
      { title: '水道工事スタッフ' },
    ],
    [
      '資料庫管理員 | 北風（北京）科技有限公司',
      '<h1>N10002-資料庫管理員</h1><h2>北京 | 科技 | 2020-07-01</h2><h3>工作職責</h3><p>設計資料庫。</p><h3>工作要求</h3><p>五年。</p>',
      { title: '資料庫管理員', locations: ['北京'], datePosted: '2020-07-01' },
    ],
    [
      '資料庫管理員 | 北風公司',
      '<h1>資料庫管理員</h1><h3>崗位職責</h3><p>設計資料庫。</p><h3>任職要求</h3><p>五年。</p>',
      { title: '資料庫管理員' },
    ],
  ])('is called what it says, and not what its section is: %s', (title, body, facts) => {
    const { page, jobs } = at('https://www.northwind.example/recruitment/no2/', title, body);
    expect(page.kind).toBe('job');
    expect(jobs[0]).toMatchObject(facts);
  });

  it('is not the firm by the first word of its title', () => {
    const { company, jobs } = at(
      'https://page.example/jobs/java-developer/',
      'Java / AEM Developer',
      '<h1>Java / AEM Developer</h1><h4>Requirements</h4><p>Two years of Java.</p><h4>What you will do</h4><p>Build.</p>',
    );
    expect(jobs[0]?.title).toBe('Java / AEM Developer');
    expect(company.name).toBeNull();
  });

  it('is none where somebody who works there speaks', () => {
    const { page, jobs } = at(
      'https://www.northwind.example/recruit/interview/senior/04/',
      '先輩社員インタビュー | 採用サイト | 株式会社北風',
      '<h1>映像デザイン 山田 太郎</h1><h2>仕事内容</h2><p>映像を作ります。</p><h2>求める人</h2><p>応募をお待ちしています。</p>',
    );
    expect(page.kind).not.toBe('job');
    expect(jobs).toEqual([]);
  });

  it('has no title in a sentence that bids somebody lead', () => {
    const { jobs } = at(
      'https://www.northwind.example/careers/management.html',
      'Management Careers | Northwind',
      '<h2>Lead the people that deliver robots.</h2><a href="/a">Apply now</a><h2>Plant Manager</h2><h3>Requirements</h3><p>Ten years.</p><h3>Responsibilities</h3><p>Lead.</p>',
    );
    expect(jobs[0]?.title).toBe('Plant Manager');
  });

  it('is a list of one role where title and address are of that one', () => {
    const { page, openRoles } = at(
      'https://www.northwind.example/en/jobs/devops/',
      'Northwind | DevOps Expert',
      '<h3>Our jobs</h3><h2>DevOps Expert</h2><p>Northwind is looking for consultants who like technical challenges.</p>',
    );
    expect(page.kind).toBe('job');
    expect(openRoles).toBeNull();
  });

  it('is known by an address that has the words of its heading in another order', () => {
    const { page, jobs } = at(
      'https://www.northwind.example/careers/senior-python-developer/',
      '[Python] Senior Developer - Northwind',
      '<h1>[Python] Senior Developer</h1><p>Oslo, Norway</p><p>You build our shop.</p><p>Send us your CV.</p>',
    );
    expect(page.kind).toBe('job');
    expect(jobs[0]?.locations).toEqual(['Oslo, Norway']);
  });

  it('is known by bare words for duties and demands', () => {
    const { page } = at(
      'https://www.northwind.example/jobs/1.html',
      '客户经理',
      '<p>岗位</p><h1>客户经理</h1><p>职责：</p><li>维护客户关系</li><p>要求：</p><li>本科</li>',
    );
    expect(page.kind).toBe('job');
  });
});
