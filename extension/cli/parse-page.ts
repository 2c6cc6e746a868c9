/** Parses a saved page into a document. */
import { parseHTML } from 'linkedom';

/** Never throws: what cannot be parsed is an empty page, and said on the error stream. */
export const parsePage = (html: string): Document => {
  try {
    const { document } = parseHTML(withPunctuation(whole(html)));
    if (document.documentElement) return document;
  } catch (error) {
    console.error(`a page could not be parsed: ${String(error).slice(0, 200)}`);
  }
  return parseHTML(empty).document;
};

/** A browser makes a whole document of any fragment; this parser does not. */
const whole = (html: string): string => {
  if (!html.trim()) return empty;
  return /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html.replace(/^\s*<!doctype[^>]*>/i, '')}</body></html>`;
};
/** Old pages write &#150; for a dash: a browser takes it for windows-1252, as HTML has it, and this parser does not. */
const withPunctuation = (html: string): string =>
  html.replace(/&#(1[2-5]\d);/g, (whole, code: string) =>
    Number(code) >= 128 ? windows1252.decode(Uint8Array.of(Number(code))) : whole,
  );
const windows1252 = new TextDecoder('windows-1252');

const empty = '<!doctype html><html><head></head><body></body></html>';
