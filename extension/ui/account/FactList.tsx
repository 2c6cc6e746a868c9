/** Facts of an account by group: the winner of each field, what others say, and a member's word on it. */
import type { Account } from '../../../shared/api/account.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { useServices } from '../Screen.tsx';
import { useWords } from '../words.tsx';
import { FactRow } from './FactRow.tsx';
import { type FactField, factGroups, listText } from './fact-fields.ts';
import { UndoLine } from './UndoLine.tsx';
import { useFactEdits } from './use-fact-edits.ts';
import { useFactText } from './use-fact-text.ts';
import { useAccountWords } from './words.ts';

interface FactListProps {
  account: Account;
  me: Me | null;
  onAccount(account: Account): void;
}

/** As many values of a list as are taken in at a glance. */
const few = 5;

export const FactList = ({ account, me, onAccount }: FactListProps) => {
  const { t: words } = useWords();
  const t = useAccountWords();
  const textOf = useFactText();
  const edits = useFactEdits(account, onAccount);
  const { last } = edits;
  const isShown = ({ field, asked }: FactField) => asked || (account.facts[field]?.length ?? 0) > 0;
  const all = factGroups.flatMap(([, fields]) => fields);
  const said = () => {
    const name = words.preview.fields[all.find(({ field }) => field === last?.field)?.name ?? 'name'];
    if (!last) return '';
    if (last.undone) return t.facts.undone(name);
    return last.value === null ? t.facts.released(name) : t.facts.set(name, textOf(last.field, last.value));
  };
  return (
    <section class="facts">
      <h2>{t.page.facts}</h2>
      <div role="status">
        {last && (
          <UndoLine said={said()} busy={edits.busy} {...(last.undone ? {} : { onUndo: edits.undo })} />
        )}
      </div>
      {edits.failure && <FailureNotice failure={edits.failure} offline={words.failures.notDone} />}
      {factGroups.map(([group, fields]) => {
        const shown = fields.filter(isShown);
        return shown.length === 0 ? null : (
          <section key={group} aria-label={t.facts.groups[group]}>
            <h3>{t.facts.groups[group]}</h3>
            <dl>
              {shown.map((one) =>
                one.as === null ? (
                  <ListRow key={one.field} field={one} facts={account.facts[one.field] ?? []} />
                ) : (
                  <FactRow
                    key={one.field}
                    field={one}
                    facts={account.facts[one.field] ?? []}
                    conflict={account.conflicts.includes(one.field)}
                    me={me}
                    edits={edits}
                  />
                ),
              )}
            </dl>
          </section>
        );
      })}
    </section>
  );
};

/** All values of a list stand: nothing wins. */
const ListRow = ({ field, facts }: { field: FactField; facts: Account['facts'][string] }) => {
  const { t: words } = useWords();
  const t = useAccountWords();
  const services = useServices();
  const link = (fact: (typeof facts)[number]) => (
    <li key={JSON.stringify(fact.value)}>
      <button
        type="button"
        class="link plain"
        title={fact.source.quote ? words.quoted(fact.source.quote) : words.score.openPage}
        onClick={() => services.openAtQuote(fact.source.url, fact.source.quote)}
      >
        {listText(field.field, fact.value)}
      </button>
    </li>
  );
  return (
    <div class="fact">
      <dt>{field.field === 'social' ? t.facts.profiles : words.preview.fields[field.name]}</dt>
      <dd>
        <ul>{facts.slice(0, few).map(link)}</ul>
        {facts.length > few && (
          <details>
            <summary class="soft small">{t.facts.more(facts.length - few)}</summary>
            <ul>{facts.slice(few).map(link)}</ul>
          </details>
        )}
      </dd>
    </div>
  );
};
