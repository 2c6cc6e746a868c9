/** The notice to one person: what stands in [brackets] is filled in; what is not known stays, to be seen. */
import type { Notice } from '../../../../shared/api/privacy.ts';

export const fillNotice = (
  text: string,
  notice: Pick<Notice, 'name' | 'accountName' | 'collectedAt' | 'keptUntil'>,
  source: string | null,
  date: (instant: string) => string,
): string => {
  const values: Record<string, string | null> = {
    '[name]': notice.name,
    '[company]': notice.accountName,
    '[source]': source,
    '[date]': date(notice.collectedAt),
    '[kept until]': date(notice.keptUntil),
  };
  return text.replace(/\[[a-z ]{1,20}\]/g, (blank) => values[blank] ?? blank);
};
