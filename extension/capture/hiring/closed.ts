/** What says that a role is sought no longer: of a posting, and of a row of a list. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';
import type { Line } from '../page/walked.ts';

/** A posting that is over tells of no open role. */
export const isClosed = onceAPage((page: Page): boolean =>
  page.lines.some(
    ({ text, area }) => text.length < 200 && area.part !== 'nav' && over.test(text) && !isYetToBe.test(text),
  ),
);
const over = pattern('iu', [
  inRow(
    /\b(?:this|the|your) /,
    [/jobs?(?: ad| offer| listing)?|position|role|posting|vacancy|application|advert|listing|opening/],
    /(?: opening| posting| you.{0,30})? (?:is|has been|was|has) (?:now |already |currently )?/,
    [/closed|filled|expired|been removed|no longer (?:available|open|active|accepting|exists)/],
  ),
  /no longer accepting applications|^(?:applications? (?:are |have |is )?(?:now |been )?|position )(?:closed|filled)\W*$/,
  /(?:职位|岗位|招聘)(?:信息)?已(?:经)?(?:关闭|下线|停止|过期|招满|结束|失效)|^已?停止招聘|(?:職缺|職務|徵才)已(?:關閉|結束)/,
  /stelle(?:nanzeige)? ist (?:leider )?(?:bereits |schon )?(?:besetzt|abgelaufen|nicht mehr)|(?:募集|掲載)(?:は|を|が)?(?:終了|締め切)(?!日|予定)/,
  /(?:offre|poste) (?:n['’]est plus|(?:est |a été )?(?:pourvu|expiré))|(?:oferta|vacante) (?:ya no está|(?:está )?(?:cerrada|caducada))/,
  /vacature is (?:gesloten|vervuld|niet meer)|offerta (?:è )?scaduta|stillingen er besat|annonsen er utløpt/,
]);
/** "Open until the position is filled." */
const isYetToBe = /\b(?:until|till|once|when|if|unless|before|after|as soon as|wenn|sobald)\b|如|若|直到/i;

/** "Baker (filled)", and a mark below the title of a row, as far as the next row. */
export const isClosedRow = (page: Page, row: Line, next: Line | undefined): boolean =>
  marked.test(row.text) ||
  page.lines
    .slice(row.index + 1, Math.min(row.index + 4, next?.index ?? row.index + 4))
    .some(({ text }) => text.length < 40 && mark.test(text));
const words = pattern('iu', [
  /(?:(?:position|role|job|vacancy) )?(?:is |has been )?(?:now )?(?:closed|filled|expired)|no longer (?:available|open)/,
  /applications? (?:are )?(?:now )?closed|besetzt|pourvu|已(?:关闭|下线|停止|过期|招满|结束|失效)|(?:停止|结束)招聘|募集終了/,
]);
const mark = pattern('iu', /^[(（【[]?/, [words], /[\]】）).!]*$/);
const marked = pattern('iu', [
  inRow(/\s?[(（【[]\s?/, [words], /\s?[\]】）)]$/),
  inRow(/\s[–—|-]\s/, [words], /$/),
  inRow(/^[(（【[]/, [words], /[\]】）)]/),
]);
