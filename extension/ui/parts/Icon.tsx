/** A sign of the one set that all screens use (lucide.dev), as large as it is drawn for a line of text. What it means is told by words beside it. */
import {
  ArrowDown,
  ArrowLeft,
  ArrowUp,
  ArrowUpRight,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  TriangleAlert,
  X,
} from 'lucide';
import { h } from 'preact';

/** By what they are for; a new one is a line here. */
export const icons = {
  back: ArrowLeft,
  close: X,
  conflict: TriangleAlert,
  external: ArrowUpRight,
  fold: ChevronRight,
  menu: ChevronDown,
  rose: ArrowUp,
  fell: ArrowDown,
  ascending: ChevronUp,
  descending: ChevronDown,
} as const;

export const Icon = ({ name }: { name: keyof typeof icons }) => (
  <svg class="icon" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
    {icons[name].map(([shape, attributes]) => h(shape, attributes))}
  </svg>
);
