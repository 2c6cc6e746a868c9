import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';

const kindOf = (heading: string): string => {
  const html = `<!doctype html><html lang="en"><head><title>${heading}</title></head>
    <body><article><h1>${heading}</h1><p>Four cups a day, and no regrets.</p></article></body></html>`;
  return capture(parseHTML(html).document as unknown as Document, 'https://page.example/why').page.kind;
};

it.each(['Why I love tea', 'Why you should walk', 'Why the sea is salt'])(
  '%s is an essay, of no company',
  (heading) => {
    expect(kindOf(heading)).toBe('other');
  },
);
