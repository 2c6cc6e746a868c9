/** Every provider, one line each; those that come first are asked first. */
import type { Provider } from '../provider.ts';
import { apollo } from './apollo.ts';
import { brreg } from './brreg.ts';
import { companiesHouse } from './companies-house.ts';
import { dns } from './dns.ts';
import { edgar } from './edgar.ts';
import { gleif } from './gleif.ts';
import { greenhouse } from './greenhouse.ts';
import { hunter } from './hunter.ts';
import { peopleDataLabs } from './people-data-labs.ts';
import { rdap } from './rdap.ts';
import { rechercheEntreprises } from './recherche-entreprises.ts';

export const providers: readonly Provider[] = [
  greenhouse,
  dns,
  gleif,
  brreg,
  rechercheEntreprises,
  edgar,
  rdap,
  companiesHouse,
  hunter,
  apollo,
  peopleDataLabs,
];
