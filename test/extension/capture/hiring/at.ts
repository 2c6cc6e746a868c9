import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { capture } from '../../../../extension/capture/capture.ts';
import { draftSchema } from '../../../../shared/capture.ts';

/** The draft of an invented page, which must be one that can be saved. */
export const at = (url: string, title: string, body: string, head = '') => {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  const draft = capture(parseHTML(html).document as unknown as Document, url);
  expect(draftSchema.safeParse(draft).error).toBeUndefined();
  return draft;
};
