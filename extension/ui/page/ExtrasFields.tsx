/** Tags, campaigns, lists, note and owner: what a member adds to a page, shown where it is sent. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Member } from '../../../shared/api/workspace.ts';
import { campaignOf } from '../../../shared/campaign.ts';
import { TagsField } from '../parts/TagsField.tsx';
import { useWords } from '../words.tsx';
import { CampaignsField } from './CampaignsField.tsx';
import { ListsField } from './ListsField.tsx';
import type { Extras } from './to-capture.ts';

interface ExtrasFieldsProps {
  extras: Extras;
  onExtras(extras: Extras): void;
  members: readonly Member[];
  knownTags: readonly string[];
  /** Whether they were just asked for, to be typed into next. */
  focused?: boolean;
}

export const ExtrasFields = ({ extras, onExtras, members, knownTags, focused }: ExtrasFieldsProps) => {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focused) box.current?.querySelector('input')?.focus();
  }, [focused]);
  return (
    <div class="extras" ref={box}>
      <div class="wide">
        <TagsField
          label={t.save.tags}
          tags={extras.tags}
          known={knownTags.filter((tag) => campaignOf(tag) === null)}
          onChange={(tags) => onExtras({ ...extras, tags })}
        />
      </div>
      <div class="wide">
        <CampaignsField
          chosen={extras.campaigns}
          knownTags={knownTags}
          onChange={(campaigns) => onExtras({ ...extras, campaigns })}
        />
      </div>
      <div class="wide">
        <ListsField chosen={extras.lists} onChange={(lists) => onExtras({ ...extras, lists })} />
      </div>
      <input
        class="field"
        aria-label={t.save.note}
        placeholder={t.save.note}
        maxLength={2000}
        value={extras.note}
        onInput={(event) => onExtras({ ...extras, note: event.currentTarget.value })}
      />
      <select
        class="field"
        aria-label={t.save.owner}
        value={extras.owner ?? ''}
        onChange={(event) => onExtras({ ...extras, owner: event.currentTarget.value || null })}
      >
        <option value="">{t.save.ownerKeep}</option>
        {members.map((member) => (
          <option key={member.id} value={member.id}>
            {member.name}
          </option>
        ))}
      </select>
    </div>
  );
};
