/** Pages as the reader reads them, invented: what the screens of the gallery show. */
import type { Draft } from '../../../shared/capture.ts';
import type { Language } from '../../../shared/words.ts';
import { beifeng, boss, emptyDraft, from, job, northwind, person, said } from './companies.ts';
import { daysBefore } from './days.ts';

const fundedEn: Pick<Draft, 'funding'> = {
  funding: [
    {
      company: 'Northwind Robotics',
      amount: 18_000_000,
      amountText: '€18 million',
      currency: 'EUR',
      round: 'B',
      lead: ['Beacon Partners'],
      investors: ['Beacon Partners', 'Halden Ventures', 'Tidewater Capital'],
      announcedAt: daysBefore(6),
      valuation: null,
      evidence: said(
        'Northwind Robotics has raised €18 million in a Series B round led by Beacon Partners, to open three new markets',
        'text.lead',
      ),
    },
  ],
};

const fundedZh: Pick<Draft, 'funding'> = {
  funding: [
    {
      company: '北风机器人',
      amount: 120_000_000,
      amountText: '1.2 亿元',
      currency: 'CNY',
      round: 'B',
      lead: ['灯塔资本'],
      investors: ['灯塔资本', '海登创投'],
      announcedAt: daysBefore(6),
      valuation: null,
      evidence: said('本轮融资由灯塔资本领投，将用于开拓三个新市场', 'text.lead'),
    },
  ],
};

/** Everything that a page can say, on one page. */
export const fullDraft: Record<Language, Draft> = {
  en: {
    ...northwind,
    ...fundedEn,
    people: [
      person('M. Example', 'Chief Executive Officer', { ...boss, function: 'general_management' }),
      person('J. Sample', 'COO', { ...boss, function: 'operations' }),
      person('A. Placeholder', 'Head of Warehouse IT', {
        seniority: 'head',
        function: 'it',
        decisionMaker: false,
      }),
    ],
    jobs: [
      job('Sales Engineer, DACH', 'Munich, Germany', 3, {
        remote: 'hybrid',
        department: 'Field sales',
        salary: { min: 65_000, max: 82_000, currency: 'EUR', period: 'YEAR' },
      }),
      job('Sales Engineer, Benelux', 'Remote, Netherlands', 3, { remote: 'remote' }),
      job('Sales Engineer, France', 'Lyon, France', 5),
      job('Product Marketing Manager', 'Munich, Germany', 12, { function: 'marketing' }),
    ],
    openRoles: from(9, '9 open positions. We are building a sales team from the ground up', 'text.count'),
    signals: [
      {
        kind: 'office',
        company: 'Northwind Robotics',
        occurredAt: daysBefore(11),
        evidence: said('Northwind opens its fourth office in Lyon this autumn'),
      },
    ],
  },
  zh: {
    ...beifeng,
    ...fundedZh,
    people: [
      person('李某某', '总经理', { ...boss, function: 'general_management' }),
      person('王某', '运营总监', { seniority: 'director', function: 'operations', decisionMaker: true }),
      person('陈若溪', '信息部经理', { seniority: 'manager', function: 'it', decisionMaker: false }),
    ],
    jobs: [
      job('售前工程师（华东）', '上海', 3, {
        remote: 'hybrid',
        salary: { min: 20_000, max: 35_000, currency: 'CNY', period: 'MONTH' },
      }),
      job('大客户销售经理', '杭州', 3),
      job('市场经理', '上海', 8, { function: 'marketing' }),
    ],
    openRoles: from(9, '目前在招 9 个岗位，从零组建售前团队', 'text.count'),
    signals: [
      {
        kind: 'office',
        company: '北风机器人',
        occurredAt: daysBefore(11),
        evidence: said('北风机器人将于本季度在成都设立西南分公司'),
      },
    ],
  },
};

/** The home page alone: nothing dated. */
export const homeDraft: Record<Language, Draft> = { en: northwind, zh: beifeng };

export const newsDraft: Record<Language, Draft> = {
  en: {
    ...emptyDraft,
    ...fundedEn,
    page: {
      url: 'https://dailyledger.example/2026/northwind-robotics-series-b',
      title: 'Northwind Robotics raises €18 million to take its picking robots to three new markets',
      lang: 'en',
      kind: 'news',
    },
    reason: null,
    company: { ...emptyDraft.company, name: from('Northwind Robotics', 'Northwind Robotics has raised') },
  },
  zh: {
    ...emptyDraft,
    ...fundedZh,
    page: {
      url: 'https://chuangtou.example/news/beifeng',
      title: '北风机器人完成 1.2 亿元 B 轮融资，灯塔资本领投',
      lang: 'zh',
      kind: 'news',
    },
    reason: null,
    company: { ...emptyDraft.company, name: from('北风机器人', '北风机器人宣布完成') },
  },
};

/** Lists as long as a page may make them, and words as long as they may be. */
export const longDraft: Record<Language, Draft> = {
  en: lengthen(fullDraft.en, 'Konsortialunternehmensverbindungsgesellschaft Northwind-Südwestdeutschland'),
  zh: lengthen(fullDraft.zh, '北风智能装备与仓储拣选机器人系统集成（长三角一体化示范区）股份有限公司'),
};

function lengthen(draft: Draft, name: string): Draft {
  const many = <T>(items: readonly T[], n: number, each: (item: T, i: number) => T): T[] =>
    Array.from({ length: n }, (_, i) => items[i % items.length])
      .filter((item) => item !== undefined)
      .map(each);
  return {
    ...draft,
    company: {
      ...draft.company,
      name: from(name, name),
      industry: from('Warehouse automation, material handling and robotics systems integration', null),
      emails: many(draft.company.emails, 12, ({ evidence }, i) => ({
        value: `regional.office.number.${i + 1}@long-department-name.northwind.example`,
        evidence,
      })),
    },
    people: many(draft.people, 24, (one, i) => ({ ...one, name: `${one.name} ${i + 1}` })),
    jobs: many(draft.jobs, 30, (one, i) => ({ ...one, title: `${one.title} (${i + 1})` })),
    openRoles: from(214, '214 open positions'),
  };
}

export const profileDraft: Record<Language, Draft> = {
  en: {
    ...emptyDraft,
    page: {
      url: 'https://www.linkedin.com/in/m-example/',
      title: 'M. Example - Chief Executive Officer - Northwind Robotics | LinkedIn',
      lang: null,
      kind: 'person',
    },
    reason: null,
    company: { ...emptyDraft.company, name: from('Northwind Robotics', null, 'tab.title') },
    people: [person('M. Example', 'Chief Executive Officer', { ...boss, function: 'general_management' })],
  },
  zh: {
    ...emptyDraft,
    page: {
      url: 'https://www.linkedin.com/in/li-moumou/',
      title: '李某某 - 总经理 - 北风机器人 | 领英',
      lang: null,
      kind: 'person',
    },
    reason: null,
    company: { ...emptyDraft.company, name: from('北风机器人', null, 'tab.title') },
    people: [person('李某某', '总经理', { ...boss, function: 'general_management' })],
  },
};
