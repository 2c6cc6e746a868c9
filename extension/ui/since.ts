/** Since when something is so: a weekday while it is near, then a date. */
import { daysAgo, formatDate, formatWhen, locales } from '../../shared/format/when.ts';
import type { ScreenLanguage } from '../../shared/words.ts';

/** `today`, `yesterday`, `Friday`, `17 Nov`; in Chinese `今天`, `昨天`, `周五`, `11月17日`. */
export const formatSince = (instant: string, now: Date, language: ScreenLanguage): string => {
  const days = daysAgo(instant, now);
  if (days === 0 || days === 1) return formatWhen(instant, now, language);
  if (days > 1 && days < 7) {
    const weekday = language === 'en' ? 'long' : 'short';
    return new Intl.DateTimeFormat(locales[language], { weekday }).format(Date.parse(instant));
  }
  return formatDate(instant, now, language);
};
