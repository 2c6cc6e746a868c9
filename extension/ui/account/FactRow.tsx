/** One field of one value: what it is, who says so and since when, what others say; corrected and released in place. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../../../shared/api/account.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import { Icon } from '../parts/Icon.tsx';
import { useServices } from '../Screen.tsx';
import { placeOf } from '../score/place-of.ts';
import { useWords } from '../words.tsx';
import { FactForm } from './FactForm.tsx';
import type { FactField } from './fact-fields.ts';
import type { FactEdits } from './use-fact-edits.ts';
import { useFactText } from './use-fact-text.ts';
import { useAccountWords } from './words.ts';

type Fact = Account['facts'][string][number];

interface FactRowProps {
  field: FactField;
  /** The winner first. */
  facts: readonly Fact[];
  conflict: boolean;
  me: Me | null;
  edits: FactEdits;
}

export const FactRow = ({ field, facts, conflict, me, edits }: FactRowProps) => {
  const { t: words, when } = useWords();
  const t = useAccountWords();
  const textOf = useFactText();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    // The field is gone: the keyboard goes back to what led to it.
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const name = words.preview.fields[field.name];
  const [winner] = facts;
  const others = otherValues(facts);
  const agreeing = facts.filter((fact) => fact !== winner && isSame(fact, winner)).length;
  const memberName = (id: string) =>
    me?.members.find((member) => member.id === id)?.name ?? t.timeline.formerMember;
  if (editing) {
    return (
      <div class="fact">
        <dt>{name}</dt>
        <dd>
          <FactForm
            field={field}
            name={name}
            value={winner?.value ?? null}
            busy={edits.busy}
            onSave={async (value) => {
              if (await edits.set(field.field, value)) setEditing(false);
            }}
            onCancel={() => setEditing(false)}
          />
        </dd>
      </div>
    );
  }
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        <div class="row">
          <span class={winner ? 'value grow' : 'value grow soft'}>
            {winner ? textOf(field.field, winner.value) : t.facts.unknown}
          </span>
          <button
            ref={edit}
            type="button"
            class="link small"
            aria-label={winner ? t.facts.edit(name) : t.facts.add(name)}
            onClick={() => setEditing(true)}
          >
            {winner ? t.facts.editShort : t.facts.addShort}
          </button>
        </div>
        {winner?.locked && (
          <p class="small">
            <span class="lock">{t.facts.setBy(memberName(winner.source.by), when(winner.source.at))}</span>{' '}
            <button
              type="button"
              class="link"
              disabled={edits.busy}
              aria-label={t.facts.releaseLong(name)}
              onClick={() => edits.set(field.field, null)}
            >
              {t.facts.release}
            </button>
          </p>
        )}
        {winner && !winner.locked && <Origin fact={winner} memberName={memberName} agreeing={agreeing} />}
        {others.length > 0 && (
          <details open={conflict}>
            <summary class={conflict ? 'small warn' : 'small soft'}>
              {conflict && <Icon name="conflict" />}{' '}
              {conflict ? t.facts.conflict : t.facts.others(others.length)}
            </summary>
            <ul class="candidates">
              {others.map((fact) => (
                <li key={`${fact.source.url} ${fact.source.at} ${JSON.stringify(fact.value)}`}>
                  <div class="row">
                    <span class="grow">{textOf(field.field, fact.value)}</span>
                    <button
                      type="button"
                      class="link small"
                      disabled={edits.busy}
                      aria-label={t.facts.useLong(name, textOf(field.field, fact.value))}
                      onClick={() => edits.set(field.field, fact.value)}
                    >
                      {t.facts.use}
                    </button>
                  </div>
                  <Origin fact={fact} memberName={memberName} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  );
};

const isSame = (one: Fact, other: Fact | undefined): boolean =>
  JSON.stringify(one.value) === JSON.stringify(other?.value);

/** Values other than the winner's, each once, by the surest of its sources. */
const otherValues = (facts: readonly Fact[]): Fact[] =>
  facts.filter((fact, at) => facts.findIndex((one) => isSame(one, fact)) === at).slice(1);

interface OriginProps {
  fact: Fact;
  memberName(id: string): string;
  /** As many other sources say the same. */
  agreeing?: number;
}

/** Who says so, when, and whether that is too long ago. A click opens the page at the words. */
const Origin = ({ fact, memberName, agreeing = 0 }: OriginProps) => {
  const { t: words, when, date } = useWords();
  const t = useAccountWords();
  const services = useServices();
  const { source, stale, staleAt, confidence } = fact;
  const typed = source.rule === 'member' || source.rule === 'edit';
  const sure = confidence === null ? '' : t.facts.sure(Math.round(confidence * 100));
  return (
    <p class="origin small soft">
      {typed ? (
        <span>{`${t.facts.member} · ${memberName(source.by)}`}</span>
      ) : (
        <button
          type="button"
          class="link soft"
          title={[source.quote && words.quoted(source.quote), t.page.by(source.rule), sure]
            .filter(Boolean)
            .join(' ')}
          onClick={() => services.openAtQuote(source.url, source.quote)}
        >
          {placeOf(source.url)}
          <Icon name="external" />
        </button>
      )}
      {' · '}
      {stale ? (
        <span class="warn">{t.facts.staleSince(date(staleAt ?? source.at))}</span>
      ) : (
        <span>{when(source.at)}</span>
      )}
      {agreeing > 0 && <span> · {t.facts.also(agreeing)}</span>}
    </p>
  );
};
