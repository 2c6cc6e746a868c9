/** Whether a page keeps its place while its data comes. */
import type { Page } from 'puppeteer-core';

interface LayoutShift extends PerformanceEntry {
  sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** What moved by itself since the page was opened, as the browser counts it. */
export const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const told = (rect: DOMRect) => `${Math.round(rect.x)}, ${Math.round(rect.y)}`;
    return (observer.takeRecords() as LayoutShift[])
      .flatMap(({ sources }) => sources)
      .map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} “${node?.textContent?.slice(0, 40)}”: ${told(previousRect)} to ${told(currentRect)}`,
      );
  });
