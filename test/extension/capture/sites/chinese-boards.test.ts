import { describeBoards, type Examples, json } from './board-examples.ts';

const beifeng = { title: '销售经理', organization: '北风机器人' };

const examples: readonly Examples[] = [
  {
    site: 'BOSS直聘',
    full: [
      'https://www.zhipin.com/job_detail/abc.html',
      '「销售经理招聘」_北风机器人招聘-BOSS直聘',
      '<h1>销售经理</h1><span>20-35K·14薪</span><p>上海<em></em>3-5年<em></em>本科</p><h3>职位描述</h3><div>负责华东区</div><a href="/gongsi/x.html">北风机器人</a>',
      json({ title: '销售经理', pubDate: '2024-03-01T10:00:00' }),
    ],
    says: {
      ...beifeng,
      locations: ['上海'],
      datePosted: '2024-03-01',
      salary: { min: 20_000, max: 35_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: ['https://www.zhipin.com/job_detail/abc.html', '「销售经理招聘」-BOSS直聘', '<h1>销售经理</h1>'],
    title: '销售经理',
    nothing: 'https://www.zhipin.com/about/contact.html',
  },
  {
    site: '猎聘',
    full: [
      'https://www.liepin.com/job/1900000001.shtml',
      '【上海 销售经理招聘】_北风机器人招聘信息-猎聘',
      '<h1>销售经理</h1><span>60-90k·13薪</span><p>上海</p><p>10年以上</p><h3>职位介绍</h3><p>岗位职责：带领团队</p>',
    ],
    says: {
      ...beifeng,
      locations: ['上海'],
      salary: { min: 60_000, max: 90_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: [
      'https://www.liepin.com/a/1900000002.shtml',
      '【销售经理招聘】_某知名消费品公司招聘信息-猎聘',
      '<h1>销售经理</h1>',
    ],
    title: '销售经理',
    nothing: 'https://www.liepin.com/event/index.html',
  },
  {
    site: '51job',
    full: [
      'https://jobs.51job.com/shanghai/100000001.html',
      '【上海销售经理招聘】_北风机器人招聘信息-前程无忧',
      '<h1 title="销售经理">销售经理</h1><strong>1-1.5万/月</strong><p><a href="https://jobs.51job.com/all/co1.html">北风机器人</a></p><p>上海-浦东新区 | 3-4年经验 | 本科 | 招2人 | 05-20发布</p><p>岗位职责：</p><p>销售</p><p>上班地址：张江路1号</p>',
    ],
    says: {
      ...beifeng,
      locations: ['上海-浦东新区'],
      salary: { min: 10_000, max: 15_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: [
      'https://jobs.51job.com/shanghai/100000001.html',
      '【销售经理招聘】-前程无忧',
      '<h1>销售经理</h1>',
    ],
    title: '销售经理',
    nothing: 'https://www.51job.com/bo/service/about.php',
  },
  {
    site: '智联',
    full: [
      'https://jobs.zhaopin.com/100000001250001.htm',
      '销售经理招聘（求职）北风机器人招聘（求职）尽在智联招聘',
      '<h1>销售经理</h1><ul><li><span>职位月薪：</span><strong>8001-10000元/月</strong></li><li><span>工作地点：</span><strong>北京</strong></li><li><span>发布日期：</span><strong>2019-05-06</strong></li><li><span>工作性质：</span><strong>全职</strong></li></ul>',
    ],
    says: {
      ...beifeng,
      locations: ['北京'],
      datePosted: '2019-05-06',
      employmentType: 'FULL_TIME',
      salary: { min: 8001, max: 10_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: ['https://www.zhaopin.com/jobdetail/CC1J2.htm', '销售经理招聘_智联招聘', '<h3>销售经理</h3>'],
    title: '销售经理',
    nothing: 'https://special.zhaopin.com/about/a/b.html',
  },
  {
    site: '拉勾',
    full: [
      'https://www.lagou.com/jobs/1000001.html',
      '销售经理招聘-北风机器人招聘-拉勾网',
      '<span>销售经理</span><p><span>15k-30k </span><span>/上海 /</span><span>经验3-5年 /</span><span>本科及以上 /</span><span>全职</span></p><h3>职位描述：</h3><p>销售</p>',
    ],
    says: {
      ...beifeng,
      locations: ['上海'],
      employmentType: 'FULL_TIME',
      salary: { min: 15_000, max: 30_000, currency: 'CNY', period: 'MONTH' },
    },
    sparse: ['https://www.lagou.com/wn/jobs/1000001.html', '销售经理招聘-拉勾招聘', '<h1>销售经理</h1>'],
    title: '销售经理',
    nothing: 'https://www.lagou.com/about.html',
  },
];

describeBoards(examples);
