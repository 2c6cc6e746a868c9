/** Job boards and applicant tracking systems: the page is on their host, the employer is somebody else. */
import { pattern } from '../../../shared/text/pattern.ts';
import { registrable } from '../page/address.ts';
import { onceAPage } from '../page/once-a-page.ts';
import type { Page } from '../page/page.ts';

const hosts = pattern(
  '',
  /(?:^|\.)/,
  [
    /indeed\.[a-z.]+|linkedin\.(?:com|cn)|seek\.com(?:\.au)?|jobstreet\.[a-z.]+/,
    /builtin(?:nyc|sf|la|boston|chicago|austin|seattle|colorado)?\.com|ycombinator\.com/,
    /workatastartup\.com|glassdoor\.[a-z.]+|monster\.[a-z.]+|stepstone\.[a-z.]+|ziprecruiter\.com/,
    /dice\.com|wellfound\.com|angel\.co|welcometothejungle\.com|otta\.com|reed\.co\.uk/,
    /totaljobs\.com|naukri\.com|simplyhired\.com|careerbuilder\.com|weworkremotely\.com/,
    /remoteok\.(?:com|io)|zhaopin\.com|51job\.com|lagou\.com|liepin\.com|zhipin\.com|58\.com/,
    /ganji\.com|nowcoder\.com|shixiseng\.com|104\.com\.tw|rikunabi\.com|wantedly\.com/,
    /green-japan\.com|greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com/,
    /myworkdayjobs\.com|myworkdaysite\.com|recruitee\.com|personio\.(?:de|com)|teamtailor\.com/,
    /breezy\.hr|bamboohr\.com|jobvite\.com|icims\.com|taleo\.net|successfactors\.(?:com|eu)/,
    /wuzzuf\.net|bayt\.com|jobsdb\.com|foundit\.[a-z.]+|shine\.com|timesjobs\.com|jooble\.org/,
    /nofluffjobs\.com|justjoin\.it|pracuj\.pl|jobs\.cz|profesia\.sk|cv\.ee|cvbankas\.lt/,
    /duunitori\.fi|jobindex\.dk|finn\.no|hh\.ru|infojobs\.[a-z.]+|xing\.com|jobs\.ch|apec\.fr/,
    /hellowork\.com|cadremploi\.fr|jobkorea\.co\.kr|saramin\.co\.kr|itviec\.com|topcv\.vn/,
    /vietnamworks\.com|kalibrr\.com|adzuna\.[a-z.]+|talent\.com|themuse\.com|arbeitnow\.com/,
    /arbeitsagentur\.de|irishjobs\.ie|gupy\.io|catho\.com\.br|computrabajo\.com|1111\.com\.tw/,
    /jazzhr\.com|applytojob\.com|rippling\.com|eightfold\.ai|pinpointhq\.com/,
  ],
  /$/,
);
const titles =
  /智联招聘|前程无忧|无忧工作网|拉勾(?:网|招聘)|猎聘|BOSS直聘|实习僧|牛客网|Indeed\.com|\| LinkedIn|- SEEK$|Glassdoor|ZipRecruiter|Stepstone/;

/** Whether a name is a board's, as the foot of a page that one made for a firm has it. */
export const isBoardName = (name: string): boolean => titles.test(name.slice(0, 80));

const ways = pattern(
  'i',
  /^/,
  [
    /post (?:a |your )?(?:new )?(?:job|vacancy)|for employers/,
    /employers? (?:log ?in|sign ?in|zone)|i['’]?m an employer.{0,30}|find candidates/,
    /发布职位|进入企业版|我要招人|(?:企业|招聘者)(?:登录|入口)/,
    /stellenanzeige (?:schalten|aufgeben)|publier une offre|vacature plaatsen|publicar empleo/,
    /求人掲載/,
  ],
  /\W*$/,
);

/** Whether others may post their roles here: then the site that asks for them is no employer. */
export const isOpenBoard = onceAPage((page): boolean =>
  page.lines.some(({ text }) => text.length < 40 && ways.test(text)),
);

/** A domain that is named for jobs is a board's, or a firm's that has another for itself: `northwindcareers.example`. */
const namedForJobs =
  /^jobs?(?:$|-)|jobs?$|careers?$|recruit|hiring|stellen|karriere|emplois?$|vacatures?$|zhaopin|rencai|qiuzhi/;

/** What the site calls itself at the end of its titles: a firm calls a part of its site "Jobbörse", and no more. */
const namedBoard = /(?<!(?:^|[|–—-])\s?)(?:\bjob ?board|jobb[öo]rse|stellenb[öo]rse|人才网|求职网)$/i;

/** Whether the page belongs to a board rather than to an employer. */
export const isBoard = (page: Page): boolean =>
  hosts.test(page.host) ||
  namedForJobs.test(registrable(page.host).split('.')[0] ?? '') ||
  titles.test(page.title) ||
  namedBoard.test(page.title.slice(-40).trim()) ||
  isOpenBoard(page);
