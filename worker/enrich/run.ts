/** One run over an account, from the taking of it to what it has to write. */
import type { Enrichment } from '../../shared/api-enrichment.ts';
import type { TeamEnrichment } from '../store/enrichment.ts';
import type { WorkspaceId } from '../store/ids.ts';
import type { Told } from './merge-findings.ts';

export interface Place {
  workspace: WorkspaceId;
  account: string;
}

export interface Run extends Place, TeamEnrichment {
  /** Until when the account is its own. */
  lease: string;
  /** When the account was due. */
  dueAt: string;
  before: Enrichment;
}

export interface RunOutcome {
  lookups: Enrichment['lookups'];
  told: Told[];
  /** Those of them that are sure enough for the account to be known by their keys. */
  sure: Told[];
  /** Everybody was asked for whom there was something to ask. */
  isWhole: boolean;
}
