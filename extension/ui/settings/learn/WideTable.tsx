/** A table of figures that scrolls by itself where the page is narrow. */
import type { ComponentChildren } from 'preact';
import { ScrolledBox } from '../../ScrolledBox.tsx';

export const WideTable = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <ScrolledBox class="wide-table" label={label}>
    <table class="figures-table">{children}</table>
  </ScrolledBox>
);
