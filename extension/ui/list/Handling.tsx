/** The lead in the team's hands: who works on it, what is next, its lists, notes and history. */
import type { Lead, LeadPatch, Me } from '../../../shared/api.ts';
import type { List } from '../../../shared/api-leads.ts';
import { History } from './History.tsx';
import { ListsOf } from './ListsOf.tsx';
import { NextStepForm } from './NextStepForm.tsx';
import { Notes } from './Notes.tsx';
import { Ownership } from './Ownership.tsx';

export interface HandlingProps {
  lead: Lead;
  me: Me | null;
  lists: readonly List[];
  onLead(lead: Lead): void;
  onPatch(patch: LeadPatch): void;
  onNewList(name: string): Promise<string | null>;
  /** Something beside the lead's row has changed. */
  onChange(): void;
}

export const Handling = ({ lead, me, lists, onLead, onPatch, onNewList, onChange }: HandlingProps) => (
  <div class="columns handling">
    <section>
      <Ownership key={`${lead.id} ${lead.version}`} lead={lead} me={me} onLead={onLead} />
      <NextStepForm key={`next ${lead.id} ${lead.version}`} lead={lead} onPatch={onPatch} />
      <ListsOf lead={lead} lists={lists} onPatch={onPatch} onNew={onNewList} />
    </section>
    <section>
      <Notes lead={lead.id} me={me} onChange={onChange} />
    </section>
    <section>
      <History lead={lead.id} version={`${lead.version} ${lead.note}`} />
    </section>
  </div>
);
