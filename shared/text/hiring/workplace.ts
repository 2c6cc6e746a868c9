/** Reads where the work is done: remote, hybrid or on site; English, Chinese and the larger European languages. */

import type { Workplace } from '../../words.ts';
import { pattern } from '../pattern.ts';

const remoteWords = pattern('i', [
  /\bremote(?:ly)?\b|telecommut|work from (?:home|anywhere)|\bwfh\b|home[-\s]?office/,
  /远程(?!调用|控制|过程|监控|连接|桌面|访问|教育|医疗)|遠端|居家办公|在家办公|在宅(?!医療|診療|介護|訪問|療養|患者|ケア|支援|調剤|サービス)|リモート|t[ée]l[ée]travail|teletrabajo/,
  /\b(?:100 ?%|full) remote\b/,
]);

/** Of a label's value or a short line alone: "remote" in running text speaks of much else. */
export const workplaceOf = (text: string): Workplace | null => {
  const plain = text.slice(0, 300);
  if (/\b(?:no|not|non)[-\s]?(?:fully )?remote\b|不(?:支持|接受)远程/i.test(plain)) return 'onsite';
  if (/hybrid|混合办公|混合辦公|ハイブリッド|teletrabajo parcial|t[ée]l[ée]travail partiel/i.test(plain))
    return 'hybrid';
  if (remoteWords.test(plain)) return 'remote';
  if (/\bon[-\s]?site\b|\bin[-\s](?:office|person)\b|现场办公|坐班|vor ort|pr[ée]sentiel|出社/i.test(plain))
    return 'onsite';
  return null;
};

const remote = pattern('iu', [
  /\b(?:fully|100 ?%|all|completely|entirely) remote\b|\bremote[-\s]first\b/,
  /\bhiring in .{2,60}\bremote\b/,
  /\b(?:this|the) (?:role|position|job) (?:is|can be|will be) (?:fully |100% )?remote\b/,
  /\b(?:work|working) (?:fully |100% )?remotely from\b|\bremote (?:role|position|job)\b/,
  /本(?:职位|岗位)(?:为|是)?(?:全)?远程/,
]);
const hybrid = pattern('iu', [
  /\b(?:this|the) (?:role|position|job) is (?:a )?hybrid\b/,
  /\bhybrid (?:role|position|job|working|work|schedule|model|setup|environment|arrangement)\b/,
  /\b(?:\d|two|three|four)(?:[-–+]\d)? days?(?: a| per| each|\/)? ?(?:week )?(?:in|at|from) (?:the|our) (?:\w+ )?office\b/,
  /\b(?:in|at) (?:the|our) (?:\w+ )?office (?:at least )?(?:\d|two|three|four) days\b/,
  /\bsome on-?site time\b/,
  /每周\s?\d\s?天(?:到岗|坐班|现场)/,
]);
const onsite = pattern('i', [
  /\b(?:this|the) (?:role|position|job) (?:is|will be) (?:fully |100% |entirely )?(?:on-?site|in[-\s](?:office|person))\b/,
  /\b(?:on-?site|in-office|in-person) (?:role|position|job)\b/,
  /\b(?:5|five) days (?:a|per) week (?:in|on)[-\s](?:the |our )?(?:office|site)\b/,
]);

const notRemote =
  /\bnot an? (?:(?:fully )?remote|off-?site) (?:position|role|job|opportunity)\b|\b(?:involves|requires?) (?:full |regular )?on-?site (?:attendance|presence|work)\b/i;

/** What a sentence of the page says of its role. */
export const statedWorkplace = (sentence: string): Workplace | null => {
  const plain = sentence.slice(0, 1000);
  if (hybrid.test(plain)) return 'hybrid';
  if (notRemote.test(plain)) return 'onsite';
  if (remote.test(plain)) return 'remote';
  return onsite.test(plain) ? 'onsite' : null;
};
