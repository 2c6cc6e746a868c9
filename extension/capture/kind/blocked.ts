/** Pages that show something else than what was asked for: captchas, errors, log-ins, parked domains. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import type { Page } from '../page/page.ts';

export type Reason = 'login-wall' | 'captcha' | 'error-page' | 'parked' | 'no-company';

/** Cloudflare, DataDome, PerimeterX, reCAPTCHA, GeeTest (极验) and the like, in their own words. */
const captcha = pattern('iu', [
  /captcha|are you (?:a )?(?:human|robot)/,
  /you(?:'re| are|’re) (?:not )?(?:a )?(?:human|robot|bot)\b/,
  /(?:confirm|prove|verify) (?:that )?you(?:'re| are|’re) |i'm not a robot|press (?:&|and) hold/,
  /unusual (?:traffic|activity)|checking (?:your browser|if the site connection)/,
  /attention required|just a moment/,
  /(?:enable|turn on) (?:js|javascript|cookies) and (?:cookies|disable any ad ?blocker|javascript)/,
  /access to this page has been denied|you have been blocked|performing security verification/,
  /ddos protection by/,
  /滑动验证|拖动(?:下方)?滑块|按住(?:左边|下方)?(?:滑块|按钮)|依次点击/,
  /点击(?:按钮)?(?:进行|完成)验证|安全验证|安全检查|人机验证|访问验证|行为验证|身份核实/,
  /验证码.{0,10}(?:输入|完成)|(?:请|需要?)(?:先)?(?:完成|进行|通过).{0,6}验证/,
  /(?:访问|操作|请求)(?:过于|太)频繁|(?:ip|网络|账号).{0,8}(?:异常访问|访问异常)|不是机器人/,
]);
const error = pattern('iu', [
  /(?:^|\W)(?:404|410)(?:\W|$).{0,40}(?:not found|error|gone|page)/,
  /(?:^|\W)(?:401|403)(?:\W|$).{0,40}(?:forbidden|denied|error|unauthori[sz]ed)/,
  /(?:^|\W)50[0-4](?:\W|$).{0,40}(?:error|unavailable|bad gateway|time-?out)/,
  /(?:error|status|http)\W{0,3}(?:code\W{0,3})?[45]\d\d\b/,
  inRow(/page /, [
    /not found|cannot be found|could not be found|can['’]t be found|does ?n[o'’]t exist/,
    /is ?n[o'’]t (?:here|available)|(?:has been|was) (?:removed|deleted)|is missing/,
  ]),
  /(?:page|content|resource|url) (?:that )?you(?:['’]re| are| were|['’]ve| have)? (?:looking for|request(?:ed|ing)|tr(?:ied|ying) to).{0,60}(?:not|n['’]t|no longer|moved|removed|found)/,
  /(?:can['’]?t|cannot|could ?n[o'’]t) (?:seem to )?find (?:the|that|this) page|not found/,
  /internal server error|bad gateway|gateway time-?out|service (?:temporarily )?unavailable/,
  /^(?:access denied|forbidden|unauthori[sz]ed)\b|(?:seite|datei) nicht gefunden|page introuvable/,
  /página no encontrada/,
  /页面(?:不存在|未找到|走丢|丢失|已(?:被)?删除|无法访问|出错)|頁面不存在/,
  /找不到(?:页面|网页|您|該頁|頁面)/,
  /(?:访问|浏览|请求|寻找|查找)的(?:页面|网页|内容|地址|链接).{0,12}(?:不存在|未找到|找不到|删除|丢|失效|出错|去火星)/,
  /(?:文章|内容|链接|该页)(?:已(?:被)?(?:删除|失效|下架)|不存在)/,
  /服务器(?:内部)?(?:错误|开小差|繁忙)|(?:没有|无)(?:访问)?权限(?:访问)?|禁止访问|拒绝访问/,
  /系统(?:错误|繁忙)|ページが見つかりません|見つかりませんでした/,
  /^404$|(?:^|[|–—:·-])\s*404\s*(?:$|[|–—:·-])/,
]);
const parked = pattern('iu', [
  /domain(?: name)? (?:\S{4,60} )?(?:is|may be|has been put up) (?:up )?for sale/,
  /(?:buy|acquire|get|purchase) this (?:domain|premium domain)|make an offer on this domain/,
  /this (?:domain|web ?page|site) (?:is|has been) (?:parked|registered|expired|reserved|for use in)/,
  /parked (?:domain|free)|domain parking|future home of|site en maintenance|under maintenance|wartungsarbeiten/,
  /(?:scheduled|en cours de) maintenance|maintenance en cours|for illustrative examples/,
  /(?:网站|站点|页面)(?:正在(?:建设|维护|升级)|(?:建设|维护|升级)中)/,
  /域名(?:正在)?(?:出售|转让|停放|已过期|到期)|(?:出售|转让)(?:此|该|本)?域名/,
  /域名(?:可|待)(?:出售|转让|售)|(?:此|该|本)域名(?:已被注册|尚未绑定|未备案|可)/,
  /网站(?:尚未|未)备案/,
  /account suspended|welcome to (?:nginx|openresty)|it works!|hosting setup complete|default web ?page|index of \//,
  /メンテナンス中|準備中/,
]);
/** Said of a part of a page too: of the whole only where there is hardly more. */
const unfinished =
  /under construction|coming soon|redirecting|you are being redirected|if you are not redirected/iu;
const login = pattern('iu', [
  inRow(
    /^/,
    [
      /log ?in|sign ?in|log in to|sign in to|login page|client login|member login|customer login/,
      /登录|登錄|登入|请(?:先)?登录|用户登录|会员登录|账号登录|扫码登录/,
      /anmelden|connexion|se connecter/,
      /ログイン/,
      /join or log in/,
    ],
    /(?:$|\P{L})/u,
  ),
  /(?:log ?in|sign ?in|login|登录|登入)$/,
  /log in or sign up|sign in \||\| (?:log|sign) in/,
]);
const loginText =
  /(?:log|sign) in to (?:continue|view|see|read|access)|please (?:log|sign) in|you (?:must|need to) (?:be logged in|log in|sign in)|登录后(?:即可|才能|可)?(?:查看|继续|浏览|阅读|访问)|请(?:先)?登录(?:后)?/iu;

/** How much a page says where it says nothing but that it is shut. */
const bare = { title: 4000, text: 1500, login: 900 };

export const blockedReason = (page: Page): Reason | null => {
  const { lines } = page;
  const title = page.title.slice(0, 200);
  const length = page.text.length;
  const main = lines.filter((line) => line.area.part === 'main' && !line.area.notice);
  const head = (main[0] ? main : lines)
    .slice(0, 6)
    .map((line) => line.text.slice(0, 120))
    .join(' ');
  const headings = main
    .filter((line) => /^h[12]$/.test(line.tag))
    .slice(0, 3)
    .map((line) => line.text.slice(0, 100));
  // A form that asks for a name and a message guards itself with a captcha, and is no wall.
  const asked = page.walked.forms.inputs >= 3;
  const mainLength = main.reduce((sum, line) => sum + line.text.length, 0);
  if (mainLength < bare.title && captcha.test(title)) return 'captcha';
  if (length < bare.text && captcha.test(asked ? withoutWord(page.text) : page.text)) return 'captcha';
  if (error.test(title) && mainLength < bare.title) return 'error-page';
  if (/\/(?:404|500|error|not-?found)(?:\.\w{2,5})?\/?$/.test(page.path)) return 'error-page';
  if (mainLength < bare.text && headings.some((text) => error.test(text))) return 'error-page';
  if (length < 1200 && error.test(head)) return 'error-page';
  if (length < 1200 && parked.test(`${title} ${page.text}`)) return 'parked';
  if (length < 500 && unfinished.test(`${title} ${page.text}`)) return 'parked';
  if (page.meta.get('refresh') && length < 200) return 'parked';
  if (login.test(title.slice(0, 120).trim()) && mainLength < bare.title) return 'login-wall';
  if (/\/(?:login|log-in|signin|sign-in|logon|authwall|client-login)(?:\/|\.|$)/.test(page.path))
    return 'login-wall';
  const { passwords } = page.walked.forms;
  // A site keeps its log-in folded in the head of every page.
  const isBeside =
    passwords > 0 && headings.some((text) => /^(?:contact|about|our )|^(?:联系|关于)/i.test(text));
  if (passwords > 0 && said(page.text) < bare.login && !isBeside) return 'login-wall';
  const isHeaded = headings.some((text) => login.test(text));
  if (passwords > 0 && isHeaded && said(main.map(({ text }) => text).join('')) < 2500) return 'login-wall';
  if (length < bare.login && (loginText.test(head) || isHeaded)) return 'login-wall';
  return null;
};

const withoutWord = (text: string): string =>
  text.replace(/captcha|验证码|\bif you(?:['’]re| are) (?:a )?human\b/gi, ' ');

/** A Chinese character says about as much as three letters. */
const said = (text: string): number => text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
