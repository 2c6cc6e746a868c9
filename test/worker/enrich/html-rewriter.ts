/**
 * Stands in for the Worker's HTMLRewriter where there is only Node: the same handlers, called in the same order, over
 * linkedom. What the real one makes of a page is held in workerd (test/worker/page-parts.test.ts).
 */
import { parseHTML } from 'linkedom';

interface Handlers {
  element?(tag: { getAttribute(name: string): string | null; onEndTag(handler: () => void): void }): void;
  text?(chunk: { text: string }): void;
}

class HtmlRewriter {
  readonly #ofDocument: Handlers[] = [];
  readonly #handlers: [selector: string, handlers: Handlers][] = [];

  on(selector: string, handlers: Handlers): this {
    this.#handlers.push([selector, handlers]);
    return this;
  }

  onDocument(handlers: Handlers): this {
    this.#ofDocument.push(handlers);
    return this;
  }

  transform(response: Response): { text(): Promise<string> } {
    return {
      text: async () => {
        const html = await response.text();
        const { document } = parseHTML(html);
        for (const child of document.childNodes)
          if (child.nodeType === 1) this.#visit(child as Element, this.#ofDocument);
        return html;
      },
    };
  }

  #visit(element: Element, outer: readonly Handlers[]): void {
    const mine = this.#handlers
      .filter(([selector]) => element.matches(selector))
      .map(([, handlers]) => handlers);
    const ends: (() => void)[] = [];
    for (const { element: enter } of mine)
      enter?.({ getAttribute: (name) => element.getAttribute(name), onEndTag: (end) => void ends.push(end) });
    const within = [...outer, ...mine];
    for (const child of element.childNodes) {
      if (child.nodeType === 1) this.#visit(child as Element, within);
      if (child.nodeType === 3) for (const { text } of within) text?.({ text: child.textContent ?? '' });
    }
    for (const end of ends) end();
  }
}

Object.assign(globalThis, { HTMLRewriter: HtmlRewriter });
