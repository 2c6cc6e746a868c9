/** Pages that are shut: each of invented words, as the services that show them put it. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';

const read = (title: string, body: string, url = 'https://northwind.example/about') => {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  return capture(parseHTML(html).document as unknown as Document, url);
};
const reasonOf = (title: string, body: string): string | null => {
  const { page, reason, company } = read(title, body);
  expect(page.kind === 'other' ? company.name : null).toBeNull();
  return page.kind === 'other' ? reason : page.kind;
};
const form = '<form><input name="user"><input type="password"></form>';
const menu =
  '<nav><a href="/">Home</a> <a href="/about">About us</a> <a href="/contact">Contact us</a></nav>';

it("a page of which nothing arrived is nobody's, whatever its address says", () => {
  expect(reasonOf('', '')).toBe('no-company');
  expect(reasonOf('', '<script src="app.js"></script><div id="root"></div>')).toBe('no-company');
  expect(reasonOf('Northwind Robotics', '<div id="root"></div>')).toBe('company');
});

describe('a page that is shut is of kind other, and says why', () => {
  it.each([
    ['Just a moment...', '<p>northwind.example needs to review the security of your connection.</p>'],
    ['northwind.example', '<h1>Verify you are human by completing the action below.</h1>'],
    ['Attention Required! | Cloudflare', '<h1>Sorry, you have been blocked</h1>'],
    ['northwind.example', '<p>Please enable JS and disable any ad blocker</p>'],
    [
      'Access to this page has been denied',
      '<p>Press &amp; Hold to confirm you are a human (and not a bot).</p>',
    ],
    ['Sorry', '<p>Our systems have detected unusual traffic from your computer network.</p>'],
    ['北风机器人', '<p>请按住滑块，拖动到最右边</p>'],
    ['北风机器人', '<p>请完成安全验证后继续访问</p>'],
    ['提示', '<p>您的访问过于频繁，请稍后再试</p>'],
    ['安全验证', '<p>点击按钮进行验证</p>'],
  ])('captcha: %s %s', (title, body) => {
    expect(reasonOf(title, body)).toBe('captcha');
  });

  it.each([
    ['404 Not Found', '<h1>Not Found</h1>'],
    ['Northwind Robotics', `${menu}<h1>Page not found</h1><p>It may have moved.</p>`],
    ['Northwind Robotics', `${menu}<h1>Oops</h1><p>We can't find that page. Try the menu.</p>`],
    ['Northwind Robotics | 404', `${menu}<p>Nothing to see.</p>`],
    ['Northwind Robotics', '<header>Error 404 Back to the front</header><main></main>'],
    ['403 Forbidden', '<h1>Forbidden</h1>'],
    ['Access Denied', "<h1>Access Denied</h1><p>You don't have permission to access this server.</p>"],
    ['500 Internal Server Error', '<p>Something went wrong.</p>'],
    ['northwind.example | 502: Bad gateway', '<p>Bad gateway</p>'],
    ['Northwind Robotics', '<h1>The page you are looking for has been removed</h1>'],
    ['北风机器人', '<h1>抱歉，您访问的页面不存在</h1>'],
    ['出错了', '<p>服务器内部错误，请稍后再试</p>'],
    ['北风机器人', '<h2>页面走丢了</h2><p>返回首页</p>'],
    ['禁止访问', '<p>您没有权限访问此页面</p>'],
  ])('error page: %s %s', (title, body) => {
    expect(reasonOf(title, body)).toBe('error-page');
  });

  it.each([
    ['northwind.example', '<p>The domain northwind.example is for sale. Make an offer on this domain.</p>'],
    ['northwind.example', '<h1>Buy this domain</h1><p>Related searches</p>'],
    ['northwind.example', '<p>This domain is parked free of charge.</p>'],
    ['Welcome to nginx!', '<h1>Welcome to nginx!</h1>'],
    ['Welcome to Hosting', '<h1>Hosting Setup Complete</h1><p>Now go and build something.</p>'],
    ['Northwind Robotics', '<h1>Coming soon</h1>'],
    ['Nordwind', '<h1>Wartungsarbeiten</h1><p>Wir sind bald zurück.</p>'],
    ['northwind.example', '<p>该域名正在出售，欢迎联系</p>'],
    ['北风机器人', '<p>本域名可转让</p>'],
    ['北风机器人', '<h1>网站正在建设中</h1>'],
  ])('parked: %s %s', (title, body) => {
    expect(reasonOf(title, body)).toBe('parked');
  });

  it.each([
    ['Log in | Northwind Robotics', form],
    ['Northwind Robotics', `<h1>Sign in</h1>${form}`],
    ['Northwind Robotics', '<h1>Please log in</h1><p>You need to sign in to view this page.</p>'],
    ['用户登录', form],
    ['北风机器人', '<h1>请登录</h1><p>登录后查看完整信息</p>'],
  ])('login wall: %s %s', (title, body) => {
    expect(reasonOf(title, body)).toBe('login-wall');
  });
});

describe('a page that speaks of such things is open', () => {
  const robots =
    'Northwind Robotics builds picking robots for warehouses in Munich. Our robots pick what people order. '.repeat(
      5,
    );
  const about = `${menu}<h1>About us</h1><p>${robots}</p><footer>© 2026 Northwind Robotics GmbH</footer>`;

  it.each([
    ['About Northwind Robotics', about],
    ['About us | Studio 500', about.replaceAll('Northwind Robotics', 'Studio 500')],
    ['About us | Northwind', `${menu}<h1>About us</h1><p>${robots}</p><footer>网站建设：南风网络</footer>`],
    [
      'Contact us | Northwind',
      `${menu}<h1>Contact us</h1><p>${robots.slice(0, 200)}</p><form><input name="name"><input name="mail"><input name="phone">Captcha <input name="captcha"></form>`,
    ],
    [
      'お問合せ｜株式会社北風',
      '<h2>お問合せ</h2><form><input name="name"><input name="mail"><input name="phone">If you are a human, ignore this field <input name="trap"></form><footer>株式会社北風 〒000-0000 東京都港区1-2-3</footer>',
    ],
    ['About Northwind, 403 robots strong', about],
    ['About the makers of a kinder CAPTCHA | Northwind', `${about}<p>${robots.repeat(9)}</p>`],
    [
      '关于我们 | 北风机器人',
      `<h1>关于我们</h1><p>${'北风机器人为仓库制造拣选机器人。'.repeat(25)}</p>${form}`,
    ],
  ])('%s', (title, body) => {
    expect(read(title, body).page.kind).toBe('company');
  });
});

it('a list in Chinese is not short for a log-in above it', () => {
  const rows = ['销售工程师', '软件工程师', '采购经理', '财务主管'].map(
    (role) => `<li><h3>${role}</h3><p>慕尼黑 ${'负责仓库机器人的现场安装与客户培训。'.repeat(12)}</p></li>`,
  );
  expect(reasonOf('招聘 - 北风机器人', `<h2>用户登录</h2>${form}<ul>${rows.join('')}</ul>`)).not.toBe(
    'login-wall',
  );
  expect(reasonOf('招聘 - 北风机器人', `<h2>用户登录</h2>${form}<ul>${rows[0]}</ul>`)).toBe('login-wall');
});

it('a log-in folded into the head of a page shuts nothing', () => {
  const { page } = read(
    'Northwind',
    `<header>${form}</header><main><h1>Contact us</h1><p>Call us.</p></main>`,
    'https://page.example/c',
  );
  expect(page.kind).toBe('company');
});
