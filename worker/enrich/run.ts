/** One run over an account, from the taking of it to what it has to write. A look is one run, or several in a row. */
import type { Enrichment } from '../../shared/api/enrichment.ts';
import type { AccountSignal } from '../../shared/observe.ts';
import type { Added } from '../account/add-observations.ts';
import type { AccountRow } from '../store/accounts.ts';
import type { TeamEnrichment } from '../store/enrichment.ts';
import type { WorkspaceId } from '../store/ids.ts';
import type { Told } from './merge-findings.ts';
import type { Provider } from './provider.ts';

export interface Place {
  workspace: WorkspaceId;
  account: string;
}

export interface Run extends TeamEnrichment {
  workspace: WorkspaceId;
  /** As it was when it was taken. */
  account: AccountRow;
  signals: AccountSignal[];
  /** The same as they are stored: whether they have moved is seen without reading them again. */
  signalRows: readonly unknown[];
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
  /** What the account is by what was told, if nothing else has happened to it. */
  found: Added;
  /** Whom the team asks. */
  providers: readonly Provider[];
  /** Whom the look has asked so far, where it goes on in another run; null: everybody for whom there was something to ask. */
  going: string[] | null;
}
