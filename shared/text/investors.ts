/** Reads who led a funding round and who took part in it, English and Chinese, from the sentences that tell of it. */

export interface Investors {
  lead: string[];
  all: string[];
}

const maxText = 4000;
const name =
  "[\\p{Lu}\\d][\\p{L}\\p{N}&.'’/-]*(?:\\s(?:[\\p{Lu}\\d&(][\\p{L}\\p{N}&.'’/()-]*|of|and Company|de|von|van))*";
const list = `(?:(?:the\\s|with\\s|participation from\\s|by\\s|existing\\s|new\\s|previous\\s|current\\s|all\\s|prior\\s|also\\s|investors?:?\\s|firm\\s|backers?\\s|its\\s|VC\\s|venture\\s(?:capital\\s)?firms?\\s|including\\s|former\\s\\w+\\s\\w+\\s)*${name}(?:\\s\\([^)]{1,40}\\))?)`;
const many = `(${list}(?:(?:,\\s(?:and\\s|as well as\\s|along with\\s)?|\\sand\\s|\\s&\\s|,?\\sas well as\\s|\\salongside\\s|\\splus\\s)${list}){0,14})`;
const leadAfter = new RegExp(
  `(?:[Cc]o-led|[Ll]ed|[Ss]pearheaded|[Hh]eaded)\\s(?:jointly\\s)?by\\s(?:(?:[\\p{Lu}][\\p{Ll}]+\\s[\\p{Lu}][\\p{L}]+(?:\\sand\\s[\\p{Lu}][\\p{Ll}]+\\s[\\p{Lu}][\\p{L}]+)?)\\s(?:at|of|from)\\s)?${many}`,
  'gu',
);
const leadBefore = new RegExp(
  `${many}(?:\\s\\([^)]{1,20}\\))?,?\\s(?:has\\s|have\\s|had\\s|jointly\\s)?(?:led|co-led|leads|is leading|are leading)\\s(?:the|a|this|our|its|that)\\s`,
  'gu',
);
const also = new RegExp(
  `(?:[Pp]articipation (?:from|by|of)|[Pp]articipated|[Pp]articipating|[Jj]oined by|(?:[Ee]xisting|[Nn]ew|[Oo]ther|[Pp]revious|[Aa]dditional|[Rr]eturning|[Pp]rior|[Cc]urrent|[Ll]ong-standing) (?:investors?|backers?)(?: (?:include|included|including|like|such as))?:?,?|[Ii]nvestors? (?:include|included|including|like|such as|are|were):?|who took part were|[Ii]ncluding|[Aa]long with|[Aa]longside|[Aa]s well as|[Bb]acked by|[Ii]nvested by|(?:funds|[Ii]nvestment|[Ff]unding|[Ff]inancing|[Rr]ound|[Mm]illion|[Bb]illion|\\d[MBKmbk]|[Ss]eed)(?: in [Ss]eed)? [Ff]rom|investors?,)\\s${many}`,
  'gu',
);
const alsoBefore = new RegExp(
  `${many}\\s(?:also\\s|all\\s|both\\s|have\\s|has\\s)*(?:participated|participating|joined|took part|chipped in|invested|is investing|are investing|invests)`,
  'gu',
);

const zhPart = '([^，。；;！？“”：:]{2,160}?)';
const zhLead = new RegExp(
  `(?:由|为|来自|是)?\\s?${zhPart}(?:共同|联合|等(?:机构)?)?(?:领投|領投|牵头|联合领投)`,
  'gu',
);
const zhLeadAfter = /(?:领投方|領投方)(?:为|是)\s?([^，。；]{2,80})/gu;
const zhAlso = new RegExp(
  `(?:由|，|,|、|及|和|；|原股东|老股东|现有股东|^)\\s?${zhPart}(?:等(?:机构|知名机构|老股东|多家机构)?)?(?:继续|持续|共同|联合|均|也)?(?:跟投|参投|參投|参与(?:了)?(?:投资|跟投|本轮|融资)?|共同投资|追加投资|投资(?!者|人|界|方|机构|公司|银行|将)|入股)`,
  'gu',
);
const zhAfter =
  /(?:投资方|资方|投资人|投资机构|投资者|跟投方|参投方|投資方)(?:主要)?(?:为|是|包括|有|包含)\s?([^。；]{2,200})/gu;
