/** Words by which a posting is known: what heads its duties and demands, how to apply, and what is no role. */
import { inRow, pattern } from '../../../shared/text/pattern.ts';
import { functionOf, seniorityOf } from '../../../shared/text/people/title.ts';

export const duties = pattern('iu', /^(?:[\W\d]*)/, [
  /(?:key |main |your |core |primary |job )?(?:responsibilities|duties|tasks)(?!\p{L})/u,
  /what you(?:['’]ll| will)? (?:do|be doing|actually do|work on)|what will be your|the role/,
  /about the (?:role|job|position)|role (?:overview|description)/,
  /job (?:description|details|summary)|position (?:summary|overview)|overview|in this role/,
  /as an? .{2,60},? you (?:will|['’]ll)|brief\b.*|deine aufgaben|ihre aufgaben|aufgaben/,
  /das erwartet (?:dich|sie)|tätigkeiten/,
  /(?:vos |tes |les )?(?:principales )?missions|(?:le|description du|[àa] propos du|ton|votre) (?:poste|r[ôo]le)(?!\p{L})|ce que (?:vous ferez|tu feras)|responsabilit(?:és|à)/u,
  /descripci[oó]n del|(?:tus )?funciones|responsabilidades|mansioni/,
  /(?:jouw |je )?(?:taken|functieomschrijving)(?!\p{L})/u,
  /arbe(?:ids|jds)op?pgaver|arbetsuppgifter|om (?:stillingen|jobbet|tjänsten)/,
  /(?<!\p{Script=Han})职责\s?[:：]?$|职位描述|岗位职责|工作职责|职位职责|工作内容|岗位描述|业务内容|仕事内容|業務内容|職務内容/u,
  /工作內容|職務(?:說明|內容)|(?:工作|崗位|職位)(?:職責|描述)/,
]);

export const demands = pattern('iu', /^(?:[\W\d]*)/, [
  /(?:minimum |preferred |basic |key |job |required )?(?:qualifications|requirements|skills|expertise|experience)(?!\p{L})/u,
  /(?:required|desired) (?:expertise|skills|experience).*/,
  /what (?:we(?:['’]re| are)|you(?:['’]ll)?) (?:looking for|bring|need).*|what (?:we expect|are we expecting)|who you are|about you/,
  /you (?:have|are|bring|will have)\b|must[- ]haves?|experience (?:&|and) skills|your profile/,
  /(?:dein|ihr|votre|ton|din|jouw|je) profie?l|profil recherch|compétences|what they['’]re looking for.*|your tech(?:nical)? \w+/,
  /was (?:du|sie) mitbring|das bring(?:st du|en sie)|anforderungen|voraussetzungen/,
  /functie-?eisen|wat (?:vragen|verwachten|zoeken) (?:we|wij)(?!\p{L})|wie ben (?:je|jij)/u,
  /requisiti|perfil(?: requerido)?$|kvalifika(?:sj|ti)oner/,
  /nice[- ]to[- ]have.*|requisitos|requerimientos|應徵條件|資格條件/,
  /(?<!\p{Script=Han})要求\s?[:：]?$|任职要求|岗位要求|职位要求|工作要求|任职资格|应聘条件|招聘要求|応募資格|応募要件|応募条件|求める/u,
  /(?:任職|崗位|職位)(?:要求|資格)/,
]);

/** What asks the reader to write. */
export const asks = pattern('i', [
  inRow(/\b/, [
    /apply|drop us|(?:send|e-?mail|submit)(?: us)? your|your (?:cv|resume|résumé|application)/,
    /bewerb\w{1,6}|postul\w{1,5}|candidat\w{1,5}|sollicit\w{2,8}|ansøg\w{0,8}|søknad\w{0,3}|ansök\w{0,5}/,
  ]),
  /\b(?:jobs?|jobb|careers?|werkenbij|rekry)@|投递|简历|応募/,
]);

/** A heading of a part of a site or of a page, and of no role. */
export const section = pattern(
  'i',
  /^/,
  [
    /careers?|jobs?|(?:our |all |current |open )+(?:positions|roles|jobs|openings|vacancies)/,
    /join (?!us as ).*|(?:\d+ )?reasons .*|why .*|work (?:with|at|for) .*|about.*|contact.*|home|blog|news/,
    /benefits|our (?:team|culture|values|story)|opportunities/,
    inRow(/(?:the |our |meet )*/, [
      /board of directors|directors|(?:senior |executive )?(?:leadership|management)(?: team)?/,
      /executives|founders|partners|attorneys|lawyers/,
    ]),
    /加入我们|人才招聘|招贤纳士|社会招聘|校园招聘|关于我们|职位(?:列表|描述)?|招聘(?:信息|详情|岗位|职位)?/,
    /job (?:details?|descriptions?|listings?)/,
    /(?:graduates?|students?|interns?(?:hips?)?) (?:&|and) (?:graduates|students|interns(?:hips)?|apprentices(?:hips)?)/,
    /採用情報(?: [a-z ]{1,40})?/,
  ],
  /$/,
);

export const isRole = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 120 &&
  !/[。！？!?]$|(?:通知|方針|実績|流れ|フロー|条件|要項|選考|採用)$|\p{Ll}{5}\.(?:\s|$)/u.test(text) &&
  (functionOf(text) !== null || seniorityOf(text) !== null);
