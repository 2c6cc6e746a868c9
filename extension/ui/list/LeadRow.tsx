/** A lead as a row of the table; owner, stage and tags are edited in place. */
import { useState } from 'preact/hooks';
import type { Lead, LeadPatch, Member } from '../../../shared/api.ts';
import { stages } from '../../../shared/words.ts';
import { Change } from '../parts/Change.tsx';
import { useWords } from '../words.tsx';
import { useListWords } from './work.tsx';

interface LeadRowProps {
  lead: Lead;
  members: readonly Member[];
  selected: boolean;
  chosen: boolean;
  onChoose(chosen: boolean): void;
  onOpen(): void;
  onPatch(patch: LeadPatch): void;
}

export const LeadRow = ({ lead, members, selected, chosen, onChoose, onOpen, onPatch }: LeadRowProps) => {
  const { t, whyNow, when } = useWords();
  const words = useListWords();
  const { bulk } = words;
  return (
    <tr
      id={`lead-${lead.id}`}
      aria-selected={selected}
      onClick={(event) => isControl(event.target) || onOpen()}
    >
      <td class="figure">
        <input
          type="checkbox"
          aria-label={bulk.choose(lead.name)}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
        {lead.score}
        <span class="soft small range-of" title={t.score.coverage(lead.coverage.known, lead.coverage.of)}>
          {t.score.range(lead.low, lead.high)}
        </span>
      </td>
      <td>{lead.change && <Change points={lead.change.points} />}</td>
      <td>
        <span class={lead.tier === 'key' ? 'chip key' : 'chip'}>{t.tiersShort[lead.tier]}</span>
      </td>
      <td title={`${lead.name} ${lead.domain ?? ''}`}>
        <div class="account">
          <button type="button" class="link plain clip" onClick={onOpen}>
            {lead.name}
          </button>
          <span class="soft small clip">{lead.domain}</span>
        </div>
      </td>
      <td title={whyNow(lead.why)}>{whyNow(lead.why)}</td>
      <td>
        <select
          class="field"
          aria-label={words.table.setOwner(lead.name)}
          value={lead.owner?.id ?? ''}
          onChange={(event) => onPatch({ owner: event.currentTarget.value || null })}
        >
          <option value="">—</option>
          {members.map((member) => (
            <option key={member.id} value={member.id}>
              {member.name}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          class="field"
          aria-label={words.table.setStage(lead.name)}
          value={lead.stage}
          onChange={(event) => {
            const stage = stages.find((one) => one === event.currentTarget.value);
            if (stage) onPatch({ stage });
          }}
        >
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {t.stages[stage]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <TagsCell lead={lead} onTags={(tags) => onPatch({ tags })} />
      </td>
      <td class="soft small">{when(lead.seenAt)}</td>
    </tr>
  );
};

const TagsCell = ({ lead, onTags }: { lead: Lead; onTags(tags: string[]): void }) => {
  const { t } = useWords();
  const words = useListWords();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      class="field"
      aria-label={words.table.setTags(lead.name)}
      value={typed ?? lead.tags.join(t.comma)}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onChange={(event) => {
        setTyped(null);
        onTags(readTags(event.currentTarget.value));
      }}
    />
  );
};

/** A click into a field of the row is for the field. */
const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('select, input, button') !== null;

const readTags = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[,，、]/)
        .map((tag) => tag.trim().slice(0, 40))
        .filter(Boolean),
    ),
  ].slice(0, 20);
