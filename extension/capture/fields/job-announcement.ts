/** What announces a role before its name: "Open position: ", "We're hiring: ", "Careers - ", 株式会社北風の中途採用情報：. */
import { pattern } from '../../../shared/text/pattern.ts';
export const announcement = pattern(
  'iu',
  /^/,
  [
    /(?:current |open |new )?(?:job )?(?:opening|position|vacancy|opportunity)|careers?|jobs?/,
    /(?:we(?:['’]re| are) |now )?hiring|join us as|wir suchen|stellenangebot/,
    /recrutement|offre d['’]emploi/,
    /.{2,30}の(?:中途|新卒|キャリア)?採用(?:情報)?/,
  ],
  /\s*(?:[:：|]|\s[-–—]\s|(?<=stellenangebot|recrutement|offre d['’]emploi)\s)\s*(?=\S)/,
);
export const isAnnounced = (text: string): boolean => announcement.test(text.slice(0, 200));
