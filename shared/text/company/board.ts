/** Tells the applicant tracking system, and the employer's token in it, from an address. Pure. */
import type { BoardSystem } from '../../words.ts';
import { wordGlance } from '../word-glance.ts';

export interface Board {
  system: BoardSystem;
  token: string;
}

/** Each with the token as its first group. Hosts alone would take a system's own pages for an employer's. */
const addresses: readonly (readonly [BoardSystem, RegExp])[] = [
  [
    'greenhouse',
    /\/\/(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/embed\/job_(?:board|app)(?:\/js)?\?(?:[^#]{0,200}&)?for=([\w-]{2,60})/,
  ],
  [
    'greenhouse',
    /\/\/(?:boards|job-boards|boards-api)(?:\.eu)?\.greenhouse\.io\/(?:v1\/boards\/)?(?!embed\b|v1\b)([\w-]{2,60})/,
  ],
  ['lever', /\/\/(?:jobs|api)(?:\.eu)?\.lever\.co\/(?:v0\/postings\/)?(?!v0\b)([\w.-]{2,60})/],
  ['ashby', /\/\/(?:jobs|api)\.ashbyhq\.com\/(?:posting-api\/job-board\/)?(?!posting-api\b)([\w.%-]{2,80})/],
  [
    'workable',
    /\/\/apply\.workable\.com\/(?:api\/v\d\/(?:accounts|widget\/accounts)\/)?(?!api\b)([\w-]{2,60})/,
  ],
  ['workable', /\/\/(?!www\b|apply\b|jobs\b|help\b|resources\b|careers\b)([\w-]{2,60})\.workable\.com/],
  ['smartrecruiters', /\/\/(?:careers|jobs)\.smartrecruiters\.com\/([\w-]{2,60})/],
  ['smartrecruiters', /\/\/api\.smartrecruiters\.com\/v1\/companies\/([\w-]{2,60})/],
  [
    'workday',
    /\/\/([\w-]{2,60}\.wd\d{1,3}\.myworkdayjobs(?:-impl)?\.com\/(?:wday\/cxs\/[\w-]{2,60}\/)?(?:[a-z]{2}-[A-Z]{2}\/)?[\w-]{2,80})/,
  ],
  ['recruitee', /\/\/(?!www\b|api\b|docs\b|support\b|help\b)([\w-]{2,60})\.recruitee\.com/],
  ['personio', /\/\/([\w-]{2,60})\.jobs\.personio\.(?:de|com)/],
  [
    'teamtailor',
    /\/\/(?!www\b|app\b|api\b|docs\b|support\b|career\b)([\w-]{2,60})(?:\.na)?\.teamtailor\.com/,
  ],
  ['bamboohr', /\/\/(?!www\b|api\b|help\b|documentation\b)([\w-]{2,60})\.bamboohr\.com/],
  ['breezy', /\/\/(?!www\b|app\b|assets\b|help\b)([\w-]{2,60})\.breezy\.hr/],
  ['rippling', /\/\/ats\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?([\w-]{2,60})/],
  ['pinpoint', /\/\/(?!www\b|app\b|help\b)([\w-]{2,60})\.pinpointhq\.com/],
  ['jobvite', /\/\/jobs\.jobvite\.com\/(?:careers\/)?([\w-]{2,60})/],
  ['icims', /\/\/(?!www\b|cdn\d*\b)([\w-]{2,80})\.icims\.com/],
  ['beisen', /\/\/(?!www\b|static\b|cdn\b)([\w-]{2,60})\.zhiye\.com/],
  [
    'moka',
    /\/\/app\.mokahr\.com\/(?:m\/)?(?:social-recruitment|campus[_-]recruitment|recommendation-apply|apply|intern-recruitment)\/([\w-]{2,60})/,
  ],
  ['feishu', /\/\/(?!www\b)([\w-]{2,60})\.jobs\.feishu\.cn/],
];

/** The systems' hosts: most addresses lead to none of them. */
const mayLead = wordGlance(
  'greenhouse lever ashbyhq workable smartrecruiters myworkdayjobs recruitee personio teamtailor bamboohr breezy rippling pinpointhq jobvite icims zhiye mokahr feishu'.split(
    ' ',
  ),
);

/** @param address of a page, a link, a frame or a script; of one without a scheme the first two slashes must be there. */
export const boardOf = (address: string): Board | null => {
  const plain = address.slice(0, 500);
  if (!plain.includes('//') || !mayLead(plain)) return null;
  for (const [system, pattern] of addresses) {
    const token = pattern.exec(plain)?.[1];
    if (token) return { system, token: system === 'workday' ? workdayToken(token) : token };
  }
  return null;
};

/** Host and site name that postings are asked by: `northwind.wd5/Careers`. */
const workdayToken = (found: string): string => {
  const [host = '', ...path] = found.replace(/\/wday\/cxs\/[\w-]+/, '').split('/');
  const site = path.filter((part) => !/^[a-z]{2}-[A-Z]{2}$/.test(part))[0] ?? '';
  return `${host.replace(/\.myworkdayjobs(?:-impl)?\.com$/, '')}/${site}`;
};
