/** Whether a sentence tells the past beside the news of its story. */

const monthsOfNews = 2;

/** A sentence that dates itself well before the story tells the past; without a story's date, "today" tells the present. */
export const isOld = (sentence: string, storyDate: string | null): boolean => {
  const dated = /(?<!\d)((?:19|20)\d\d)\s?年(?:\s?(\d{1,2})\s?月)?/.exec(sentence) ?? english.exec(sentence);
  const bare = dated
    ? null
    : /(?:^|[，,。；;今\s])(?:年\s?)?(\d{1,2})\s?月(?!\s?\d{1,2}\s?日)(?=[^\d内])/.exec(sentence);
  if (!storyDate)
    return (
      (dated !== null || /[在于]\s?\d{1,2}\s?月份/u.test(sentence)) &&
      !/今日|今天|日前|近日|刚刚|today|announc/i.test(sentence)
    );
  const now = Number(storyDate.slice(0, 4)) * 12 + Number(storyDate.slice(5, 7));
  if (bare) return (now - Number(bare[1]) + 12) % 12 >= monthsOfNews;
  if (!dated) return false;
  const [year, month] = /^\d/.test(dated[1] ?? '')
    ? [Number(dated[1]), Number(dated[2] ?? 0)]
    : [Number(dated[2]), monthNames.indexOf((dated[1] ?? '').slice(0, 3).toLowerCase()) + 1];
  return month > 0 ? now - (year * 12 + month) >= monthsOfNews : year < Number(storyDate.slice(0, 4));
};
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const english =
  /\b(?:in|of|since|during)\s(?:(?:early|late|mid)[- ])?(January|February|March|April|May|June|July|August|September|October|November|December)?\s?(?:\d{1,2},\s)?((?:19|20)\d\d)\b/i;
