/** GET /pair: where a pairing link leads. The code is in the fragment, which stays in the browser; no script reads it. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../env.ts';
import { makeSecret } from '../secret.ts';

const words = {
  en: {
    title: 'Connect this browser to Whynow',
    steps: [
      'Click the Whynow icon in the toolbar to connect this browser,',
      'or paste this page’s address in its options.',
    ],
    note: 'The link works once, for ten minutes. Nobody but this browser has seen its code.',
  },
  zh: {
    title: '将此浏览器连接到 Whynow',
    steps: ['点击工具栏中的 Whynow 图标，即可连接此浏览器；', '或将本页地址粘贴到扩展的选项页中。'],
    note: '链接只能使用一次，十分钟内有效。代码只留在此浏览器中。',
  },
};

export const addPairPage = (app: OpenAPIHono<AppEnv>): void => {
  app.get('/pair', (c) => {
    const language = languageOf(c.req.header('Accept-Language') ?? '');
    const nonce = makeSecret(16);
    c.header(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    c.header('Content-Language', language);
    c.header('Vary', 'Accept-Language', { append: true });
    return c.html(page(language, nonce));
  });
};

/** The first of the two that the browser names; browsers name the best first. */
const languageOf = (accepted: string): keyof typeof words =>
  /\b(en|zh)\b/i.exec(accepted)?.[1]?.toLowerCase() === 'zh' ? 'zh' : 'en';

const page = (language: keyof typeof words, nonce: string): string => {
  const { title, steps, note } = words[language];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
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
<p>${steps.join('<br>')}</p>
<p><small>${note}</small></p>
</main>
</html>
`;
};
