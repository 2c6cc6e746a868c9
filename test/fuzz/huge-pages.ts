/**
 * Pages past every cap: 100,000 nodes deep and wide, 5 MB of text, 10 MB of data. One shape is that deep and the others
 * 15,000: past that the parser, not the reader, takes seconds.
 */
export const hugePages: Record<string, (filler: string) => string> = {
  deep: (filler) => `${'<div>'.repeat(100_000)}${filler}`,
  'deep inline': (filler) => `${'<b><i>'.repeat(8_000)}${filler}`,
  'deep classes': (filler) => `${'<section class="team footer">'.repeat(15_000)}${filler}`,
  'deep links': (filler) => `${'<a href="/x">'.repeat(15_000)}${filler}`,
  'deep tables': (filler) => '<table><tr><td>'.repeat(5_000) + filler,
  'deep forms': (filler) => '<form><fieldset>'.repeat(8_000) + filler,
  'deep microdata': (filler) =>
    `${'<div itemscope itemprop="name" itemtype="http://schema.org/Organization">'.repeat(15_000)}${filler}`,
  wide: (filler) => filled(`<p>${filler}</p>`, 5_000_000, 100_000),
  'wide list': (filler) => `<ul>${filled(`<li><a href="/jobs/1">${filler}</a></li>`, 5_000_000, 30_000)}`,
  'wide table': (filler) => `<table>${filled(`<tr><th>Name</th><td>${filler}</td></tr>`, 5_000_000, 20_000)}`,
  'wide headings': (filler) => filled(`<h2>${filler}</h2><p>Head of Sales</p>`, 5_000_000, 20_000),
  'wide attributes': (filler) =>
    `<p class="${'a '.repeat(50_000)}" id="${'-'.repeat(1_000_000)}">${filler}</p>`,
  'wide meta': (filler) => `<meta name="x" content="${'y'.repeat(100)}">`.repeat(30_000) + filler,
  'wide images': (filler) => `<img src="/logo.png" alt="logo" class="logo">`.repeat(30_000) + filler,
  'wide comments': (filler) =>
    `<!--<p>Posted on </p>${'<'.repeat(10_000)} 2021 ${filler}-->`.repeat(100) + filler,
  'one line': (filler) => `<p>${filled(`${filler} `, 5_000_000)}</p>`,
  'one word': (filler) => `<p>${filler.replace(/\s/g, '').slice(0, 1).repeat(5_000_000)}</p>`,
  'many breaks': (filler) => `<p>${filled(`${filler}<br>`, 5_000_000)}</p>`,
  'long title': (filler) => `<title>${filled(`${filler} | `, 2_000_000)}</title>`,
  'data of 10 MB': (filler) =>
    ld(`{"@type":"Organization","name":${JSON.stringify(filler)},"description":"${'x'.repeat(10_000_000)}"}`),
  'many data': (filler) =>
    ld(
      `{"@type":"Organization","name":${JSON.stringify(filler)},"employee":[{"@type":"Person","name":"Jane Okafor"}]}`,
    ).repeat(5000),
  'wide data': (filler) =>
    ld(
      `[${'{"@type":"JobPosting","title":"Sales Engineer","description":"x"},'.repeat(40_000)}${JSON.stringify(filler)}]`,
    ),
  'deep data': (filler) => ld(`${'['.repeat(100_000)}${JSON.stringify(filler)}${']'.repeat(100_000)}`),
  'deep objects': (filler) =>
    ld(
      `${'{"@type":"Organization","department":'.repeat(20_000)}${JSON.stringify(filler)}${'}'.repeat(20_000)}`,
    ),
  'wide keys': (filler) =>
    ld(
      `{"@type":"Organization",${Array.from({ length: 50_000 }, (_, n) => `"k${n}":${JSON.stringify(filler.slice(0, 50))}`).join()}}`,
    ),
  'state of 10 MB': (filler) =>
    `<script type="application/json" id="__NEXT_DATA__">{"props":"${'x'.repeat(10_000_000)}"}</script>${filler}`,
};

/** `once` over and over, up to so many characters and so many times. */
const filled = (once: string, length: number, times = length): string =>
  once.repeat(Math.min(times, Math.ceil(length / once.length)));

const ld = (data: string): string =>
  `<script type="application/ld+json">${data.replaceAll('</', '<\\/')}</script>`;
