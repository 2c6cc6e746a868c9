/** What a change makes of a lead: its new state, and what its history says of it. Pure. */
import type { LeadPatch } from '../shared/api.ts';
import type { ChangeField } from '../shared/api-leads.ts';
import type { LeadRow } from './store/leads.ts';

/** As it is kept: ids for owner and lists. */
export interface FieldChange {
  field: ChangeField;
  from: unknown;
  to: unknown;
}

/** What members decide of a lead. */
export interface LeadState {
  owner: string | null;
  ownerSince: string | null;
  stage: LeadRow['stage'];
  tags: string[];
  lists: string[];
  nextStep: string | null;
  nextStepOn: string | null;
}

export interface LeadEdit {
  id: string;
  /** That it was read at. */
  version: number;
  state: LeadState;
  changes: FieldChange[];
}

export const stateOf = (lead: LeadRow): LeadState => ({
  owner: lead.owner,
  ownerSince: lead.ownerSince,
  stage: lead.stage,
  tags: lead.tags,
  lists: lead.lists.map((list) => list.id),
  nextStep: lead.nextStep,
  nextStepOn: lead.nextStepOn,
});

/** @returns null where the lead says so already. */
export const editOf = (lead: LeadRow, patch: LeadPatch, now: string): LeadEdit | null => {
  const before = stateOf(lead);
  const state = { ...before };
  if (patch.owner !== undefined && patch.owner !== before.owner) {
    state.owner = patch.owner;
    state.ownerSince = patch.owner === null ? null : now;
  }
  if (patch.stage !== undefined) state.stage = patch.stage;
  if (patch.tags !== undefined) state.tags = [...new Set(patch.tags)];
  if (patch.lists !== undefined) state.lists = [...new Set(patch.lists)];
  if (patch.nextStep !== undefined) {
    state.nextStep = patch.nextStep?.text ?? null;
    state.nextStepOn = patch.nextStep?.on ?? null;
  }
  return editBetween(lead, state);
};

/** @returns null where there is nothing between the two. */
export const editBetween = (lead: LeadRow, state: LeadState): LeadEdit | null => {
  const before = stateOf(lead);
  const changes = shown
    .map(([field, value]): FieldChange => ({ field, from: value(before), to: value(state) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
  return changes.length ? { id: lead.id, version: lead.version, state, changes } : null;
};

const shown: [ChangeField, (state: LeadState) => unknown][] = [
  ['owner', (state) => state.owner],
  ['stage', (state) => state.stage],
  ['tags', (state) => state.tags],
  ['lists', (state) => state.lists],
  ['nextStep', ({ nextStep, nextStepOn }) => (nextStep === null ? null : { text: nextStep, on: nextStepOn })],
];
