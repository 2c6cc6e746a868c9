/** Whom news is about: what its sentences name before the verb, by vote; the site itself where it says "we". */
import { companyKey } from '../../../shared/text/company/company-name.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import type { Story } from '../page/story.ts';
import { introduced, introducedChinese } from './introduced.ts';
import { englishSubject } from './subject-en.ts';
import { chineseSubject } from './subject-zh.ts';

interface Said {
  sentence: string;
  verbAt: number;
  head: boolean;
}

const maxEvents = 5;
const maxText = 30_000;

export const raiser = (story: Story, events: readonly Said[], site: string | null): string | null => {
  const heads = new Set(story.heads);
  const text = story.body
    .filter((told) => !heads.has(told.text))
    .map((told) => told.text)
    .join(' ')
    .slice(0, maxText);
  const ownName = ownNameIn(site, story, text);
  const votes = new Map<string, { name: string; weight: number }>();
  let own = false;
  for (const said of events.slice(0, maxEvents)) {
    const subject = holdsHan(said.sentence)
      ? chineseSubject(said.sentence, said.verbAt, text)
      : englishSubject(said.sentence, said.verbAt, text);
    if (subject === null) continue;
    if (subject === 'we') {
      // A writer who speaks of itself before anybody else is named speaks of its own company.
      if (!votes.size && ownName) return ownName;
      own = true;
      continue;
    }
    // A headline in capitals hides where the name begins; the text confirms it.
    const weight = !said.head ? 2 : text.includes(subject) ? 1.5 : 0.75;
    const key = companyKey(subject);
    const vote = votes.get(key) ?? { name: subject, weight: 0 };
    votes.set(key, { ...vote, weight: vote.weight + weight });
  }
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight);
  if (best) return best.name;
  const sentences = events.map(({ sentence }) => sentence).join(' ');
  if (ownName && (own || sentences.includes(ownName))) return ownName;
  const chinese = /\p{Script=Han}{4}/u.test(sentences);
  const found = chinese ? introducedChinese(text) : introduced(text, sentences);
  return found ?? (own || text.includes(ownName ?? '\0') ? ownName : null);
};

const standsIn = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at >= 0 && /^[\s,(’']/.test(text.slice(at + name.length, at + name.length + 1));
};

/** "Ada Park told Northwind": a paper, and not whom its news is about. */
const toldTo = (name: string, text: string): boolean => {
  const at = text.indexOf(name);
  return (
    at > 0 &&
    /\b(?:told|tells|telling|sp(?:oke|eaking|eaks) (?:to|with)|interview with)\s$/i.test(text.slice(0, at))
  );
};

/**
 * The site's name as its story says it: "Acme Tech" is Acme where the story says so.
 * A headline taken for the site's name is none.
 */
export const ownNameIn = (site: string | null, story: Story, text: string): string | null => {
  const name = site?.replace(/\s+(?:Pte|Pty|Co)\.?$|\s?\([^)]{1,80}\)?.{0,200}$/u, '') ?? null;
  if (!name || name.length > 60 || toldTo(name, text)) return null;
  if (
    /\b(?:raise[sd]?|funding|series [a-k]|seed round|announc\w+|layoffs?|tracker|in 20\d\d)\b|融资|轮|获投|发布|推出|上线|亮相|宣布|获悉|收购|\d\s?[年月日]/i.test(
      name,
    )
  )
    return null;
  const all = `${story.heads.map((head) => head.replace(/\s[|–—-]\s[^|–—-]{1,60}$/u, '')).join(' ')} ${text}`;
  if (all.includes(name)) return name;
  const words = name.split(/\s+/);
  for (let count = words.length - 1; count > 0; count--) {
    const short = words.slice(0, count).join(' ');
    const isTelling = short.length > 3 || /^\p{Lu}{2,3}$/u.test(short);
    if (/\s(?:&|and|of|the|for)$/i.test(short) || /^(?:\p{Lu}\.)+$/u.test(short)) continue;
    if (
      isTelling &&
      !/^(?:the|all|new|daily|markets?|news|press|business|tech|startups?|ventures?|global|world|today)$/i.test(
        short,
      ) &&
      standsIn(all, short)
    )
      return short;
  }
  return name;
};
