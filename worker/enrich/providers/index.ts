/** Every provider, one line each; those that come first are asked first. */
import type { Provider } from '../provider.ts';
import { apollo } from './apollo.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { brreg } from './brreg.ts';
import { builtWith } from './builtwith.ts';
import { companiesHouse } from './companies-house.ts';
import { crunchbase } from './crunchbase.ts';
import { dns } from './dns.ts';
import { edgar } from './edgar.ts';
import { gdelt } from './gdelt.ts';
import { gleif } from './gleif.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { hunter } from './hunter.ts';
import { lever } from './lever.ts';
import { ownPages } from './own-pages.ts';
import { peopleDataLabs } from './people-data-labs.ts';
import { personio } from './personio.ts';
import { pinpoint } from './pinpoint.ts';
import { qichacha } from './qichacha.ts';
import { rdap } from './rdap.ts';
import { rechercheEntreprises } from './recherche-entreprises.ts';
import { recruitee } from './recruitee.ts';
import { rippling } from './rippling.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { tianyancha } from './tianyancha.ts';
import { wikidata } from './wikidata.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

export const providers: readonly Provider[] = [
  greenhouse,
  lever,
  ashby,
  smartrecruiters,
  workable,
  recruitee,
  personio,
  teamtailor,
  bamboohr,
  breezy,
  workday,
  rippling,
  pinpoint,
  ownPages,
  dns,
  gleif,
  brreg,
  rechercheEntreprises,
  edgar,
  rdap,
  wikidata,
  gdelt,
  hackerNews,
  companiesHouse,
  hunter,
  apollo,
  peopleDataLabs,
  crunchbase,
  builtWith,
  tianyancha,
  qichacha,
];
