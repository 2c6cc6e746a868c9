/** The campaigns that the lead came by, as chips: the start of a known one and Enter take it, a comma makes a new one. */
import { campaignOf, longestCampaign } from '../../../shared/campaign.ts';
import { ChipsInput } from '../parts/ChipsInput.tsx';
import { useWords } from '../words.tsx';
import { campaignsMeant } from './campaigns-meant.ts';

interface CampaignsFieldProps {
  /** Names. */
  chosen: readonly string[];
  /** All tags of the team, its campaigns among them. */
  knownTags: readonly string[];
  onChange(names: string[]): void;
}

/** With the tags beside them as many as a capture takes. */
const most = 5;

export const CampaignsField = ({ chosen, knownTags, onChange }: CampaignsFieldProps) => {
  const { t } = useWords();
  const known = knownTags.flatMap((tag) => campaignOf(tag) ?? []);
  return (
    <ChipsInput
      chosen={chosen.map((name) => ({ id: name, name }))}
      most={most}
      known={known}
      label={t.save.campaigns}
      hint={t.save.campaignHint}
      removeLabel={t.save.removeCampaign}
      read={(text, entered) => campaignsMeant(known, text, entered, longestCampaign)}
      separator={/[,，、]/}
      onChange={onChange}
    />
  );
};
