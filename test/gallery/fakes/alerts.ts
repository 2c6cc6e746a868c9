/** What a member was told of: three accounts, one of them twice. */
import type { Alert } from '../../../shared/api/alerts.ts';
import type { Language } from '../../../shared/words.ts';
import { daysBefore, instantBefore } from './days.ts';
import { leadsOf } from './leads.ts';

export const alertsOf = (language: Language): Alert[] => {
  const zh = language === 'zh';
  const leads = leadsOf(language, 4);
  const told: [number, Alert['kind'], string, number][] = [
    [0, 'funding', zh ? '宣布完成 1.2 亿元 B 轮融资' : 'announces an 18 million euro Series B', 0.2],
    [0, 'executive', zh ? '任命新的销售副总裁' : 'appoints a new vice president of sales', 1],
    [1, 'hiring', zh ? '12 个在招职位' : '12 open roles', 1],
    [2, 'office', zh ? '在苏州设立新办公室' : 'opens an office in Antwerp', 2],
    [3, 'launch', zh ? '发布新产品' : 'launches a new product line', 3],
  ];
  return told.map(([at, kind, quote, days]) => ({
    account: leads[at]?.id ?? '',
    accountName: leads[at]?.name ?? '',
    signal: kind,
    kind,
    occurredAt: daysBefore(Math.ceil(days)),
    quote,
    url: 'https://news.example/',
    at: instantBefore(days),
  }));
};
