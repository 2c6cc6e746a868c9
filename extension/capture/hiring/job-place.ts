/** Places as job posts write them: short lines, several on one line, after a dash in a title, in a sentence. */

import { hasLegalForm } from '../../../shared/text/company/company-name.ts';
import { pattern } from '../../../shared/text/pattern.ts';
import { functionOf } from '../../../shared/text/people/title.ts';
import { countryOfPlace, usStates } from '../../../shared/text/place/cities.ts';
import { countryCode } from '../../../shared/text/place/countries.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import { lineOf } from '../draft.ts';
import { looksLikePlace } from './place-words.ts';
import { hasRoleNoun } from './role-noun.ts';

const regions = `${[...usStates.keys()].join('|')}|NSW|VIC|QLD|SA|TAS|ACT|NT|ON|BC|QC|AB|MB|SK|NS|NB`;
const townAndRegion = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’.-]{1,24}(?: \p{Lu}[\p{L}'’.-]{1,24}){0,3},? (?:${regions})(?:,? \d{4,5})?(?:, \p{Lu}[\p{L} ]{1,20})?$`,
  'u',
);
const hanPlace =
  /^(?!全|各)\p{Script=Han}{2,3}省$|^(?:中国)?\p{Script=Han}{2,4}(?:省|自治区)?[·•\s-]?\p{Script=Han}{2,6}(?:市|区|县|新区|开发区|镇)(?:[·•\s-]\p{Script=Han}{2,12})?$/u;
const workplace =
  /\b(?:remote(?:ly|[- ]first)?|hybrid|on-?site|in-?person|in-?office|flexible|office[-\s]first)\b|远程|混合办公/giu;

/** Whether a short text is a place and nothing else; marks of the workplace beside it do not count. */
export const isPlace = (text: string): boolean => {
  const plain = bare(text);
  if (pinned.test(text.slice(0, 80))) return true;
  if (plain.length < 2 || plain.length > 80 || endsInDay.test(plain)) return false;
  // 15k-30k/上海/3年 and 上海 薪资：面议 hold a place among other facts.
  if (holdsHan(plain) && /[\d：:]/.test(plain)) return false;
  if (!looksLikePlace(plain.replace(near, '')) && !townAndRegion.test(plain) && !hanPlace.test(plain))
    return false;
  // "Account executive, Germany" is a role. Asked last: most texts are no place.
  return functionOf(plain) === null && !hasRoleNoun(plain) && !hasLegalForm(plain) && !isTold(plain);
};

/** "Nordau bei Hannover": a town that no table knows is where the city beside it is. */
const near = /^\p{Lu}[\p{L}-]{2,24} (?:bei|bij|near|près de)\s(?=\p{Lu}\p{L}{2})/u;

/** "Valid license to practice (India)" asks for something that is there. */
const isTold = (text: string): boolean => (text.match(smallWords)?.length ?? 0) > 1;

/** Of names few, and those of distance. */
const smallWords = /(?<!\p{L})(?!within|based|metro|greater|region|around|hours)\p{Ll}{5,}/gu;

/** "Austin, Texas January 22, 2015" holds a place and a day: neither alone. */
const endsInDay = /\d{1,2},? (?:19|20)\d\d$/;

/** A pin says what the table of cities need not know, as does a label: "Standort Hörnum". */
const pinned =
  /^\s*(?:📍|(?:Standort|Einsatzort|Arbeitsort|Dienstort|Sede di)\s)\s*(?!Télétravail|Home ?office)\p{Lu}[\p{L}\s,.'’/-]{1,70}$/u;

/** "2+ years Austin, Texas", "1 to 3 years Oslo": marks of layout between what is asked and where it is are lost. */
const asked =
  /^\s*\d{1,2}\s?\+?(?:\s?(?:to|[-–])\s?\d{1,2}\s?\+?)?\s(?:years?|yrs?)(?:\s(?:of\s)?exp(?:erience|\.)?)?[\s,·|–-]+(?=\p{Lu})/u;

const bare = (text: string): string =>
  text
    .slice(0, 200)
    .replace(/^\s*(?:📍|🌍|🌎|🌏|(?:Standort|Einsatzort|Arbeitsort|Dienstort|Sede di)\s(?=\p{Lu}))\s*/u, '')
    .replace(workplace, '')
    .replace(asked, '')
    .replace(/[\s,(（]{1,3}(?:entry|junior|mid|mid-senior|senior)[- ]level[)）]?$/i, '')
    .replace(/\(\s*\)|（\s*）/g, '')
    .replace(/^[\s,·•|/(（[–—-]+|[\s,·•|/)\]–—-]+$/g, '')
    .replace(/^in\s+/i, '')
    .trim();

/** The places that a label's value or a short line names, each by itself. */
export const placesIn = (text: string): string[] => {
  const plain = bare((text.split('\n')[0] ?? '').replace(within, '').replace(others, ''));
  const parts = plain
    .split(
      /\s*(?:;|\||、|\s\/\s|\bor\b|\band\b|\s(?:o|oder|ou|und|et)\s|\s&\s|[()（）]|\+\s?\d+ more.*$)\s*/iu,
    )
    .flatMap((part) => (manyCities(part) ? part.split(/\s*[,，/]\s*/) : [part]))
    .map((part) => lineOf(bare(part), 200))
    .filter((part) => part !== null && part.length > 1 && !headOffice.test(part) && !besides.test(part));
  return [...new Set(parts)].slice(0, 20) as string[];
};

/** "Hybrid, with meetings in Oslo", 最寄駅：北風駅: what is told of a place. */
const besides = /^(?:(?:with|plus|some|mit|avec|met)\s|最寄|または|他)/i;

/** 東京（羽田）、大阪（伊丹）など各拠点: what a town's bracket says stands in it, and the rest is not told. */
const within = /(?<=\p{Script=Han}{2})(?<![社店部局])[（(][^()（）]{1,12}[)）](?=、|など|等)/gu;
const others = /(?<=[\p{Script=Han})）])(?:(?:など|等)\s?(?:各?\p{Script=Han}{0,4})|を中心.{0,60})$/u;

/** "Stockholm (HQ)" */
const headOffice = /^(?:hq|head ?quarters?|(?:head|main) office|zentrale|siège|总部|本社)$/i;

/** "Berlin, Paris, Madrid" and 北京/上海 are several places, "Berlin, Germany" is one. */
const manyCities = (text: string): boolean => {
  const parts = text.split(/\s*[,，/]\s*/).filter(Boolean);
  if (parts.length < 2) return false;
  if (holdsHan(text) || text.includes('/')) return parts.every(isPlace);
  return (
    (parts.length > 3 && parts.every(isPlace)) ||
    parts.every(isCity) ||
    (parts.length > 2 && isNamedRow(parts))
  );
};

/** "Lyon, Aix-en-Provence, Paris": a city on either side, and no country behind them. */
const isNamedRow = (parts: readonly string[]): boolean =>
  isCity(parts[0] ?? '', 0) &&
  isCity(parts.at(-1) ?? '', 1) &&
  parts.every((part) => /^\p{Lu}[\p{L} '’.-]{2,30}$/u.test(part));

/** Of well-known places those that no other place beside them is in. */
const isCity = (text: string, at: number): boolean =>
  countryOfPlace(text) !== null &&
  countryCode(text) === null &&
  !provinces.test(text) &&
  (!stateNames.has(text) || (text === 'New York' && at === 0));
const stateNames = new Set(usStates.values());
const provinces =
  /^(?:ontario|british columbia|alberta|qu[ée]bec|new south wales|victoria|queensland|bali)$/i;

const stated = pattern(
  'u',
  /\b/,
  [
    /based (?:in|out of)|located in|hiring in|position in|role in|job in|office in|on-?site in/,
    /relocate to/,
  ],
  /\s+(?:our |the )?(?:downtown |midtown |central |the heart of )?(\p{Lu}[^.;:!?()]{2,70})/u,
);

/** "The role is based in Lyon or Berlin": known places alone, since sentences speak of much else. */
export const placesStated = (sentence: string): string[] => {
  const match = stated.exec(sentence.slice(0, 400));
  if (!match?.[1]) return [];
  const found: string[] = [];
  for (const part of match[1].split(/\s*(?:,|\bor\b|\band\b|\/)\s*/)) {
    const plain = part.replace(/\s+(?:office|hub|area|headquarters|hq|team)\b.*$/i, '').trim();
    if (!plain) continue;
    if (!looksLikePlace(plain)) break;
    found.push(plain);
  }
  return found.slice(0, 20);
};
