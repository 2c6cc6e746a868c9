/** What can be done to the lead that is open: its stage, its owner. */
import { useMemo } from 'preact/hooks';
import type { LeadPatch } from '../../../shared/api/lead.ts';
import { stages } from '../../../shared/words.ts';
import { tellLead } from '../lead-changes.ts';
import { useServices } from '../Screen.tsx';
import { useLoaded } from '../use-loaded.ts';
import { useWords } from '../words.tsx';
import type { Command } from './command.ts';
import { usePaletteWords } from './words.ts';

export const useLeadCommands = (id: string | null): Command[] => {
  const t = usePaletteWords();
  const { t: words } = useWords();
  const services = useServices();
  const account = useLoaded(async () => (id === null ? null : services.account(id)), `${id}`).value;
  const me = useLoaded(() => services.me(), 'me').value;
  return useMemo(() => {
    if (!account?.ok) return [];
    const { lead } = account.value;
    const change = async (patch: LeadPatch) => {
      const changed = await services.patchLead(lead.id, lead.version, patch);
      if (changed.ok) tellLead(changed.value);
      else services.openPage('dashboard', `#/accounts/${encodeURIComponent(lead.id)}`);
    };
    const members = me?.ok ? me.value.members : [];
    return [
      ...members
        .filter((member) => member.id !== lead.owner?.id)
        .map((member) => ({
          id: `owner-${member.id}`,
          group: t.owner,
          label: me?.ok && member.id === me.value.member.id ? t.toMe(member.name) : member.name,
          aside: lead.name,
          run: () => change({ owner: member.id }),
        })),
      ...stages
        .filter((stage) => stage !== lead.stage)
        .map((stage) => ({
          id: `stage-${stage}`,
          group: t.stage,
          label: words.stages[stage],
          aside: lead.name,
          run: () => change({ stage }),
        })),
    ];
  }, [account, me, services, t, words]);
};
