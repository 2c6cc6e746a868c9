/**
 * GET /pair, /join and /device: where links with a code lead. The code is in the fragment, which stays in the browser;
 * no script reads it.
 */
import { locales } from '../../shared/format/when.ts';
import { languageOf } from '../../shared/language-of.ts';
import type { ScreenLanguage } from '../../shared/words.ts';
import type { Api } from '../api.ts';
import { makeSecret } from '../secret.ts';

interface Page {
  title: string;
  /** `#app` stands for the address of the dashboard that needs no extension. */
  steps: string[];
  note: string;
}

const connect = {
  en: [
    'Click the Whynow icon in the toolbar to connect this browser,',
    'or paste this page’s address in its options.',
    'Without the extension: paste this page’s address at #app.',
  ],
  zh: [
    '点击工具栏中的 Whynow 图标，即可连接此浏览器；',
    '或将本页地址粘贴到扩展的选项页中。',
    '没有扩展时：请在 #app 粘贴本页地址。',
  ],
  'zh-Hant': [
    '點按工具列中的 Whynow 圖示，即可連線此瀏覽器；',
    '或將本頁網址貼到擴充功能的選項頁。',
    '沒有擴充功能時：請在 #app 貼上本頁網址。',
  ],
};

const pages: Record<string, Record<ScreenLanguage, Page>> = {
  '/pair': {
    en: {
      title: 'Connect this browser to Whynow',
      steps: connect.en,
      note: 'The link works once, for ten minutes. Nobody but this browser has seen its code.',
    },
    zh: {
      title: '将此浏览器连接到 Whynow',
      steps: connect.zh,
      note: '链接只能使用一次，十分钟内有效。代码只留在此浏览器中。',
    },
    'zh-Hant': {
      title: '將此瀏覽器連線到 Whynow',
      steps: connect['zh-Hant'],
      note: '連結只能使用一次，十分鐘內有效。代碼只留在此瀏覽器中。',
    },
  },
  '/join': {
    en: {
      title: 'Join your team on Whynow',
      steps: connect.en,
      note: 'The invite works once, until the day that whoever sent it told you. Nobody but this browser has seen its code.',
    },
    zh: {
      title: '加入团队的 Whynow',
      steps: connect.zh,
      note: '邀请只能使用一次，有效期以邀请人告知的为准。代码只留在此浏览器中。',
    },
    'zh-Hant': {
      title: '加入團隊的 Whynow',
      steps: connect['zh-Hant'],
      note: '邀請只能使用一次，有效期限以邀請人告知的為準。代碼只留在此瀏覽器中。',
    },
  },
  '/device': {
    en: {
      title: 'Let another browser in',
      steps: [
        'Open Whynow’s dashboard, page Devices, in a browser that is connected already,',
        'and type the code that the other browser shows.',
      ],
      note: 'Do so only for a browser that you have in front of you: it will act in your name.',
    },
    zh: {
      title: '允许另一个浏览器连接',
      steps: ['在已连接的浏览器中打开 Whynow 工作台的“设备”页，', '输入另一个浏览器上显示的代码。'],
      note: '请只批准您眼前的浏览器：它将以您的身份操作。',
    },
    'zh-Hant': {
      title: '允許另一個瀏覽器連線',
      steps: ['在已連線的瀏覽器中開啟 Whynow 工作台的「裝置」頁，', '輸入另一個瀏覽器上顯示的代碼。'],
      note: '請只核准您眼前的瀏覽器：它將以您的身分操作。',
    },
  },
};

export const addCodePages = (app: Api): void => {
  for (const [path, words] of Object.entries(pages)) {
    app.get(path, (c) => {
      const language = bestOf(c.req.header('Accept-Language') ?? '');
      const nonce = makeSecret(16);
      c.header(
        'Content-Security-Policy',
        `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      );
      c.header('Content-Language', language);
      c.header('Vary', 'Accept-Language', { append: true });
      return c.html(page(words[language], language, nonce));
    });
  }
};

/** The first of ours that the browser names; browsers name the best first. */
const bestOf = (accepted: string): ScreenLanguage =>
  languageOf(/\b(?:en|zh)\b[\w-]{0,20}/i.exec(accepted.slice(0, 500))?.[0] ?? 'en');

const page = (
  { title, steps, note }: Page,
  language: ScreenLanguage,
  nonce: string,
): string => `<!doctype html>
<html lang="${locales[language]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; font: 18px/1.6 system-ui, sans-serif; }
body { max-width: 32rem; margin: 18vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.3; }
small { opacity: 0.75; }
</style>
<main>
<h1>${title}</h1>
<p>${steps.join('<br>').replace('#app', '<a href="/app/">/app</a>')}</p>
<p><small>${note}</small></p>
</main>
</html>
`;
