import { describe, expect, it } from 'vitest';
import { accountZh } from '../../../extension/ui/account/locales/zh.ts';
import { accountZhHant } from '../../../extension/ui/account/locales/zh-hant.ts';
import { listZh } from '../../../extension/ui/list/locales/zh.ts';
import { listZhHant } from '../../../extension/ui/list/locales/zh-hant.ts';
import { en } from '../../../extension/ui/locales/en.ts';
import { loadLocale } from '../../../extension/ui/locales/load-locale.ts';
import { zh } from '../../../extension/ui/locales/zh.ts';
import { zhHant } from '../../../extension/ui/locales/zh-hant.ts';
import { wordsOf } from '../../../extension/ui/words.tsx';
import { zh as zhReasons } from '../../../shared/score/wording/zh.ts';
import { zhHant as zhHantReasons } from '../../../shared/score/wording/zh-hant.ts';
import { screenLanguages } from '../../../shared/words.ts';

type Leaf = [path: string, words: unknown];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
    : [[path, value]];

const said = (words: unknown): string =>
  typeof words === 'function' ? String(words(3, 2, true, 'X')) : String(words);

/** Of the characters that screens use, those which are written otherwise in the other script. */
const simplifiedOnly =
  /[简体视图页团队发职闻户长线进赢单输决议资办场员获奖标并购选创总监负责经专级综销产数据财务运营应链设计临时实习愿远现参与录机验证错误没项较为么仅评这询补无联开该读称连们会浏览许扩请网点击栏键败间过内后试潜暂个际确写关条号领签题将认释备绝岗类语业国区邮电话别门轮额币种两码变腾丢动显载还达尝弃对识络择权删编钟刚几拦迁复层阶闭带来规则说谁断贴从凭储随当协战债张见画况记]/u;
const traditionalOnly =
  /[簡體視圖頁團隊發職聞戶長線進贏單輸決議資辦場員獲獎標併購選創總監負責經專級綜銷產數據財務運營應鏈設計臨時實習願遠現參與錄機驗證錯誤沒項較為麼僅評這詢補無聯開該讀稱連們會瀏覽許擴請網點擊欄鍵敗間過內後試潛暫個際確寫關條號領籤題將認釋備絕崗類語業國區郵電話別門輪額幣種兩碼變騰丟動顯載還達嘗棄對識絡擇權刪編鐘剛幾攔遷複層階閉帶來規則說誰斷貼從憑儲隨當協戰債張見畫況記]/u;
const han = /\p{Script=Han}/u;
/** What is the same in every language: a name, or a sign. */
const alike = new Set([
  'comma',
  'space',
  'quoted',
  'options.linkedin',
  'tiersShort.key',
  'functions.it',
  'options.title',
  'options.pairHint',
  'score.range',
  'waiting.savedAt',
]);

describe('the words of the screens', () => {
  it.each([
    ['Simplified', zh],
    ['Traditional', zhHant],
  ])('are all there in %s Chinese, and in Chinese', (_script, catalogue) => {
    const found = leaves(catalogue);
    expect(found.map(([path]) => path).sort()).toEqual(
      leaves(en)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, words] of found)
      if (!alike.has(path) && !path.startsWith('options.languages.'))
        expect(`${path} ${said(words)}`).toMatch(han);
  });

  it('have no Simplified character in Traditional, and the other way round', () => {
    const pairs = [
      [zh, zhHant],
      [listZh, listZhHant],
      [accountZh, accountZhHant],
      [zhReasons, zhHantReasons],
    ] as const;
    for (const [simplified, traditional] of pairs) {
      for (const [path, words] of leaves(traditional))
        if (path !== 'options.languages.zh') expect(`${path} ${words}`).not.toMatch(simplifiedOnly);
      for (const [path, words] of leaves(simplified))
        if (path !== 'options.languages.zh-Hant') expect(`${path} ${words}`).not.toMatch(traditionalOnly);
    }
  });

  it('are never in Chinese where the language is English', () => {
    for (const [path, words] of leaves(en)) {
      if (path.startsWith('options.languages.')) continue;
      expect(`${path} ${words}`).not.toMatch(han);
    }
  });

  it.each(screenLanguages)(
    'say in %s what the Worker refuses, and its own words where they do not know it',
    async (language) => {
      const { problem } = wordsOf(await loadLocale(language), () => new Date());
      const told = { type: '', title: '', status: 400, detail: 'It is so.', remedy: 'Do this.' };
      expect(problem({ ...told, code: 'pairing-gone' }).what).toMatch(
        language === 'en' ? /no longer works/ : /失效/,
      );
      for (const code of ['brand-new', 'constructor'])
        expect(problem({ ...told, code })).toEqual({ what: 'It is so.', todo: 'Do this.' });
    },
  );

  it('tell codes and countries in words, and leave what they do not know as it is', async () => {
    const { code, countryName, languageName } = wordsOf(await loadLocale('zh'), () => new Date());
    expect([code('seniorities', 'c_level'), code('seniorities', 'wizard')]).toEqual(['高管', 'wizard']);
    expect([countryName('DE'), countryName('Narnia')]).toEqual(['德国', 'Narnia']);
    expect([languageName('en'), languageName('not a language')]).toEqual(['英语', 'not a language']);
  });
});
