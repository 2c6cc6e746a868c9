import { expect, it } from 'vitest';
import { readHeadlines } from '../../../worker/enrich/headline.ts';

const told = (title: string, name: string | null = 'Northwind Robotics') => {
  const { funding, signals } = readHeadlines([{ title, day: '2026-11-02', url: null }], name, 'gdelt.title');
  return funding[0] ? `funding ${funding[0].amount} ${funding[0].round}` : (signals[0]?.kind ?? null);
};

it.each([
  ['Northwind Robotics raises $20 million in Series B funding', 'funding 20000000 B'],
  ['Norwegian warehouse startup Northwind Robotics secures €12M Series A', 'funding 12000000 A'],
  ['Northwind Robotics acquires Fjord Software', 'acquisition'],
  ['Northwind Robotics to lay off 120 employees', 'layoffs'],
  ['Northwind Robotics names Test Person chief financial officer', 'executive'],
  ['Northwind Robotics opens new factory in Bergen', 'office'],
  ['NORTHWIND ROBOTICS launches picking arm', 'launch'],
  ['Northwind Robotics announces third quarter results', null],
  ['Fjord Software acquires Northwind Robotics', null],
  ['Northwind Robotics rival Fjord Software raises $90 million', null],
  ['Former Northwind Robotics engineers launch a drone', null],
  ['A week with Northwind Robotics: what launched', null],
  ['Northwind Roboticsville opens new headquarters', null],
  ['Fjord Software raises $90 million in Series C', null],
  ['How warehouses will look in ten years', null],
])('tells of "%s": %s', (title, kind) => {
  expect(told(title)).toBe(kind);
});

it.each([
  ['北风机器人完成2亿元B轮融资', 'funding 200000000 B'],
  ['北风机器人任命新首席执行官CEO', 'executive'],
  ['前北风机器人高管发布新品', null],
])('tells of "%s": %s', (title, kind) => {
  expect(told(title, '北风机器人')).toBe(kind);
});

it('needs no name where the company tells of itself', () => {
  expect(told('We raised $20 million in Series B funding', null)).toBe('funding 20000000 B');
  expect(told('Introducing our picking arm', null)).toBe('launch');
});

it('counts what many papers tell once, at the first day', () => {
  const titles = ['Northwind Robotics acquires Fjord Software', 'Northwind Robotics buys Fjord Software'];
  const headlines = [
    { title: titles[0] ?? '', day: '2026-11-05', url: 'https://first.example/1' },
    { title: titles[1] ?? '', day: '2026-11-03', url: 'https://second.example/2' },
  ];
  const { signals, urls } = readHeadlines(headlines, 'Northwind Robotics', 'gdelt.title');
  expect(urls).toEqual([{ quote: titles[1], url: 'https://second.example/2' }]);
  expect(signals).toMatchObject([
    {
      kind: 'acquisition',
      occurredAt: '2026-11-03',
      company: 'Northwind Robotics',
      evidence: { quote: titles[1], rule: 'gdelt.title' },
    },
  ]);
});
