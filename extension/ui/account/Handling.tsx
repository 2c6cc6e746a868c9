/** The lead in the team's hands: who works on it, what is next, who decides there, its tags and lists, what was merged. */
import type { Account } from '../../../shared/api/account.ts';
import type { Lead, LeadPatch } from '../../../shared/api/lead.ts';
import type { Me } from '../../../shared/api/workspace.ts';
import type { Lists } from '../list/use-lists.ts';
import { Changes } from './Changes.tsx';
import { CommitteeMap } from './CommitteeMap.tsx';
import { ListsOf } from './ListsOf.tsx';
import { MergeWith } from './MergeWith.tsx';
import { NextStepForm } from './NextStepForm.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { Ownership } from './Ownership.tsx';
import { TagsOf } from './TagsOf.tsx';
import { TierForm } from './TierForm.tsx';
import { ToDo } from './ToDo.tsx';
import { TouchForm } from './TouchForm.tsx';
import type { AccountChanging } from './use-account-changes.ts';
import './handling.css';

interface HandlingProps {
  account: Account;
  me: Me | null;
  lists: Lists;
  changing: AccountChanging;
  onLead(lead: Lead): void;
  onAccount(account: Account): void;
  onPatch(patch: LeadPatch): void;
  onCompare(other: string): void;
}

export const Handling = ({
  account,
  me,
  lists,
  changing,
  onLead,
  onAccount,
  onPatch,
  onCompare,
}: HandlingProps) => {
  const { lead } = account;
  return (
    <div class="handling">
      <ToDo account={account} />
      <Ownership key={`${lead.id} ${lead.version}`} lead={lead} me={me} onLead={onLead} />
      <OutcomeForm key={`outcome ${lead.id} ${lead.version}`} lead={lead} onPatch={onPatch} />
      <NextStepForm key={`next ${lead.id} ${lead.version}`} lead={lead} onPatch={onPatch} />
      <CommitteeMap key={`roles ${lead.id}`} account={account} me={me} onAccount={onAccount} />
      <TouchForm key={`touch ${lead.id}`} account={lead.id} onAccount={onAccount} />
      <TierForm key={`tier ${lead.id} ${lead.version}`} lead={lead} me={me} onPatch={onPatch} />
      <TagsOf lead={lead} onPatch={onPatch} />
      <ListsOf lead={lead} lists={lists.all} onPatch={onPatch} onNew={lists.make} />
      <Changes account={lead.id} changing={changing} />
      <MergeWith account={lead.id} onCompare={onCompare} />
    </div>
  );
};
