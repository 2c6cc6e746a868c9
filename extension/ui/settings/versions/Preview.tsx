/** What the version in the making would change, over every account that the team knows: before it is saved. */
import { tiers } from '../../../../shared/words.ts';
import { useDashboardWords } from '../../dashboard/words.ts';
import { Change } from '../../parts/Change.tsx';
import { FailureNotice } from '../../parts/FailureNotice.tsx';
import { useWords } from '../../words.tsx';
import { Section } from '../parts/Section.tsx';
import { Moves } from './Moves.tsx';
import type { Accounts } from './use-accounts.ts';
import type { Previewed, Previewing } from './use-preview.ts';
import { useVersionWords } from './words.ts';

interface PreviewProps {
  accounts: Accounts;
  previewing: Previewing;
}

export const Preview = ({ accounts, previewing: { preview, done, stop } }: PreviewProps) => {
  const t = useVersionWords();
  const none = accounts.state === 'complete' && accounts.list.length === 0;
  return (
    <Section title={t.preview}>
      {none ? <p class="soft">{t.noAccounts}</p> : <Reading accounts={accounts} />}
      {done !== null && (
        <p class="soft reading" role="status">
          {t.scoring(done, accounts.list.length)}{' '}
          <button type="button" class="link" onClick={stop}>
            {t.stop}
          </button>
        </p>
      )}
      {preview && preview.accounts > 0 && <Figures preview={preview} />}
    </Section>
  );
};

/** How many accounts have been read, and a way to stop, or to go on. */
export const Reading = ({ accounts }: { accounts: Accounts }) => {
  const { count, state, failure, stop, goOn, again } = accounts;
  const t = useVersionWords();
  const shared = useDashboardWords();
  return (
    <>
      <p class="soft reading" role="status">
        {state === 'reading' ? t.reading(count) : count > 0 && t.read(count)}{' '}
        {state === 'reading' && (
          <button type="button" class="link" onClick={stop}>
            {t.stop}
          </button>
        )}
        {state === 'stopped' && !failure && (
          <button type="button" class="link" onClick={goOn}>
            {t.goOn}
          </button>
        )}
        {state === 'complete' && (
          <button type="button" class="link" onClick={again}>
            {t.again}
          </button>
        )}
      </p>
      {failure && <FailureNotice failure={failure} offline={shared.offline} onRetry={goOn} />}
    </>
  );
};

const Figures = ({ preview: { accounts, fits, tiers: sizes, moves, moved } }: { preview: Previewed }) => {
  const t = useVersionWords();
  const { t: words, term } = useWords();
  const criteria = Object.entries(fits).filter(([, { known }]) => known > 0);
  return (
    <>
      <table class="figures-table" aria-label={t.tiers}>
        <thead>
          <tr>
            <th scope="col">{t.tier}</th>
            <th scope="col" class="number">
              {t.now}
            </th>
            <th scope="col" class="number">
              {t.after}
            </th>
            <th scope="col" class="number">
              <span class="hidden-text">{t.difference}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier) => (
            <tr key={tier}>
              <th scope="row">{words.tiers[tier]}</th>
              <td class="number">{sizes[tier].before}</td>
              <td class="number">{sizes[tier].after}</td>
              <td class="number">
                <Change points={sizes[tier].after - sizes[tier].before} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {criteria.length > 0 && (
        <table class="figures-table" aria-label={t.fits}>
          <thead>
            <tr>
              <th scope="col">{t.criterion}</th>
              <th scope="col" class="number">
                {t.fit}
              </th>
              <th scope="col" class="number">
                {t.known}
              </th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(([id, { matches, known }]) => (
              <tr key={id}>
                <th scope="row">{term(id)}</th>
                <td class="number">{matches}</td>
                <td class="number soft">{t.of(known, accounts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="moves-told">{moves === 0 ? t.noMoves : t.moves(moves, accounts)}</p>
      {moved.length > 0 && <Moves moved={moved} label={t.largest} />}
    </>
  );
};
