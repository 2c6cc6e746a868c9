/** The company that a piece of news is about: who raised, hired or launched; not the paper that tells of it. */
import type { CapturedCompany, CapturedFunding, CapturedSignal, Valued } from '../../../shared/capture.ts';
import { companyKey } from '../../../shared/text/company/company-name.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { type CompanyField, type CompanyReader, companyFields, readFields } from '../company/company.ts';
import { known } from '../company/domain.ts';
import { placeInStory } from '../company/place.ts';
import { emptyCompany } from '../draft.ts';
import { absolute, hostOf, isAnonymousHost, isCopyHost } from '../page/address.ts';
import type { Page } from '../page/page.ts';
import { storyOf } from '../page/story.ts';
import { pageTitleParts } from '../page/title.ts';
import { evidence } from '../rule.ts';
import { beforeVerb } from './subject-en.ts';
import { toldOf } from './told-of.ts';

type Event = Pick<CapturedFunding | CapturedSignal, 'company' | 'evidence'>;

/**
 * @param site reads what the page says of the company whose site it is: a company's own newsroom tells of itself.
 * @param wanted what is kept of the site where the news names nobody else.
 */
export const newsSubject = (
  page: Page,
  site: CompanyReader,
  events: readonly Event[],
  wanted: readonly CompanyField[] = companyFields,
): CapturedCompany => {
  const event = events.find(({ company }) => company !== null);
  const own = site('name');
  const told = event?.company
    ? { name: event.company, quote: event.evidence.quote }
    : events.length
      ? null
      : toldOf(storyOf(page));
  if (!told) return withoutHeadline(page, readFields(site, wanted));
  const key = companyKey(told.name);
  if (own && !headlineWords.test(own.value) && isOneName(key, companyKey(own.value)))
    return readFields(site, wanted);
  const inStory = storyReader(page);
  return {
    ...emptyCompany(),
    name: { value: told.name, evidence: evidence('text.subject', told.quote) },
    domain: linkedDomain(page, key, site('domain')?.value ?? null),
    // The story tells these of its subject; the same words in a footer would tell them of the paper.
    employees: inStory(site('employees')),
    founded: inStory(site('founded')),
    country: inStory(placeInStory(page, 'country')),
    city: inStory(placeInStory(page, 'city')),
    revenue: inStory(site('revenue')),
  };
};

/** An article's headline is not the name of whoever published it. */
const isHeadline = (page: Page, name: string): boolean => {
  const key = companyKey(name);
  if (companyKey(page.meta.get('og:site_name') ?? '') === key) return false;
  // "News | Northwind": a title names its paper last.
  if (
    name.split(' ').length < 4 &&
    pageTitleParts(page)
      .slice(1)
      .some((part) => companyKey(part) === key)
  )
    return false;
  const heads = page.lines.filter(({ tag }) => tag === 'h1').map(({ text }) => text.slice(0, 200));
  return (
    heads.some((head) => companyKey(head) === key || opens(head, name)) ||
    headlineWords.test(name) ||
    beforeVerb(name) !== name
  );
};

/** "Northwind buys a maker of pumps": the part of a headline before its dash or colon, too long for a name. */
const opens = (head: string, name: string): boolean =>
  head.startsWith(name) &&
  (holdsHan(name) ? name.length > 6 : name.split(' ').length > 4 || /^[‘“"']/.test(name)) &&
  (holdsHan(name) && name.length < 13 ? /^[，？！]/u : /^[’”"']?\s?[-–—:：|，]/u).test(
    head.slice(name.length),
  );

/** Words of news that no company goes by. */
const headlineWords =
  /^[“‘「]|融资|获投|领投|筹集|推出|发布|宣布|裁员|收购|中标|签约|落户|回应|辞职|离职|获批|\b(?:raises|raised|raising|secures|announces|announcing|funding|acquires|appoints|layoffs|lays off)\b|[!！？?：]/iu;

/** Whom "we" means on this page: the company whose site it is. */
export const siteName = (page: Page, name: CapturedCompany['name']): string | null =>
  name && !isHeadline(page, name.value) ? name.value : null;

const withoutHeadline = (page: Page, site: CapturedCompany): CapturedCompany =>
  siteName(page, site.name) === null ? { ...site, name: null } : site;

/** "Northwind" and "Northwind Robotics" are one; a headline that begins with the name is not the name. */
const isOneName = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length > 3 && long.startsWith(short) && long.length <= short.length + 10);
};

const storyReader = (page: Page) => {
  const told = storyOf(page).body.map(({ text }) => text);
  return <T>(found: Valued<T> | null): Valued<T> | null => {
    const quote = found?.evidence.quote;
    return quote && told.some((text) => text.includes(quote) || quote.includes(text)) ? found : null;
  };
};

/** Where the story links the company's name to a site that is neither the paper's nor one that many share. */
const linkedDomain = (page: Page, key: string, paper: string | null): Valued<string> | null => {
  for (const link of page.links) {
    if (link.area.part !== 'main' && !link.area.article) continue;
    const text = link.text.slice(0, 200);
    const host = hostOf(absolute(link.href, page.walked.base ?? page.url) ?? '');
    if (!host || host === page.host || isAnonymousHost(host) || isCopyHost(host) || known.test(host))
      continue;
    if (paper && (host === paper || host.endsWith(`.${paper}`))) continue;
    const bare = host.replace(/^www\./, '');
    if (companyKey(text) === key || companyKey(text) === companyKey(bare)) {
      if (companyKey(text) !== key && !companyKey(bare).startsWith(key.slice(0, 6))) continue;
      return { value: bare, evidence: evidence('link.subject', text) };
    }
  }
  return null;
};
