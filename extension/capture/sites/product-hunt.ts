/** Product Hunt: a product's page by its data. Who hunted, voted or wrote there is not known to work for it. */
import { emptyCompany, lineOf } from '../draft.ts';
import { absolute, hostOf } from '../page/address.ts';
import { hasType, textOf } from '../page/data.ts';
import { evidence } from '../rule.ts';
import type { Site } from './site.ts';

export const productHunt: Site = {
  name: 'product-hunt',
  matches: (page) => page.host === 'producthunt.com' && /^\/(?:products|posts)\/[^/]+/.test(page.path),
  read: (page) => {
    const product = page.things.find((thing) =>
      hasType(thing, /^(?:SoftwareApplication|WebApplication|MobileApplication|Product)$/),
    );
    const name = lineOf(textOf(product, 'name'), 200);
    if (!product || !name) return null;
    const words = lineOf(textOf(product, 'description'), 600);
    const link = page.links.find((one) => /^(?:visit(?: website)?|website|get it)$/i.test(one.text));
    // Its own links count clicks and add where they come from.
    const host = link ? hostOf(absolute(link.href, page.url) ?? '') : null;
    const rule = evidence(`${product.from}.product`, null);
    return {
      kind: 'company',
      company: {
        ...emptyCompany(),
        name: { value: name, evidence: rule },
        description: words ? { value: words, evidence: rule } : null,
        domain:
          host && host !== page.host
            ? { value: host, evidence: evidence('product-hunt.website', null) }
            : null,
      },
      people: [],
    };
  },
};
