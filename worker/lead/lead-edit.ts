/** What a change makes of a lead: its new state, and what its history says of it. Pure. */
import type { LeadPatch, TierSet } from '../../shared/api/lead.ts';
import type { ChangeField } from '../../shared/api/lead-work.ts';
import { type OutcomeKind, type OutcomeReason, outcomes } from '../../shared/words.ts';
import type { LeadRow } from '../store/leads.ts';

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
  tierSet: TierSet | null;
}

export interface LeadEdit {
  id: string;
  /** That it was read at. */
  version: number;
  state: LeadState;
  changes: FieldChange[];
  /** Where the new stage says what became of the lead. */
  outcome: EditOutcome | null;
}

export interface EditOutcome {
  outcome: OutcomeKind;
  reason: OutcomeReason | null;
  amount: number | null;
  currency: string | null;
}

export const stateOf = (lead: LeadRow): LeadState => ({
  owner: lead.owner,
  ownerSince: lead.ownerSince,
  stage: lead.stage,
  tags: lead.tags,
  lists: lead.lists.map((list) => list.id),
  nextStep: lead.nextStep,
  nextStepOn: lead.nextStepOn,
  tierSet: lead.tierSet,
});

/** @returns null where the lead says so already. */
/** @param by the member. */
export const editOf = (lead: LeadRow, patch: LeadPatch, by: string, now: string): LeadEdit | null => {
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
  if (patch.tier !== undefined) {
    const { tier, reason } = before.tierSet ?? {};
    if (patch.tier?.tier !== tier || patch.tier?.reason !== reason)
      state.tierSet = patch.tier && { ...patch.tier, by, at: now };
  }
  const edit = editBetween(lead, state);
  if (!edit?.outcome || !patch.outcome) return edit;
  return { ...edit, outcome: { ...edit.outcome, ...patch.outcome } };
};

/** @returns null where there is nothing between the two. */
export const editBetween = (lead: LeadRow, state: LeadState): LeadEdit | null => {
  const before = stateOf(lead);
  const changes = shown
    .map(([field, value]): FieldChange => ({ field, from: value(before), to: value(state) }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
  if (changes.length === 0) return null;
  const outcome = state.stage === before.stage ? null : (outcomes.find((one) => one === state.stage) ?? null);
  return {
    id: lead.id,
    version: lead.version,
    state,
    changes,
    outcome: outcome && { outcome, reason: null, amount: null, currency: null },
  };
};

const shown: [ChangeField, (state: LeadState) => unknown][] = [
  ['owner', (state) => state.owner],
  ['stage', (state) => state.stage],
  ['tags', (state) => state.tags],
  ['lists', (state) => state.lists],
  ['tier', (state) => state.tierSet?.tier ?? null],
  ['nextStep', ({ nextStep, nextStepOn }) => (nextStep === null ? null : { text: nextStep, on: nextStepOn })],
];
