/** What holds the words of a kind of news and tells none: vague, in passing, stopped. */

import { inRow, pattern, unlessNext } from '../pattern.ts';
import type { ToldKind } from './news-words.ts';

export const vague = pattern('iu', [
  /\b(?:meet (?:the )?new|brings|is here(?! to stay))\b/,
  inRow(
    /\bannounc(?:es|ed|ing)/,
    unlessNext(
      inRow(
        /\s(?:[\p{L}\d.$-]{1,20}\s){0,4}?/u,
        [
          /pricing|closing|commencement|completion|expiration|execution|initiation|results|financial/,
          /earnings|dividend|sale|divestiture|agreement|investment|offer(?:ings?)?|securiti[sz]ation/,
          /update|approval|transaction|warrant|restructuring|repurchase|redemption|passing|promotions?/,
          /appointments?|members?|partners|dates?|milestones?|full program|conference|schedule|winners?|webcast|participation|patents?/,
          /data|(?:first|second|third|fourth)[- ]quarter/,
        ],
        /\b/,
      ),
    ),
    /(?!\s(?:the\s)?that it (?:had |has )?raised)/,
  ),
]);

/** What a sentence gives for its background, or speaks of as a thing: "amid reports of layoffs", "a launch partner". */
export const background = pattern('giu', [
  /\b(?:amid|follow(?:s|ing)|after|despite) (?:[\p{L}-]{1,15} ){0,3}(?:news|reports?|rumou?rs|speculation) (?:of|that|about)\b.*$/u,
  /\blaunch (?:partners?|records?|dates?|timelines?|events?|part(?:y|ies)|customers?|day)\b/,
  /\b(?:to support|ahead of) (?:the |its )?launch\b.*$|\bsince launching\b|\bat launch\b|\blaunched (?:last|in (?:19|20)\d\d)\b|^watch\b.*$|\bknown for layoffs\b|\bbefore it (?:even )?launch\w+|^(?:if )?you\b.*$|\bhow to \w{3,15}\b|^for (?:example|instance)\b.*$/,
  inRow(
    /\b/,
    [/held|hosted|organi[sz]ed|presented|published|survey|study|poll|report/],
    /\b[^.;]{0,60}\bin (?:partnership|collaboration) with\b/,
  ),
  /\b(?:since|before|until) (?:the )?(?:\p{Lu}[\p{L}\d]{1,20}(?:['’]s)? )?launch\b/u,
  /^[^|｜丨]{1,8}首发\s?[|｜丨]/,
  /^In (?:the|our|my|a) (?:previous|last|earlier) .*$|\blaunch hn\b|\b(?:newly|recently) launched\b|\brecent acquisitions? of\b|\bnamed in (?:honou?r|memory)\b|\bjoint venture partners?\b/,
]);

/** What was stopped, or is none of its kind after all. */
export const undone: ReadonlyMap<ToldKind, RegExp> = new Map([
  [
    'acquisition',
    pattern('iu', [
      inRow(
        /\b/,
        [
          /block(?:s|ed)?|paus(?:es|ed)|halt(?:s|ed)?|abandon(?:s|ed)?|scrap(?:s|ped)?|calls? off/,
          /called off/,
        ],
        /\b/,
      ),
      /\b(?:buys?|bought|acquires?d?) (?:an? )?(?:(?:[\d.]{1,6}(?:%| percent)|minority) )?stake\b/,
      /\bden(?:y|ies|ied)\b|\bin talks\b|\bclass action\b|\bor otherwise acquired\b|\bacquired the (?:property|building|site|land)\b/,
      /\bacquir(?:e|ing) (?:[\w-]{2,20} ){0,3}(?:skills|knowledge|customers|clients|users)\b|\b(?:clients|customers)(?: to)? acquire\b/,
      /\bacquir(?:es?|ed|ing) (?:an? )?(?:(?!majority|controlling)[\p{L}-]{2,20} ){0,3}(?:share|stake)\b/u,
      inRow(
        /\b/,
        [/law ?firm|law offices|llp|p?llc|attorneys?|(?:share|inve)\w+ alert/],
        /\b.{0,60}\binvestigat\w+/,
      ),
      /\binvestigat\w+ .{0,60}\b(?:acquisition|merger|takeover)\b/,
      inRow(
        /\b(?:acqui(?:res?|red|ring|sition of)|buys|bought|buying) (?:[\p{L}-]{2,12} ){0,2}[\d,.]{1,15}\s?(?:[kmb]|thousand|million|billion)?\s/u,
        [/\p{Lu}{3,5}|bitcoins?|tokens?|coins?|shares|acres|hectares|units|vehicles/u],
        /\b/,
      ),
      /叫停|阻止|终止|否认|曾寻求|收购[^，。；]{0,24}少数股权|(?:去年|前年|早些时候|没有)[^，。；]{0,12}(?:收购|并购)/,
    ]),
  ],
  [
    'launch',
    /n['’]t (?:even )?launch|\b(?:launch blocked|delay(?:s|ed)|postpon(?:es|ed)|buy-?back|(?:share|stock) repurchase|(?:stock|share|public|exchange|tender) offer(?:ing)?|memoir|bestselling|(?:debut|latest) novel|scholarships?)\b|延期|推迟|暂停|跳票|(?:不会|不再|没有|并未|暂不|尚未)[^，。；]{0,6}(?:推出|发布|上线|上市)/i,
  ],
  ['award', /\b(?:jury|verdict|lawsuit)\b/i],
  // A guest who is welcomed holds the post that he held.
  [
    'executive',
    /\b(?:episode|speaker line-?up|podcast|webinar|fireside chat|interview(?:s|ed)?)\b|专访|对话|访谈/i,
  ],
  [
    'office',
    /\blaunch(?:es|ed)? (?:of )?.{3,80}\bat (?:its|their|our)\b|\b(?:downsiz\w+|scal(?:es|ed|ing) back|clos(?:es|ed|ing|ures?)|shut(?:s|ting)?|scrap(?:s|ped)?)\b|关闭|停产/i,
  ],
]);
