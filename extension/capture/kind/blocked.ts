/** Pages that show something else than what was asked for: captchas, errors, log-ins, parked domains. */
import type { Page } from '../page/page.ts';

export type Reason = 'login-wall' | 'captcha' | 'error-page' | 'parked' | 'no-company';

const captcha =
  /captcha|are you (?:a )?(?:human|robot)|verify (?:that )?you(?:'re| are) (?:a )?human|unusual traffic|checking your browser|attention required|just a moment|滑动验证|安全验证|人机验证|访问验证|验证码.{0,10}(?:输入|完成)|请完成验证/i;
const error =
  /(?:^|\W)(?:404|403|500|410|503)(?:\W|$).{0,40}(?:not found|error|forbidden|unavailable|gone|page)|page (?:not found|cannot be found|could not be found|does ?n[o']t exist|is ?n[o']t here|doesn’t exist)|not found|seite nicht gefunden|page introuvable|页面不存在|页面未找到|找不到(?:页面|网页|您)|您访问的页面|ページが見つかりません|見つかりませんでした|^404\b|\b404$/i;
const parked =
  /domain (?:is|may be) for sale|buy this domain|this domain (?:is|has been) (?:parked|registered|expired|for use in)|parked (?:domain|free)|under construction|coming soon|site en maintenance|under maintenance|(?:scheduled|en cours de) maintenance|maintenance en cours|for illustrative examples|网站(?:建设|维护)中|域名(?:出售|已过期)|redirecting|you are being redirected|if you are not redirected|account suspended|welcome to nginx|it works!|default web ?page|メンテナンス中/i;
const login =
  /^(?:log ?in|sign ?in|log in to|sign in to|login page|client login|member login|customer login|登录|登錄|用户登录|会员登录|anmelden|connexion|se connecter|ログイン|join or log in)\b|(?:log ?in|sign ?in|login|登录)$|log in or sign up|sign in \||\| (?:log|sign) in/i;

export const blockedReason = (page: Page): Reason | null => {
  const { title, lines } = page;
  const length = page.text.length;
  const main = lines.filter((line) => line.area.part === 'main' && !line.area.notice);
  const head = main
    .slice(0, 6)
    .map((line) => line.text.slice(0, 120))
    .join(' ');
  const headings = main
    .filter((line) => /^h[12]$/.test(line.tag))
    .slice(0, 3)
    .map((line) => line.text.slice(0, 100));
  const mainLength = main.reduce((sum, line) => sum + line.text.length, 0);
  if (captcha.test(title.slice(0, 200)) || (length < 1500 && captcha.test(page.text))) return 'captcha';
  if (error.test(title.slice(0, 200)) && mainLength < 4000) return 'error-page';
  if (/\/(?:404|500|error|not-?found)(?:\.\w{2,5})?\/?$/.test(page.path)) return 'error-page';
  if (mainLength < 1500 && headings.some((text) => error.test(text))) return 'error-page';
  if (length < 1200 && error.test(head)) return 'error-page';
  if (length < 1200 && parked.test(`${title} ${page.text}`)) return 'parked';
  if (page.meta.get('refresh') && length < 200) return 'parked';
  if (login.test(title.slice(0, 120).trim()) && mainLength < 4000) return 'login-wall';
  if (/\/(?:login|log-in|signin|sign-in|logon|authwall|client-login)(?:\/|\.|$)/.test(page.path))
    return 'login-wall';
  if (page.walked.forms.passwords > 0 && length < 900) return 'login-wall';
  if (page.walked.forms.passwords > 0 && mainLength < 2500 && headings.some((text) => login.test(text)))
    return 'login-wall';
  return null;
};
