/** The popup's first reading: asked for by a script of its own, taken up by the screen once that is there. */
import type { PageReading } from '../ui/services.ts';
import { findActiveTab } from './active-tab.ts';
import { askBackground } from './ask-background.ts';

const place = globalThis as { firstReading?: Promise<PageReading> | undefined };

export const askFirstReading = (): void => {
  place.firstReading = findActiveTab().then((tab) => askBackground('readPage', tab));
};

/** Once: a page that is asked for again is read again. */
export const takeFirstReading = (): Promise<PageReading> | null => {
  const reading = place.firstReading ?? null;
  place.firstReading = undefined;
  return reading;
};
