import { describe, expect, it } from 'vitest';
import { readNews } from '../../../../shared/text/news/news-kinds.ts';

const told = (sentence: string) => readNews(sentence).filter(({ vague }) => !vague)[0]?.kind ?? null;

describe('what a sentence tells', () => {
  it.each([
    ['executive', 'Brightloom appoints Harbourline head as new chief executive'],
    ['executive', 'Brightloom welcomes Ravi Menon as new chief data and analytics officer'],
    ['executive', 'Brightloom grows its team with appointments of Ravi Menon as VP of Biology'],
    ['acquisition', 'Northwind to acquire majority stake in Mapwell'],
    ['acquisition', 'Northwind purchases controlling interest in Mapwell'],
    ['layoffs', 'Northwind announces reduction in force'],
    ['layoffs', '北风科技裁撤60名工程师'],
    ['layoffs', '北风科技裁减客服团队岗位'],
    ['office', 'Otterly opens fourth Denver location'],
    ['office', 'Otterly opens north Denver clinic'],
    ['office', 'Otterly breaks ground on new manufacturing facility in Ireland'],
    ['office', '北风科技将投资1300亿韩元建设其最大工厂'],
    ['partnership', '北风科技与南门集团就联合开发达成商业协议'],
    ['partnership', '北风科技与南门集团签署备忘录'],
    ['partnership', 'Harbour Group and Southgate Partner to Deliver More'],
    ['partnership', 'Harbour and Southgate Team Up to Expand Sales'],
    ['acquisition', 'Harbour Energy and Southgate Gas Announce Merger to Form One House'],
    ['office', 'Park&Co. Celebrates Grand Opening in Reading'],
    ['office', 'Park & Roe Law Firm Launches Santa Monica Location with Fresh Look'],
    ['launch', 'Otterly Announces Launch of Payment Services (OPS) at Its Florida Data Center'],
    [
      'executive',
      'Harbour Expands Office Brokerage Team in Los Angeles with Addition of Ada Park as Senior Vice President',
    ],
    ['launch', 'Harbour Stephens Launches Family Office for Select Clients'],
    ['partnership', 'Harbour Expands Fund Services Relationship With Southgate'],
    ['partnership', 'Harbour Selects Mapwell for Strategic Business Alliance'],
    ['award', 'Otterly Earns Multiple National Awards From Business Organizations'],
    ['partnership', 'Otterly Announces Exclusive Partnerships with Leading Pump Makers'],
    ['award', 'Otterly momentum continues with 2 new contracts with Ontario clinics'],
  ])('%s: %s', (kind, sentence) => {
    expect(told(sentence)).toBe(kind);
  });
});

describe('what a sentence only speaks of', () => {
  it.each([
    ['a sale', 'Northwind Announces the Sale of Mapwell to Southgate'],
    ['promotions', 'Northwind Announces Promotions and New Team Members'],
    ['an adjective of approval', 'Northwind, maker of the only FDA-cleared app for pumps, has grown'],
    ['an office of state', 'The Director of the Office of Neuroscience takes part in a new review'],
    ['a dividend', 'Northwind Announces Quarterly Dividend'],
    ['skills', 'With our workshops you will make your team acquire new communicative skills'],
    ['a letter', 'Northwind released a shareholder update from its founder'],
    ['a reader', 'You have just bought a domain and do not know what to do next'],
    ['a verdict', 'Northwind Awarded $65.7 Million Jury Verdict Against Southgate'],
    ['a book', 'Bestselling Memoir, A Finger of Sand, Unveils A Journey'],
    ['a guest', 'Northwind Chief Executive Ada Park Joins PumpExpo Speaker Lineup'],
    ['a house', 'Harbour Company acquired the property in December 2022 for $21 million'],
    ['warrants', 'Northwind Announces Warrant Inducement for Gross Proceeds of $1.6 Million'],
    ['a buyback', 'Northwind Launches $10 Million Stock Buyback Program'],
    ['an offering', 'Northwind Launches New Common Stock Offering For the Sale of Metals'],
    ['who rises', 'Harbour Law Firm Announces New Partners'],
    ['an offer', 'Northwind Announces Expiration of Its Previously Announced Tender Offer'],
    ['a share', 'Northwind buys stake in map maker Mapwell'],
    ['a denial', 'Northwind chief denies report that Southgate tried to acquire the startup'],
    ['lawyers', 'Park LLP Investigates Merger of Northwind, Inc. on Behalf of Shareholders'],
    ['an adjective', 'Northwind, an award-winning maker of pumps, has met its plan'],
    ['a list of shares', 'Northwind receives conditional approval to list on the exchange'],
    ['a name', 'South Bay Partners to Develop Senior Living Community'],
    ['a time', 'A third of pages published since Mapwell’s launch are alike, study finds'],
    ['how a study was made', 'Northwind presented its yearly survey in collaboration with Southgate'],
    [
      'retirement',
      'How generations approach retirement, said Ada Park, head of Protected Retirement at Northwind',
    ],
    ['mergers as such', '北风市场并购重组聚焦补链强链'],
    ['a count of partners', '北风播客一周年：商业合作伙伴23家'],
    ['a decree', '总统签署备忘录以促进航天发射'],
    ['a study', '北风银行发布研报'],
    ['a talk', '专访北风科技CEO上任一年'],
    ['a forecast of profit', '北风轮船7月5日发布业绩预告，预计上半年盈利66亿元'],
    ['what mergers bring', '北风股份产业并购协同价值开始显现'],
    ['what was bought long ago', '北风去年8月收购了南门，金额未披露'],
    ['what was not bought', '没有对南门的收购'],
    ['a label', '36氪首发 | 副教授创业硅光芯片，已合作南门'],
    ['what does not come', '北风测试版不会推出'],
    ['what is before it', '新的搜索引擎北风，仍然处于发布前的隐形模式'],
    ['talks', 'Trainwreck Northwind In Talks To Be Acquired'],
    ['an open world', 'Global Hackathon: Open Works, a Next-Gen Factory Challenge'],
    ['what was told before', 'In the previous article, we introduced the playground for chips'],
    ['a sum that changes hands', 'Northwind Announces $2.4 Million Warrant Inducement Transaction'],
    ['a thing that came out before', 'Strong Entry of Newly Launched Funds in Leeds'],
    ['several offers', 'Northwind Announces Series of Direct Offerings'],
    ['a namesake', 'Named in honor of Ada Park, the scholarship helps the young'],
    [
      'a suit of shareholders',
      'The suit is on behalf of all who purchased or otherwise acquired Northwind securities since May',
    ],
    ['whose mine it is', 'Northwind told of drilling by its joint venture partner Southgate Metals'],
  ])('%s: %s', (_, sentence) => {
    expect(readNews(sentence)).toEqual([]);
  });
});
