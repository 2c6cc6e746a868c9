/** A member's hands in the page: waits for what is to be there, as a test's browser would. */

export interface Act {
  see(selector: string): Promise<HTMLElement>;
  click(selector: string): Promise<void>;
  /** Types over what stands in a field, and leaves it. */
  type(selector: string, text: string): Promise<void>;
  scrollTo(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Ctrl and a letter. */
  control(key: string): Promise<void>;
}

const patienceMs = 3000;

const see = async (selector: string): Promise<HTMLElement> => {
  const end = performance.now() + patienceMs;
  for (;;) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
    if (performance.now() > end) throw new Error(`Nothing is ${selector}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

export const act: Act = {
  see,
  click: async (selector) => (await see(selector)).click(),
  type: async (selector, text) => {
    const field = await see(selector);
    field.focus();
    const isField = [HTMLTextAreaElement, HTMLInputElement, HTMLSelectElement].some(
      (kind) => field instanceof kind,
    );
    if (isField) (field as HTMLInputElement).value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
  },
  scrollTo: async (selector) => (await see(selector)).scrollIntoView(),
  press: async (key) => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  },
  control: async (key) => {
    document.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
    );
  },
};
