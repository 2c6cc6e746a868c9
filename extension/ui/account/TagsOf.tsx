/** The lead's tags and campaigns as chips, each to be taken off; others are typed, or chosen among the team's. */
import type { Lead, LeadPatch } from '../../../shared/api/lead.ts';
import { TagsField } from '../parts/TagsField.tsx';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';

interface TagsOfProps {
  lead: Lead;
  onPatch(patch: LeadPatch): void;
}

export const TagsOf = ({ lead, onPatch }: TagsOfProps) => {
  const { t } = useWords();
  const services = useServices();
  const known = useLoaded(() => services.tags(), 'tags').value;
  return (
    <section>
      <h2>{t.save.tagsAndCampaigns}</h2>
      <TagsField
        label={t.save.tagsAndCampaigns}
        tags={lead.tags}
        most={20}
        known={known?.ok ? known.value.tags.map(({ name }) => name) : []}
        onChange={(tags) => onPatch({ tags })}
      />
    </section>
  );
};
