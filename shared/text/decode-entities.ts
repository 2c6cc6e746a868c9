/** Characters that HTML writes as entities: by number, and those names that stand in addresses and plain words. Pure. */
const named: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ndash: '–',
  mdash: '—',
};

export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, ten, hex, name) => {
        if (name) return named[name] ?? whole;
        const point = Number.parseInt(ten ?? hex, ten ? 10 : 16);
        return point > 31 && point < 0x110000 ? String.fromCodePoint(point) : whole;
      })
    : text;
