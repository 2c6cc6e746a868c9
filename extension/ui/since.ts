/** Since when something is so: a weekday while it is near, then a date. */
import { daysAgo, formatDate, formatWhen } from '../../shared/format/when.ts';
import type { Language } from '../../shared/words.ts';

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** `today`, `yesterday`, `Friday`, `17 Nov`; in Chinese `今天`, `昨天`, `周五`, `11月17日`. */
export const formatSince = (instant: string, now: Date, language: Language): string => {
  const days = daysAgo(instant, now);
  if (days === 0 || days === 1) return formatWhen(instant, now, language);
  if (days > 1 && days < 7) {
    const weekday = language === 'zh' ? 'short' : 'long';
    return new Intl.DateTimeFormat(locales[language], { weekday }).format(Date.parse(instant));
  }
  return formatDate(instant, now, language);
};
