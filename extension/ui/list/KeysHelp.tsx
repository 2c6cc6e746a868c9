/** The keys of the list, told when asked for. */
import { Dialog } from '../parts/Dialog.tsx';
import { useListWords } from './work.tsx';

/** In the order of use; each with its words (locales). */
const keys = [
  ['next', ['j', '↓']],
  ['previous', ['k', '↑']],
  ['open', ['Enter']],
  ['mark', ['x']],
  ['edit', ['e']],
  ['search', ['/']],
  ['close', ['Esc']],
  ['help', ['?']],
] as const;

export const KeysHelp = ({ onClose }: { onClose(): void }) => {
  const t = useListWords();
  return (
    <Dialog title={t.keys.title} class="keys" onClose={onClose}>
      {(close) => (
        <>
          <dl>
            {keys.map(([what, names]) => (
              <div key={what}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{t.keys[what]}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button" onClick={close}>
            {t.keys.done}
          </button>
        </>
      )}
    </Dialog>
  );
};
