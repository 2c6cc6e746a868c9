import { describe, expect, it } from 'vitest';
import { startModel } from '../../../shared/score/model.ts';
import { en } from '../../../shared/score/wording/en.ts';
import { zh } from '../../../shared/score/wording/zh.ts';
import { zhHant } from '../../../shared/score/wording/zh-hant.ts';
import { termName, wordReason, wordWhyNow } from '../../../shared/score/wording.ts';

const now = new Date('2026-11-23T12:00:00Z');
const funding = {
  code: 'funding',
  params: { round: 'B', amount: 18_000_000, amountText: '€18M', currency: 'EUR', date: '2026-11-17' },
};
const hiring = {
  code: 'hiring',
  params: { roles: 12, exact: true, function: 'sales', inFunction: 4, title: null },
};

describe('reasons in words', () => {
  it.each([
    ['Simplified', zh],
    ['Traditional', zhHant],
  ])('say the same codes in %s Chinese as in English', (_script, wording) => {
    for (const part of ['lines', 'clauses', 'fits', 'terms'] as const)
      expect(Object.keys(wording[part]).sort()).toEqual(Object.keys(en[part]).sort());
  });

  it('name every term of the model', () => {
    const ids = [
      ...Object.keys(startModel.fit),
      ...Object.keys(startModel.intent),
      ...Object.keys(startModel.engagement),
    ];
    for (const id of ids) expect(Object.keys(en.terms)).toContain(id);
  });

  it.each([
    [funding, 'Series B, €18M', 'B 轮，1800 万欧元'],
    [
      { code: 'funding', params: { round: null, amount: null, amountText: '数千万元', currency: 'CNY' } },
      'New funding, 数千万元',
      '新融资，数千万元',
    ],
    [hiring, 'Hiring: 12 roles, 4 in sales', '招聘：12 个岗位，其中销售 4 个'],
    [
      { code: 'hiring', params: { roles: 12, exact: true, leader: 'Head of Security', countries: 3 } },
      'Hiring: 12 roles in 3 countries, among them “Head of Security”',
      '招聘：12 个岗位（3 个国家/地区），含“Head of Security”',
    ],
    [
      { code: 'hiring', params: { roles: 3, exact: false } },
      'Hiring: at least 3 roles',
      '招聘：至少 3 个岗位',
    ],
    [
      { code: 'fit.size.miss', params: { min: 5000, max: null } },
      'Outside your size: 5000+ people',
      '不在目标规模内：5000 人以上',
    ],
  ])('read as a line of the ledger: %o', (reason, english, chinese) => {
    expect(wordReason(reason, en, now)).toBe(english);
    expect(wordReason(reason, zh, now)).toBe(chinese);
  });

  it('make one sentence of the two strongest', () => {
    expect(wordWhyNow([funding, hiring], en, now)).toBe(
      'Raised €18M (Series B) 6 days ago and is hiring for 12 roles, 4 in sales.',
    );
    expect(wordWhyNow([funding, hiring], zh, now)).toBe(
      '6 天前完成 1800 万欧元 B 轮融资，并正在招聘 12 个岗位，其中销售 4 个。',
    );
  });

  it('say once that two things fit the profile', () => {
    const size = { code: 'fit.size.match', params: { min: 120, max: 200 } };
    const region = { code: 'fit.region.match', params: { country: 'DE' } };
    expect(wordWhyNow([size, region], en, now)).toBe('Fits your profile (120–200 people, Germany).');
    expect(wordWhyNow([size, region], zh, now)).toBe('符合目标客户画像（120–200 人、德国）。');
    expect(wordWhyNow([region, hiring], en, now)).toBe(
      'Fits your profile (Germany) and is hiring for 12 roles, 4 in sales.',
    );
  });

  it('say in Traditional Chinese whose money it is', () => {
    const yuan = { code: 'funding', params: { round: 'B', amount: 120_000_000, currency: 'CNY' } };
    expect(wordReason(yuan, zhHant, now)).toBe('B 輪，1.2 億元人民幣');
    expect(wordWhyNow([funding, hiring], zhHant, now)).toBe(
      '6 天前完成 1800 萬歐元 B 輪募資，並正在招募 12 個職缺，其中銷售 4 個。',
    );
  });

  it('say plainly that there is none', () => {
    expect(wordWhyNow([], en, now)).toBe('No dated reason yet.');
  });

  it('show a code that a newer Worker sent as it is, and find nothing on a prototype', () => {
    expect(wordReason({ code: 'solar-flare', params: {} }, en, now)).toBe('solar-flare');
    expect(wordReason({ code: 'constructor', params: {} }, en, now)).toBe('constructor');
    expect(termName('toString', zh)).toBe('toString');
  });
});
