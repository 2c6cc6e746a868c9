/** A box that scrolls by itself where what it holds is wide or long, by keyboard too. */
import type { ComponentChildren } from 'preact';

interface ScrolledBoxProps {
  class: string;
  label: string;
  children: ComponentChildren;
}

export const ScrolledBox = ({ class: name, label, children }: ScrolledBoxProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
  <section class={name} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
