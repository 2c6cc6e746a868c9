/** What the words that were selected on the page are to be: a signal or a person, by a key each. */
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../../shared/capture.ts';
import type { Selection } from '../services.ts';
import { useWords } from '../words.tsx';
import { type SelectionAs, withSelection } from './with-selection.ts';

interface SelectedWordsProps {
  draft: Draft;
  selection: Selection;
  now: SelectionAs | null;
  onChoose(draft: Draft, what: string): void;
}

const choices = ['signal', 'person'] as const satisfies readonly SelectionAs[];
/** The same in every language: they are learnt once. */
const keys = { signal: 'S', person: 'P' } as const;

export const SelectedWords = ({ draft, selection, now, onChoose }: SelectedWordsProps) => {
  const { t } = useWords();
  const choose = (as: SelectionAs) => {
    if (as !== now) onChoose(withSelection(draft, selection, as), t.selected.became[as]);
  };
  useChoiceKeys(choose);
  return (
    <fieldset class="row selected-words" aria-labelledby="selected-words">
      <span class="soft small" id="selected-words">
        {t.selected.title}
      </span>
      <div class="filters">
        {choices.map((as) => (
          <button
            key={as}
            type="button"
            aria-pressed={now === as}
            aria-keyshortcuts={keys[as]}
            onClick={() => choose(as)}
          >
            {t.selected.as[as]} <kbd>{keys[as]}</kbd>
          </button>
        ))}
      </div>
    </fieldset>
  );
};

/** Letters alone, and so never while something is typed, nor where the page's own tab is out of sight. */
const useChoiceKeys = (choose: (as: SelectionAs) => void): void => {
  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const as = choices.find((one) => keys[one] === event.key.toUpperCase());
      const { target } = event;
      const isTyped = target instanceof Element && target.closest('input, textarea, select, dialog');
      if (!as || isTyped || document.getElementById('panel-page')?.hidden) return;
      event.preventDefault();
      latest.current(as);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};
