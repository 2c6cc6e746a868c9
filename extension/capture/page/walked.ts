/** What a walk gathers of a page: plain data, which leaves the page as JSON. */
import type { Area } from './area.ts';
import type { MicroItem } from './microdata.ts';

/** One line as a reader sees it: the text of a block, or of a part of one between breaks. */
export interface Line<A = Area> {
  text: string;
  /** Lower-case name of the block element that holds it. */
  tag: string;
  /** Index of that element in `elements`. */
  element: number;
  /** Of a time element in it: its datetime, or its words. */
  time: string | null;
  area: A;
  /** Share of its characters that stand in links, 0..1. */
  linked: number;
  index: number;
}
export interface Link<A = Area> {
  href: string;
  text: string;
  area: A;
  /** Index of the line that was being read when the link began. */
  line: number;
}
export interface Image<A = Area> {
  src: string;
  alt: string;
  area: A;
  /** Its class and id. */
  mark: string;
}
/** An element that holds a line, or one of its nearest ancestors. */
export interface Held {
  tag: string;
  /** Index of the element around it; -1 where that is too far up to matter. */
  parent: number;
  /** Value of its class attribute, shortened. */
  names: string;
}
export interface Walked {
  /** The areas that lines, links and images stand in, each once: they name them by index. */
  areas: Area[];
  lines: Line<number>[];
  links: Link<number>[];
  images: Image<number>[];
  elements: Held[];
  /** Lower-case name or property, and the first content of each. */
  meta: [string, string][];
  title: string;
  base: string | null;
  canonical: string | null;
  icons: string[];
  lang: string | null;
  jsonLd: string[];
  /** Text of other embedded JSON, such as application state, by the id of its script or the variable that it fills. */
  states: { id: string; text: string }[];
  /** Markup that its author has put into comments, where it holds a year: a day may stand in it. */
  takenOut: string[];
  /** Addresses of other pages that are shown inside, such as a job board's. */
  frames: string[];
  /** Addresses of its scripts: who made the page, and what it embeds. */
  scriptSources: string[];
  items: MicroItem[];
  forms: { passwords: number; inputs: number };
  scripts: number;
  nodes: number;
}

export const nothingWalked = (): Walked => ({
  areas: [],
  lines: [],
  links: [],
  images: [],
  elements: [],
  meta: [],
  title: '',
  base: null,
  canonical: null,
  icons: [],
  lang: null,
  jsonLd: [],
  states: [],
  takenOut: [],
  frames: [],
  scriptSources: [],
  items: [],
  forms: { passwords: 0, inputs: 0 },
  scripts: 0,
  nodes: 0,
});
