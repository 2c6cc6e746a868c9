/** The paragraph in which a footer says once more what the company does; most of a footer is links, law and contacts. */

import { pattern } from '../../../shared/text/pattern.ts';
import { readAddresses } from '../../../shared/text/place/address.ts';
import { holdsHan } from '../../../shared/text/script.ts';
import type { Page } from '../page/page.ts';

const law = pattern('i', [
  /©|\(c\)\s?\d|copyright|\brights\b|reserved|trademark|privacy|cookie|terms\b|disclaimer/,
  /registered (?:in|office|charity|company)|company (?:no|number|registration)|\bVAT\b/,
  /regulated|licen[sc]ed? (?:by|under|no)|affiliat|informational|does not|may not|opinions?\b/,
  /past performance|risk\b|traditional (?:owners|custodians)|icp/,
  /备案|版权|许可证|违法|举报|未经|转载/,
  /alle rechte|tous droits|impressum|datenschutz/,
]);
const request = pattern('i', /^/, [
  /subscribe|sign|join|follow|contact|call|visit|download|read|learn|get\b|see|view|click|stay/,
  /keep|enter|book|request|need|want|questions?|have a|looking for|thank|please|find us|email/,
  /write|receive|be the first|hey\b|hi\b|hello\b|did you know|psst|don['’]t|melden|abonnieren/,
  /扫码|扫一扫|关注|订阅/,
]);
const credit =
  /\b(?:designed|powered|developed|built|made|hosted|created|website|theme|photos?|icons?) (?:by|with|on|using|from)\b|recaptcha|技术支持/i;
const contact =
  /@|\d{4}|\+\d|https?:|www\.|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:day)?\b|(?:营业|工作|上班|办公|服务)时间|\d:\d\d|地址|电话|\d号(?:楼|院|门|\d)/i;

export const footerBlurb = (page: Page): string | null => {
  for (const { area, linked, text } of page.lines) {
    if (area.part !== 'footer' || area.form || area.notice || area.quoted || linked > 0.3) continue;
    const isHan = holdsHan(text);
    if (text.length < (isHan ? 18 : 45) || text.length > 400) continue;
    if (!isHan && text.split(' ').length < 7) continue;
    const isElse = [law, request, credit, contact].some((pattern) => pattern.test(text));
    if (!isElse && !readAddresses(text).length) return text;
  }
  return null;
};
