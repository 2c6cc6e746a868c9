/** What sites in the languages of Europe call the part that is about working there, in words and in addresses. */
import type { Part } from '../../../shared/text/pattern.ts';

export const careersWords: Part = [
  /carrières?|recrutement|nous rejoindre|(?:nos |les )?offres? d['’]emploi/,
  /(?:onze |openstaande |actuele )?vacatures|werken bij/,
  /(?:våre |våra )?ledige (?:stillinger|jobs?)|lediga (?:jobb|tjänster)|(?:unsere )?jobbörse/,
  /(?:ofertas|bolsa) de (?:empleo|trabajo)|trabaja con nosotros|vacantes disponibles/,
  /posizioni aperte|lavora con noi/,
];

export const careersPaths: Part = [
  /karriere|stellen(?:angebote)?|jobb(?:oe|ö)rse|vacatures?|werken-?bij|(?:offres?-)?(?:d-)?emplois?|recrutement/,
  /nous-rejoindre|lavora-con-noi|trabaja[-_]con[-_]nosotros|empleos?/,
  /ledige-stillinger|lediga-jobb|stillinger|jobb/,
];
