import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readXml, textsOf } from '../../../worker/enrich/xml.ts';

it('reads elements and their text, with CDATA and the five entities', () => {
  const root = readXml(
    `<?xml version="1.0" encoding="UTF-8"?>
<!-- open roles --><jobs>
  <job id="1"><name>R&amp;D &#8211; Lead</name><text><![CDATA[<p>a & b</p>]]></text><empty/></job>
  <job><name>Second</name><name>&lt;third&gt; &unknown;</name></job>
</jobs>
`,
  );
  expect(root?.name).toBe('jobs');
  expect(root?.children.map((job) => textsOf(job, 'name'))).toEqual([
    ['R&D – Lead'],
    ['Second', '<third> &unknown;'],
  ]);
  expect(root?.children[0]?.children.map(({ text }) => text)).toEqual(['R&D – Lead', '<p>a & b</p>', '']);
});

it.each([
  ['nothing', ''],
  ['text alone', 'Please wait'],
  ['an element that does not end', '<a><b></b>'],
  ['an element that ends another', '<a></b>'],
  ['an end without a beginning', '</a>'],
  ['a tag that breaks off', '<a><b'],
  ['CDATA that does not end', '<a><![CDATA[x</a>'],
  ['a comment that does not end', '<a><!-- </a>'],
  ['two roots', '<a/><b/>'],
  ['text beside the root', '<a/>x'],
  ['HTML', '<!doctype html><title>Please wait</title>'],
  ['entities of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ['entities that grow', '<!DOCTYPE a [<!ENTITY x "yy"><!ENTITY z "&x;&x;">]><a>&z;</a>'],
  ['elements without end in each other', '<a>'.repeat(100_000)],
  ['a name that is none', '<1a/>'],
])('refuses %s', (_, xml) => {
  expect(readXml(xml)).toBe(null);
});

it('throws at no text', () => {
  const piece = fc.constantFrom(
    '<a>',
    '</a>',
    '<a/>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&#x110000;',
    '&',
    'x',
    '<',
  );
  fc.assert(fc.property(fc.array(piece), (pieces) => void readXml(pieces.join(''))));
});
