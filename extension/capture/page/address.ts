/** Reads web addresses: host, absolute form, and whether a host speaks for a company at all. */

/** Host without `www.` and port, lower case; null where the text is no web address. */
export const hostOf = (url: string): string | null => {
  const parsed = URL.parse(url);
  if (!parsed) return null;
  const { protocol, hostname } = parsed;
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return (
    hostname
      .toLowerCase()
      .replace(/^www\d?\./, '')
      .replace(/\.$/, '') || null
  );
};

/** Absolute http(s) address of a link as it stands on the page; null for any other. */
export const absolute = (href: string, base: string): string | null => {
  const cut = href.trim().slice(0, 2000);
  const url = URL.parse(cut, base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
};

/** A machine's address or a reserved name: it says nothing of whose page this is. */
export const isAnonymousHost = (host: string): boolean =>
  host === '' ||
  !host.includes('.') ||
  /^[\d.]+$/.test(host) ||
  host.includes(':') ||
  /(^|\.)(localhost|local|test|invalid|internal|lan)$/.test(host) ||
  /^(?:.{1,200}\.)?example\.(?:com|org|net)$/.test(host) ||
  host === 'page.example';

const copies: readonly string[] = [
  'web.archive.org',
  'archive.org',
  'archive.is',
  'archive.today',
  'archive.ph',
  'webcache.googleusercontent.com',
  'cc.bingj.com',
  'cache.baiducontent.com',
  'snapshot.sogoucdn.com',
  'translate.google.com',
  'translate.goog',
  'r.jina.ai',
  'perma.cc',
];

/** An archive, a cache or a mirror: the page speaks for the host that was copied. */
export const isCopyHost = (host: string): boolean =>
  copies.some((copy) => host === copy || host.endsWith(`.${copy}`));

/** The address inside an archive's address, such as `/web/2016…/http://site/`; null where there is none. */
export const archivedAddress = (url: string): string | null => {
  const translated = /^https?:\/\/([a-z0-9-]{3,200})\.translate\.goog(?:[:/?#]|$)/i.exec(url)?.[1];
  // A translated copy writes the host's dots as dashes, and its dashes twice.
  if (translated)
    return `https://${translated.replace(/--/g, '\0').replace(/-/g, '.').replaceAll('\0', '-')}/`;
  const at = Math.max(url.lastIndexOf('http://'), url.lastIndexOf('https://'));
  if (at > 0) return url.slice(at);
  const query = /[?&](?:u|url|q)=([^&]{4,500})/.exec(url.slice(0, 2000))?.[1];
  if (!query) return null;
  const inner = decodeQuery(query).replace(/^cache:(?:[\w-]{6,20}:)?/, '');
  return URL.canParse(inner) ? inner : `https://${inner}`;
};

const decodeQuery = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % stays as it is.
    return text;
  }
};

/** Public suffixes of two labels that are common; the Worker has the whole list. */
const secondLevel = new Set(
  `co.uk org.uk ac.uk gov.uk me.uk ltd.uk plc.uk com.au net.au org.au edu.au gov.au co.nz org.nz com.cn net.cn org.cn gov.cn
   edu.cn ac.cn com.hk org.hk com.tw org.tw edu.tw co.jp ne.jp or.jp ac.jp go.jp co.kr or.kr co.in net.in org.in com.sg edu.sg
   com.my com.br net.br org.br com.mx com.ar com.tr co.za org.za com.ph co.id com.vn co.th com.ua co.il com.sa com.pl com.eg`.split(
    /\s+/,
  ),
);

/** `blog.acme.co.uk` -> `acme.co.uk`. An estimate without the public suffix list. */
export const registrable = (host: string): string => {
  const labels = host.split('.');
  const take = secondLevel.has(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-take).join('.');
};
