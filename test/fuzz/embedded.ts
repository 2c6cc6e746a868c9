/** Poisoned embedded data: JSON-LD of wrong types, forbidden keys, cycles by `@id`; microdata that holds itself. */
import fc from 'fast-check';
import { text } from './texts.ts';

const keys = [
  ...[
    '@type',
    '@id',
    '@graph',
    '@value',
    '@context',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
  ],
  ...[
    'name',
    'legalName',
    'alternateName',
    'url',
    'logo',
    'sameAs',
    'email',
    'telephone',
    'description',
    'address',
  ],
  ...[
    'addressLocality',
    'addressCountry',
    'streetAddress',
    'foundingDate',
    'numberOfEmployees',
    'value',
    'minValue',
  ],
  ...[
    'maxValue',
    'employee',
    'founder',
    'founders',
    'member',
    'jobTitle',
    'worksFor',
    'contactPoint',
    'parentOrganization',
  ],
  ...[
    'title',
    'hiringOrganization',
    'jobLocation',
    'jobLocationType',
    'datePosted',
    'employmentType',
    'baseSalary',
  ],
  ...[
    'currency',
    'unitText',
    'industry',
    'itemListElement',
    'item',
    'headline',
    'datePublished',
    'publisher',
    'author',
  ],
  ...[
    'about',
    'mainEntity',
    'length',
    'geo',
    'department',
    'applicantLocationRequirements',
    'experienceRequirements',
  ],
];
const types = [
  ...[
    'Organization',
    'Corporation',
    'LocalBusiness',
    'Person',
    'JobPosting',
    'NewsArticle',
    'BlogPosting',
    'WebSite',
  ],
  ...[
    'WebPage',
    'PostalAddress',
    'QuantitativeValue',
    'MonetaryAmount',
    'ItemList',
    'ProfilePage',
    'Product',
    'Event',
  ],
  ...['http://schema.org/Organization', '__proto__', 'constructor', ''],
];

/** JSON as text: `__proto__` as a key of its own and keys given twice cannot be told as objects. */
const json = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text.map((plain) => JSON.stringify(plain)),
    fc.constantFrom(
      'null',
      'true',
      '0',
      '-1',
      '1e999',
      '2016',
      '"2026-11-03"',
      '[]',
      '{}',
      '{"@id":"#a"}',
      '[[[[]]]]',
    ),
    fc.constantFrom(
      '"https://northwind.example/"',
      '"mailto:hello@northwind.example"',
      '"javascript:alert(1)"',
    ),
    fc.array(tie('value'), { maxLength: 4 }).map((values) => `[${values.join()}]`),
    tie('object'),
  ),
  object: fc
    .record({
      type: fc.constantFrom(...types),
      props: fc.array(fc.tuple(fc.constantFrom(...keys), tie('value')), { maxLength: 10 }),
    })
    .map(
      ({ type, props }) =>
        `{"@context":"https://schema.org","@type":${JSON.stringify(type)},"@id":"#a"${props
          .map(([key, value]) => `,${JSON.stringify(key)}:${value}`)
          .join('')}}`,
    ),
})).object;

const wraps: ((data: string) => string)[] = [
  (data) => data,
  (data) => `<!--${data}-->`,
  (data) => `//<![CDATA[\n${data}\n//]]>`,
  (data) => `${data};`,
  (data) => data.slice(0, -3),
  (data) => `[${data},${data}]`,
];

export const jsonLd: fc.Arbitrary<string> = fc
  .record({
    data: json,
    wrap: fc.constantFrom(...wraps),
    kind: fc.constantFrom('ld+json', 'ld+json', 'json'),
  })
  .map(
    ({ data, wrap, kind }) =>
      `<script type="application/${kind}">${wrap(data).replaceAll('</', '<\\/')}</script>`,
  );

/** Items in items under their own names, with `itemref` pointing back at what is open. */
export const microdata: fc.Arbitrary<string> = fc.letrec<{ item: string }>((tie) => ({
  item: fc
    .record({
      type: fc.constantFrom(...types),
      prop: fc.constantFrom(...keys),
      tag: fc.constantFrom('div', 'span', 'a', 'meta', 'time', 'li'),
      said: text,
      inner: fc.oneof({ depthSize: 'small' }, fc.constant(''), tie('item')),
      closed: fc.boolean(),
    })
    .map(
      ({ type, prop, tag, said, inner, closed }) =>
        `<${tag} id="a" itemscope itemref="a" itemprop="${prop} ${prop}" itemtype="http://schema.org/${type}" content="${escaped(said)}">` +
        `<b itemprop="name">${escaped(said)}</b>${inner}${closed ? `</${tag}>` : ''}`,
    ),
})).item;

export const escaped = (said: string): string =>
  said.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
