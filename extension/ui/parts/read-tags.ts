/** Tags as a member types them, with commas between; what bears the language's word for a campaign is one. Pure. */
import { campaignTag, longestCampaign } from '../../../shared/campaign.ts';

const longestTag = 40;
const most = 20;

/** @param campaignWord as it stands before a campaign's name on screen: `Campaign: `, `活动：` */
export const readTags = (text: string, campaignWord: string): string[] => {
  const mark = keyOf(campaignWord);
  const read = (part: string): string => {
    const end = part.search(/[:：]/) + 1;
    const name = part.slice(end).trim();
    return end > 0 && name !== '' && keyOf(part.slice(0, end)) === mark
      ? campaignTag(name.slice(0, longestCampaign).trim())
      : part.slice(0, longestTag);
  };
  const parts = text.split(/[,，、]/).map((part) => part.trim());
  return [...new Set(parts.filter(Boolean).map(read))].slice(0, most);
};

const keyOf = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
