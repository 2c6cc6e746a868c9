import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';

const at = (url: string, title: string, body: string, head = '') =>
  capture(
    parseHTML(
      `<!doctype html><html><head><title>${title}</title>${head}</head><body><main>${body}</main></body></html>`,
    ).document,
    url,
  );

describe('PR Newswire', () => {
  const release = (about: string) =>
    at(
      'https://www.prnewswire.com/news-releases/quiverly-announces-the-close-301.html',
      'Quiverly Announces the Close of $18.5M Series A',
      `<article><h1>Quiverly Announces the Close of $18.5M Series A</h1>
       <p>AUSTIN, Texas, Sept. 7, 2023 /PRNewswire/ -- Quiverly, a provider of scheduling software for dental practices, announced the close of an $18.5M Series A round led by Mossbank Ventures.</p>
       ${about}</article>`,
    );

  it('reads a release by its signature: company, site, description, round and day; press contacts are not staff', () => {
    const draft = release(
      `<p>About Quiverly</p><p>Quiverly makes scheduling software that dental practices enjoy. Learn more at <a href="https://quiverly.example/">quiverly.example</a>.</p>
       <p>Media contact: Dana Press, <a href="mailto:dana@agency.example">dana@agency.example</a>, +1 512 555 0100</p><p>SOURCE Quiverly, Inc.</p>`,
    );
    expect(draft.page.kind).toBe('news');
    expect(draft.company.name?.value).toBe('Quiverly');
    expect(draft.company.domain?.value).toBe('quiverly.example');
    expect(draft.company.description?.value).toMatch(/^Quiverly makes scheduling software/);
    expect([draft.company.emails, draft.company.phones, draft.people]).toEqual([[], [], []]);
    expect(draft.funding).toMatchObject([
      {
        company: 'Quiverly',
        amount: 18.5e6,
        round: 'A',
        lead: ['Mossbank Ventures'],
        announcedAt: '2023-09-07',
      },
    ]);
  });
  it('reads a release that signs nothing by its first sentence', () => {
    const draft = release('');
    expect(draft.company.name?.value).toBe('Quiverly');
    expect(draft.company.domain).toBeNull();
    expect(draft.funding).toHaveLength(1);
  });
  it('takes nothing of its list of releases for a company', () => {
    const draft = at(
      'https://www.prnewswire.com/news-releases/news-releases-list/',
      'All News Releases',
      '<h1>All News Releases</h1><p>Browse the latest releases.</p>',
    );
    expect(draft.funding).toEqual([]);
    expect(draft.signals).toEqual([]);
  });
});

describe('Business Wire', () => {
  it('reads a release of two parties by who signs it', () => {
    const draft = at(
      'https://www.businesswire.com/news/home/20240312005001/en/Lumenstack',
      'Lumenstack Appoints Laura Stein as Chief Revenue Officer',
      `<article><h1>Lumenstack Appoints Laura Stein as Chief Revenue Officer</h1>
       <p>SAN FRANCISCO--(BUSINESS WIRE)--Lumenstack, Inc., the leader in customs software, today announced the appointment of Laura Stein as Chief Revenue Officer.</p>
       <p>About Lumenstack</p><p>Lumenstack helps importers clear customs faster than before. Visit <a href="https://www.lumenstack.example">www.lumenstack.example</a>.</p>
       <h2>Contacts</h2><p>Press House, Ada Agent, press@agency.example</p></article>`,
      '<meta property="article:published_time" content="2024-03-12T13:00:00Z">',
    );
    expect(draft.company.name?.value).toBe('Lumenstack');
    expect(draft.company.domain?.value).toBe('lumenstack.example');
    expect(draft.company.emails).toEqual([]);
    expect(draft.signals).toMatchObject([
      { kind: 'executive', company: 'Lumenstack', occurredAt: '2024-03-12' },
    ]);
  });
  it('reads a sparse release', () => {
    const draft = at(
      'https://www.businesswire.com/news/home/20240312005002/en/Otterly',
      'Otterly Raises £7.5 Million',
      '<article><h1>Otterly Raises £7.5 Million</h1><p>LEEDS, England--(BUSINESS WIRE)--Otterly today announced that it has raised £7.5 million in a Series A.</p></article>',
    );
    expect(draft.funding).toMatchObject([{ company: 'Otterly', amount: 7.5e6, currency: 'GBP' }]);
  });
  it('takes nothing from its own home page', () => {
    const draft = at('https://www.businesswire.com/', 'Business Wire', '<h1>Business Wire</h1>');
    expect([draft.funding, draft.signals]).toEqual([[], []]);
  });
});

