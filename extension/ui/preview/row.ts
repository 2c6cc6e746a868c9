/** One value of a draft as a row of the preview: its text, its edit, its omission. Pure. */
import type { Draft, Evidence } from '../../../shared/capture.ts';
import type { SocialNetwork } from '../../../shared/words.ts';
import type { Catalogue } from '../locales/en.ts';
import type { Written } from './values.ts';

export type Group = keyof Catalogue['preview']['groups'];
export type FieldName = keyof Catalogue['preview']['fields'];
/** What to say where a value is not understood. */
export type Hint = keyof Catalogue['preview']['invalid'];
/** Codes that are told in words of the language. */
export type Vocabulary =
  | 'kinds'
  | 'reasons'
  | 'seniorities'
  | 'functions'
  | 'employmentTypes'
  | 'workplaces'
  | 'businessModels'
  | 'decisions'
  /** Of ISO 3166: their names are the browser's. */
  | 'countries';

export interface Row {
  /** Stable while the draft keeps its items: the key of the row on screen. */
  id: string;
  group: Group;
  field: FieldName;
  /** Said in place of the field's name: a social network, or the key of a kind of signal. */
  as: { network: SocialNetwork } | { signal: keyof Catalogue['signals'] } | null;
  /** A code is told by its vocabulary, and edited by choosing another of them. */
  text: string;
  vocabulary: Vocabulary | null;
  among: readonly string[] | null;
  /** The words on the page, where they say more than the value does. */
  quote: string | null;
  /** Belongs to the item of the row above. */
  sub: boolean;
  /** null: a fact of the visit, such as the page's address, that goes with everything else or not at all. */
  edit: ((text: string) => Draft | null) | null;
  drop: (() => Draft) | null;
  hint: Hint | null;
}

export const byMember: Evidence = { quote: null, rule: 'member' };

/** A changed copy; the draft itself stays for the undo. */
export const change = (draft: Draft, edit: (copy: Draft) => void): Draft => {
  const copy = structuredClone(draft);
  edit(copy);
  return copy;
};

/** A row of a value that can be told as text. */
export const row = <T>(
  draft: Draft,
  {
    value,
    as,
    set,
    unset,
    ...rest
  }: Pick<Row, 'id' | 'group' | 'field'> & {
    value: T;
    as: Written<T>;
    set: (copy: Draft, value: T) => void;
    unset: ((copy: Draft) => void) | null;
    quote?: string | null;
    sub?: boolean;
    hint?: Hint;
    vocabulary?: Vocabulary;
    among?: readonly string[];
  },
): Row => {
  const text = as.write(value);
  return {
    id: rest.id,
    group: rest.group,
    field: rest.field,
    as: null,
    text,
    vocabulary: rest.vocabulary ?? null,
    among: rest.among ?? null,
    quote: rest.quote && rest.quote.trim() !== text ? rest.quote : null,
    sub: rest.sub ?? false,
    hint: rest.hint ?? null,
    edit: (typed) => {
      const read = as.read(typed);
      return read === null ? null : change(draft, (copy) => set(copy, read));
    },
    drop: unset && (() => change(draft, unset)),
  };
};
