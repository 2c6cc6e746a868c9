/** The sites that have a reader of their own. The first that matches is asked. */
import type { Page } from '../page/page.ts';
import type { Trace } from '../rule.ts';
import { ashby } from './ashby.ts';
import { baike } from './baike.ts';
import { boss } from './boss.ts';
import { businessWire } from './business-wire.ts';
import { crunchbase } from './crunchbase.ts';
import { fiftyOneJob } from './fifty-one-job.ts';
import { g2 } from './g2.ts';
import { githubOrganization } from './github-organization.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { lagou } from './lagou.ts';
import { lever } from './lever.ts';
import { liepin } from './liepin.ts';
import { prNewswire } from './pr-newswire.ts';
import { productHunt } from './product-hunt.ts';
import { qichacha } from './qichacha.ts';
import type { Site, SiteReading } from './site.ts';
import { smartRecruiters } from './smartrecruiters.ts';
import { techCrunch } from './techcrunch.ts';
import { thirtySixKr } from './thirty-six-kr.ts';
import { tianyancha } from './tianyancha.ts';
import { wikipedia } from './wikipedia.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { yCombinator } from './y-combinator.ts';
import { zhaopin } from './zhaopin.ts';

export const sites: readonly Site[] = [
  greenhouse,
  lever,
  ashby,
  workable,
  smartRecruiters,
  workday,
  boss,
  liepin,
  fiftyOneJob,
  zhaopin,
  lagou,
  indeed,
  prNewswire,
  businessWire,
  techCrunch,
  thirtySixKr,
  baike,
  crunchbase,
  g2,
  githubOrganization,
  productHunt,
  qichacha,
  tianyancha,
  wikipedia,
  yCombinator,
];

export const readSite = (page: Page, trace: Trace | null): SiteReading | null =>
  sites.find((site) => site.matches(page))?.read(page, trace) ?? null;
