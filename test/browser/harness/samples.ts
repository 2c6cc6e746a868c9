/** The sample pages by what they are, in each language. */
const en = {
  home: 'northwind.example/',
  team: 'northwind.example/about/',
  careers: 'northwind.example/careers/',
  job: 'northwind.example/careers/sales-engineer-dach/',
  news: 'dailyledger.example/2026/11/17/northwind-robotics-series-b/',
  person: 'www.linkedin.example/in/tobias-achterberg/',
  other: 'kettleandthyme.example/lentil-soup/',
};
const zh = {
  home: 'beifeng.example/',
  team: 'beifeng.example/about/',
  careers: 'beifeng.example/careers/',
  job: 'beifeng.example/careers/sales-engineer-east/',
  news: 'chuangtou.example/news/20261116-beifeng/',
  person: 'www.linkedin.example/in/chen-ruoxi/',
  other: 'kettleandthyme.example/zh/doufu-tang/',
};
const prospects = ({ home, team, careers, job, news }: typeof en) => [home, team, careers, job, news];

export const samples = { en, zh, all: [...prospects(en), ...prospects(zh)] };
