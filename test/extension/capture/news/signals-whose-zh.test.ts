/** Whom Chinese news other than rounds is about: listed firms by their code, the daughter, the buyer; no person, no board. */
import { describe, expect, it } from 'vitest';
import { readStory as read } from './read-story.ts';

describe('the company of the news', () => {
  it.each([
    [
      'is the one with a code, not its consortium',
      '北风建工(600999.SH)：联合体中标25.5亿元项目',
      '北风建工公告，项目位于南港。',
      '北风建工',
    ],
    [
      'is the one with a code before the verb, not the one whose results open the headline',
      '南门(NMN.US)净利润同比增长12倍 北风(BFN.US)将收购南门直播',
      '南门公布了季度业绩。',
      '北风',
    ],
    [
      'is the one with its price behind it',
      '北风建工(5.30,0.15,2.91%)收到《中标通知书》',
      '合同金额预计超8000万元。',
      '北风建工',
    ],
    [
      'stands before the colon, where the text reports of it',
      '北风建工：收到两份《中标通知书》',
      '北风建工发布公告称，近日收到通知书。',
      '北风建工',
    ],
    [
      'is the firm, not the board that decides',
      '北风建工：张三出任副总裁',
      '北风建工（SH 600999，收盘价：6.06元）发布公告称，董事会聘任张三先生为公司副总裁。',
      '北风建工',
    ],
    [
      'is no person who takes the post',
      '北风建工(00999)委任李小瑞为执行董事',
      '北风建工(00999)发布公告，王永坚已辞任执行董事及公司行政总裁。',
      '北风建工',
    ],
    ['is the buyer by whom it was had', '获北风高溢价收购，Pumpwell 大涨', '交易价格为每股16美元。', '北风'],
    ['is no word before the purchase', '北风巨资收购南港机器人公司', '收购在南港引起轰动。', '北风'],
    ['is not what confirms it', '北风证实已收购南港水泵初创公司 Pumpwell', '北风没有透露价格。', '北风'],
    ['has no season in its name', '宾南今夏推出新款相机', '相机售价尚未公布。', '宾南'],
    [
      'is not the rival that a headline names it as',
      '警惕大公司：竞争对手北风降价，推出白标接口',
      '北风今天推出新的接口。',
      '北风',
    ],
    [
      'is the firm, not its daughter in a few words',
      '北风建设子公司近日中标10.14亿元工程项目',
      '项目位于南港。',
      '北风建设',
    ],
    ['is no time of day', '今天下午华为水泵正式在国内发布', '华为今天在南港发布了水泵。', '华为'],
    [
      'is the maker that the text quotes, not its watch',
      '北风手环5今日发布',
      '北风手环5支持心率监测。北风总裁表示，这款手环售价199元。',
      '北风',
    ],
    ['also announces', '北风也宣布推出新水泵', '水泵售价尚未公布。', '北风'],
    ['is 华为 where that opens the sentence', '华为发布全新水泵', '华为发布全新水泵，打造新体验。', '华为'],
    [
      'stands before the comma, and may end like a reason',
      '刚刚，基因测序公司北大基因，被曝大裁员',
      '刚刚，基因测序公司北大基因，被曝大裁员并剥离资产。',
      '北大基因',
    ],
    [
      'is no court, which publishes lists',
      '南港县人民法院发布新平台',
      '南港县人民法院发布了一个平台。',
      null,
    ],
    ['is no adverb with the news', '北风凌晨首次推出水泵预览版', '水泵的更新令人意外。', '北风'],
    ['is no vice president', '今日头条高级副总裁张三离职', '张三曾任南门总经理。', '今日头条'],
    [
      'is the maker, not its first machine',
      '禁不住诱惑，北风拉利首款油电混动水泵正式发布',
      '水泵明年上市。',
      '北风拉利',
    ],
    [
      'is no label of a reprint',
      '水泵行业的大消息',
      '原标题：北风科技收购南港水泵，行业格局生变。',
      '北风科技',
    ],
  ])('%s', (_, title, text, company) => {
    expect(read(title, text).signals[0]?.company ?? null).toBe(company);
  });
});
