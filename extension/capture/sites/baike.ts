/** 百度百科: name, place, year and people by the table at the head of the entry. */
import type { CapturedCompany } from '../../../shared/capture.ts';
import { readAddresses } from '../../../shared/text/place/address.ts';
import { zhCities } from '../../../shared/text/place/cities.ts';
import { lineOf } from '../draft.ts';
import type { Page } from '../page/page.ts';
import { evidence } from '../rule.ts';
import { directoryOf } from './directory.ts';
import { infoboxPairs, infoboxPeople } from './infobox.ts';
import type { Site } from './site.ts';

export const baike: Site = {
  name: 'baike',
  matches: (page) => page.host === 'baike.baidu.com' || /_百度百科\s*$/.test(page.title),
  read: (page) =>
    directoryOf(page) === true
      ? { kind: 'company', company: companyOf(page), people: infoboxPeople(page, 'baike.infobox') }
      : null,
};

const companyOf = (page: Page): Partial<CapturedCompany> => {
  const said = (label: RegExp) =>
    infoboxPairs(page).find((pair) => label.test(pair.label.replace(/\s/g, '')));
  const name = said(/^(?:公司名称|中文名|企业名称)$/);
  const place = said(/^(?:总部地点|总部|公司总部|注册地址?)$/);
  const city = place ? cityOf(place.value) : null;
  const value = lineOf(name?.value ?? page.title.replace(/(?:（[^）]{1,30}）)?_百度百科.*$/u, ''), 200);
  return {
    name: value ? { value, evidence: evidence('baike.name', name?.line.text ?? null) } : null,
    ...(city && place && { city: { value: city, evidence: evidence('baike.place', place.line.text) } }),
  };
};

const cityOf = (text: string): string | null =>
  readAddresses(text)[0]?.city ?? [...zhCities].find((city) => text.includes(city)) ?? null;
