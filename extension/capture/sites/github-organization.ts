/** GitHub: an organization's own page by its microdata; a person's page or a repository is none. */

import { readAddresses } from '../../../shared/text/place/address.ts';
import { countryOfPlace } from '../../../shared/text/place/cities.ts';
import { profile } from '../company/social.ts';
import { emptyCompany, lineOf } from '../draft.ts';
import { hostOf } from '../page/address.ts';
import { hasType, textOf } from '../page/data.ts';
import { evidence } from '../rule.ts';
import type { Site } from './site.ts';

export const githubOrganization: Site = {
  name: 'github',
  matches: (page) => page.host === 'github.com' && /^\/(?:orgs\/)?[\w-]{1,39}\/?$/.test(page.path),
  read: (page) => {
    const organization = page.things.find((thing) => hasType(thing, /^Organization$/));
    if (!organization) return null;
    const login = page.path.split('/').findLast(Boolean) ?? '';
    const name = lineOf(textOf(organization, 'name') ?? page.title.split(/\s[·•]\s/)[0], 200);
    if (!name || !login) return null;
    const rule = evidence(`${organization.from}.organization`, null);
    const words = lineOf(textOf(organization, 'description') ?? page.meta.get('og:description'), 600);
    const host = hostOf(textOf(organization, 'url') ?? '');
    const mail = textOf(organization, 'email')?.replace(/^mailto:/, '') ?? '';
    const place = lineOf(textOf(organization, 'location'), 120);
    const address = place
      ? (readAddresses(place)[0] ?? { city: place, country: countryOfPlace(place) })
      : null;
    return {
      kind: 'company',
      company: {
        ...emptyCompany(),
        name: { value: name, evidence: rule },
        description: words && !/^GitHub is where/.test(words) ? { value: words, evidence: rule } : null,
        domain: host && host !== 'github.com' ? { value: host, evidence: rule } : null,
        city: address?.country && address.city ? { value: address.city, evidence: rule } : null,
        country: address?.country ? { value: address.country, evidence: rule } : null,
        emails: /^[^\s@]{1,64}@[^\s@]{1,180}\.[a-z]{2,24}$/i.test(mail)
          ? [{ value: mail, evidence: rule }]
          : [],
        social: profile(`https://github.com/${login}`, page.url).map(({ value }) => ({
          value,
          evidence: rule,
        })),
      },
      people: [],
    };
  },
};
