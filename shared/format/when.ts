/** Times on screen: relative up to a week, then a date; the year only where it is another. */
import type { ScreenLanguage } from '../words.ts';
import { onceEach } from './once-each.ts';

const dayMs = 86_400_000;
/** BCP 47, for the browser's own words. */
export const locales: Record<ScreenLanguage, string> = { en: 'en-GB', zh: 'zh-CN', 'zh-Hant': 'zh-TW' };

/** A bare date means that day wherever one is; an instant means a moment. */
const parse = (when: string) => ({ time: Date.parse(when), bare: when.length === 10 });

const dayOf = (time: number, bare: boolean): number => {
  const date = new Date(time);
  return bare
    ? Math.floor(time / dayMs)
    : Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs);
};

/** Whole calendar days from `when` to `now`, in the reader's time zone; negative where it is to come. */
export const daysAgo = (when: string, now: Date): number => {
  const { time, bare } = parse(when);
  return dayOf(now.getTime(), false) - dayOf(time, bare);
};

/** `today`, `6 days ago`, `17 Nov`, `17 Nov 2024`; in Chinese `今天`, `6 天前`, `11月17日`, `2024年11月17日`. */
export const formatWhen = (when: string, now: Date, language: ScreenLanguage): string => {
  const days = daysAgo(when, now);
  if (Number.isNaN(days)) return when;
  if (days >= 0 && days <= 7) {
    // One language of CLDR sets the figure apart from the word and another does not: here all do, as other figures are.
    return relative(language)
      .format(-days, 'day')
      .replace(/(\d)(?=\p{Script=Han})/u, '$1 ');
  }
  return formatDate(when, now, language);
};

/** The date alone, without relative words. */
export const formatDate = (when: string, now: Date, language: ScreenLanguage): string => {
  const { time, bare } = parse(when);
  if (Number.isNaN(time)) return when;
  const sameYear = new Date(time).getUTCFullYear() === now.getUTCFullYear();
  return dates[`${sameYear ? 'day' : 'year'}${bare ? 'Bare' : ''}`](language).format(time);
};

const relative = onceEach(
  (language: ScreenLanguage) => new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }),
);

const formatOf = (more: Intl.DateTimeFormatOptions) =>
  onceEach(
    (language: ScreenLanguage) =>
      new Intl.DateTimeFormat(locales[language], {
        day: 'numeric',
        month: language === 'en' ? 'short' : 'long',
        ...more,
      }),
  );

const dates = {
  day: formatOf({}),
  dayBare: formatOf({ timeZone: 'UTC' }),
  year: formatOf({ year: 'numeric' }),
  yearBare: formatOf({ year: 'numeric', timeZone: 'UTC' }),
} as const;
