/** A table that scrolls by itself where the page is narrow, by keyboard too. */
import type { ComponentChildren } from 'preact';

export const WideTable = ({ label, children }: { label: string; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
  <section class="wide-table" aria-label={label} tabIndex={0}>
    <table class="figures-table">{children}</table>
  </section>
);
