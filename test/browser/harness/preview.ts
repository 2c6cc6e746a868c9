/** What the popup says that it will send, and what that makes of a capture that was sent. */
import type { Page } from 'puppeteer-core';
import { rowsOf } from '../../../extension/ui/preview/rows.ts';
import type { Capture } from '../../../shared/capture.ts';

/** The text of each row that stands in the preview, in order. */
export const shownRows = (popup: Page): Promise<string[]> =>
  popup.$$eval('.preview-row', (rows) =>
    rows.map(
      (row) =>
        row.querySelector<HTMLTextAreaElement | HTMLSelectElement | HTMLDataElement>('textarea, select, data')
          ?.value ?? '',
    ),
  );

/** The same of a capture that has arrived. */
export const sentRows = (capture: Capture): string[] => rowsOf(capture).map((row) => row.text);
