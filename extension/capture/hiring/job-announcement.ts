/** What announces a role before its name: "Open position: ", "We're hiring: ", "Careers - ", 株式会社北風の中途採用情報：. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
export const announcement = pattern('iu', /^/, [
  inRow(
    [
      /(?:current |open |new )?(?:job )?(?:opening|position|vacancy|opportunity)|careers?|jobs?/,
      /(?:we(?:['’]re| are) |now )?hiring|join us as|wir suchen|(?:aktuell |ab sofort |dringend )?gesucht|stellenangebot/,
      /recrutement|offre d['’]emploi|vacature|oferta de (?:empleo|trabajo)|offerta di lavoro|posizione aperta/,
      /.{2,30}の(?:中途|新卒|キャリア)?採用(?:情報)?/,
    ],
    /\s*(?:[:：|]|\s[-–—]\s|(?<=stellenangebot|recrutement|offre d['’]emploi|vacature)\s)\s*(?=\S)/,
  ),
  inRow(
    /(?:wir suchen|nous recherchons|w(?:ij|e) zoeken|se busca|cercasi|cerchiamo|vi (?:søk|sök|søg)er)/,
    /(?: (?:ab sofort|dich als|eine?n?|une?|een|en|ett|una?)){0,2} (?=\p{Lu})/u,
  ),
]);
export const isAnnounced = (text: string): boolean => announcement.test(text.slice(0, 200));
