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
  const body = withoutPrelude(html);
  if (!body) return empty;
  const start = body.search(/<html[\s>]/i);
  if (start < 0) return `<!doctype html><html><body>${body}</body></html>`;
  return start === 0 ? html : `<!doctype html>${body.slice(start)}`;
};
/** What stands before the first element. A part of a template may stand before the document itself. */
const withoutPrelude = (html: string): string => {
  const rest = html.trimStart();
  if (!/^<[!?]/.test(rest)) return rest;
  const close = rest.startsWith('<!--') ? '-->' : '>';
  const end = rest.indexOf(close);
  return end < 0 ? rest : withoutPrelude(rest.slice(end + close.length));
};
/** Old pages write &#150; for a dash: a browser takes it for windows-1252, as HTML has it, and this parser does not. */
const withPunctuation = (html: string): string =>
  html.replace(/&#(1[2-5]\d);/g, (whole, code: string) =>
    Number(code) >= 128 ? windows1252.decode(Uint8Array.of(Number(code))) : whole,
  );
const windows1252 = new TextDecoder('windows-1252');

const empty = '<!doctype html><html><head></head><body></body></html>';