describe('TechCrunch', () => {
  const publisher =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-05-10T12:00:00Z","publisher":{"@type":"Organization","name":"TechCrunch"}}</script>';

  it('reads whom an article is about, and the site that it links them to', () => {
    const draft = at(
      'https://techcrunch.com/2022/05/10/banterly-nabs-12m/',
      'Banterly nabs $12M to help remote teams gossip | TechCrunch',
      `<article><h1>Banterly nabs $12M to help remote teams gossip</h1>
       <p><a href="https://banterly.example">Banterly</a> has raised a $12 million Series A co-led by Greyfriar and Nordkap.</p></article>`,
      publisher,
    );
    expect(draft.company.name?.value).toBe('Banterly');
    expect(draft.company.domain?.value).toBe('banterly.example');
    expect(draft.funding).toMatchObject([
      {
        company: 'Banterly',
        amount: 12e6,
        round: 'A',
        lead: ['Greyfriar', 'Nordkap'],
        announcedAt: '2022-05-10',
      },
    ]);
  });
  it('reads a sparse article', () => {
    const draft = at(
      'https://techcrunch.com/2022/05/11/mapwright/',
      'Mapwright raises $21M',
      '<article><h1>Mapwright raises $21M</h1></article>',
    );
    expect(draft.funding).toMatchObject([{ company: 'Mapwright', amount: 21e6 }]);
  });
  it('names no company where an article tells of none, least of all its publisher', () => {
    const draft = at(
      'https://techcrunch.com/2022/05/12/how-to-pitch/',
      'How to pitch in a downturn | TechCrunch',
      '<article><h1>How to pitch in a downturn</h1><p>Founders who raise should keep their runway in mind.</p></article>',
      publisher,
    );
    expect(draft.company.name).toBeNull();
    expect([draft.funding, draft.signals]).toEqual([[], []]);
  });
});

describe('36kr', () => {
  const state = (data: object) =>
    `<script>window.initialState=${JSON.stringify({ articleDetail: { articleDetailData: { code: 0, data } } })}</script>`;

  it('reads the article from the state of the page, its day in China', () => {
    const draft = at(
      'https://36kr.com/p/2100000000000001',
      '36氪',
      '<div id="app"></div>',
      state({
        widgetTitle: '「甲乙智造」完成数千万元A轮融资',
        widgetContent:
          '<p>36氪获悉，工业软件服务商「甲乙智造」近日完成数千万元A轮融资，由长岭资本领投，老股东青松基金跟投。</p>',
        publishTime: Date.UTC(2023, 3, 10, 23, 30),
      }),
    );
    expect(draft.page.kind).toBe('news');
    expect(draft.company.name?.value).toBe('甲乙智造');
    expect(draft.funding).toMatchObject([
      {
        company: '甲乙智造',
        amount: null,
        amountText: '数千万元',
        currency: 'CNY',
        round: 'A',
        lead: ['长岭资本'],
        investors: ['长岭资本', '青松基金'],
        announcedAt: '2023-04-11',
      },
    ]);
  });
  it('reads what is drawn where the state is not to be read', () => {
    const draft = at(
      'https://www.36kr.com/newsflashes/2100000000000002',
      '「丙丁数据」获5000万元A+轮融资-36氪',
      '<h1>「丙丁数据」获5000万元A+轮融资</h1><p>36氪获悉，「丙丁数据」获5000万元A+轮融资，投资方为盛景嘉成。</p>',
      '<script>window.initialState={"isEncrypt":true,"state":"AAAA"}</script>',
    );
    expect(draft.funding).toMatchObject([{ company: '丙丁数据', amount: 5e7, round: 'A+' }]);
  });
  it('gives nothing for its front page', () => {
    const draft = at('https://36kr.com/', '36氪_让一部分人先看到未来', '<h1>36氪</h1>');
    expect([draft.funding, draft.signals]).toEqual([[], []]);
  });
});