const zhFrom = /来自\s?([^，。；]{2,60}?)的/gu;

export const readInvestors = (sentences: readonly string[]): Investors => {
  const lead = new Set<string>();
  const all = new Set<string>();
  for (const sentence of sentences) {
    const text = sentence.slice(0, maxText).replace(/\[([^\]]{1,80})\]\([^)]{1,200}\)/g, '$1');
    const add = (part: string | undefined, into: Set<string>[]) => {
      for (const one of split(part ?? '')) for (const set of into) set.add(one);
    };
    if (/\p{Script=Han}/u.test(text)) {
      for (const match of text.matchAll(zhLead)) add(zhTail(match[1]), [lead, all]);
      for (const match of text.matchAll(zhLeadAfter)) add(match[1], [lead, all]);
      for (const match of text.matchAll(zhAlso)) add(zhTail(match[1]), [all]);
      for (const match of text.matchAll(zhAfter)) add(match[1], [all]);
      if (/融资|投资/.test(text)) for (const match of text.matchAll(zhFrom)) add(match[1], [all]);
      continue;
    }
    for (const match of text.matchAll(leadAfter)) add(match[1], [lead, all]);
    for (const match of text.matchAll(leadBefore)) add(match[1], [lead, all]);
    for (const match of text.matchAll(also)) add(match[1], [all]);
    for (const match of text.matchAll(alsoBefore)) add(match[1], [all]);
  }
  return { lead: [...lead].slice(0, 30), all: [...all].slice(0, 60) };
};

/** "此轮融资由 A、B" -> "A、B". */
const zhTail = (text: string | undefined): string =>
  (text ?? '')
    .replace(/^.*(?:融资|轮|投资方|股东|其中|本轮|资金)(?:由|为|是|包括)?/u, (head) =>
      /由|为|是|包括/.test(head) ? '' : head.endsWith('股东') || head.endsWith('投资方') ? '' : head,
    )
    .replace(/^.*由/u, '')
    .replace(/^.*(?:获得|完成|获|宣布)(?:了)?/u, '')
    .replace(/^(?:其中|以及|及|和|同时|老股东|原股东|现有股东|新股东|知名投资机构|投资机构)\s?/u, '');

const split = (text: string): string[] =>
  text
    .split(
      /\s*(?:、|，|,|;|；|\/(?=\p{Script=Han})|\band\b|\bas well as\b|\balong with\b|\balongside\b|\bplus\b|以及|及(?=\p{Script=Han}{2})|和(?=\s?[\p{Script=Han}A-Z]))\s*/u,
    )
    .map(tidy)
    .filter((part) => part !== null);

const stop =
  /^(?:the|a|an|existing|new|other|others|all|its|our|several|many|more|angel investors?|investors?|participants|today|monday|tuesday|wednesday|thursday|friday|series [a-z]|round|inc|ltd|ceo|cto|we|they|he|she|it|this|that|some|january|february|march|april|may|june|july|august|september|october|november|december|bringing|raised|existing|among others|co-founder|founder|also|with|including|ventures|capital)$/i;

const tidy = (raw: string): string | null => {
  const plain = raw
    .replace(/\s*[（(][^)）]{0,60}[)）]?/gu, '')
    .replace(
      /^(?:the|existing|new|previous|current|prior|all|both|investors?|firms?|backers?|its|fellow|VCs?|including|by|from)\s+(?=[\p{Lu}\d])/giu,
      '',
    )
    .replace(/^(?:existing|new|previous|current|prior|all)\s+(?:investors?|backers?)\s*/i, '')
    .replace(/(?:等(?:多家)?(?:知名)?(?:机构|投资机构|基金|股东|公司)?|共同|联合|的|继续|在内)$/u, '')
    .replace(
      /^(?:包括|其中|由|来自|全球(?:风险投资)?(?:和私募股权)?公司|老股东|原股东|现有投资方|知名)\s*/u,
      '',
    )
    .replace(/['’]s$/, '')
    .replace(/[\s.。,，:：“”"'「」]+$/u, '')
    .replace(/^[\s“”"'「」]+/u, '')
    .trim();
  if (plain.length < 2 || plain.length > 60 || stop.test(plain)) return null;
  if (/\d{4}|[$€£¥]|\b(?:million|billion|round|funding|financing)\b|融资|轮|亿|万元|美元/i.test(plain))
    return null;
  return plain;
};
