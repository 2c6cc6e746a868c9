import { describe, expect, it } from 'vitest';
import { plain, readSite } from './read-site.ts';

const registered = `<div>电话： 0755-26001234</div><div>邮箱： info@beifeng.example</div><div>网址： www.beifeng.example</div>
  <div>注册资本</div><div>1000万人民币</div><div>注册时间</div><div>2008-12-03</div>
  <div>统一信用代码：91440300MA5EXAMPLE</div><div>组织机构代码：682230000</div><div>法定代表人：陈立群</div>
  <div>注册地址：深圳市南山区科技路8号</div><div>经营范围： 机器人的研发、销售。</div>`;

describe.each([
  ['天眼查', 'https://www.tianyancha.com/company/1', '北风机器人有限公司_【信用信息_诉讼信息】查询-天眼查'],
  ['企查查', 'https://www.qcc.com/firm/1.html', '北风机器人有限公司 - 企查查'],
])('%s', (_, url, title) => {
  it('gives people by cards whose office stands first, and none of those that others employ', () => {
    const draft = readSite(
      { url, title },
      `${registered}<div>主要人员 3</div><div class="c"><div>董事长</div><div><a href="/h/1">陈立群</a></div><div><a href="/h/1">他有12家公司 &gt;</a></div></div>
       <div class="c"><div>董事</div><div><a href="/h/2">周敏</a></div></div><div class="c"><div>监事</div><div><a href="/h/3">孙涛</a></div></div>
       <div>对外投资 1</div><table><tr><td>南风机器人有限公司</td><td>李四光</td></tr></table>`,
    );
    expect(plain(draft)).toMatchObject({
      kind: 'company',
      name: '北风机器人有限公司',
      domain: 'beifeng.example',
      founded: 2008,
      city: '深圳',
      country: 'CN',
      people: [
        ['陈立群', '董事长'],
        ['周敏', '董事'],
        ['孙涛', '监事'],
      ],
    });
    expect(draft.people.map((one) => one.decisionMaker)).toEqual([true, false, false]);
  });

  it('gives people by a table of names and offices, each once', () => {
    const { people } = readSite(
      { url, title },
      `${registered}<div>高管信息 2</div><table><tr><th>姓名</th><th>职务</th><th>持股数</th></tr>
       <tr><td><a href="/h/1">周敏</a></td><td>董事、副总经理</td><td>--</td></tr><tr><td><a href="/h/2">孙涛</a></td><td>财务总监</td><td>--</td></tr></table>
       <div>主要人员 1</div><div><div>董事</div><div>周敏</div></div><div>股东信息 1</div>`,
    );
    expect(people.map((one) => [one.name, one.title])).toEqual([
      ['周敏', '董事兼副总经理'],
      ['孙涛', '财务总监'],
      ['陈立群', '法定代表人'],
    ]);
  });

  it('gives a sparse entry its name alone', () => {
    const draft = readSite(
      { url, title },
      '<div>注册资本</div><div>-</div><div>统一社会信用代码：-</div><div>经营状态：存续</div>',
    );
    expect(plain(draft)).toMatchObject({ name: '北风机器人有限公司', founded: null, people: [] });
  });

  it('gives nothing of its own home page', () => {
    const draft = readSite(
      { url: new URL('/', url).href, title: `查企业-${_}` },
      '<h1>查公司</h1><p>热门搜索</p>',
    );
    expect(plain(draft)).toMatchObject({ kind: 'other', name: null, people: [] });
  });
});
