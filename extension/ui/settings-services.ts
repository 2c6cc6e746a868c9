/** What the dashboard's settings ask of the Worker; a group a page. Entrypoints implement it, the gallery fakes it. */
import type * as z from 'zod';
import type { AlertList, AlertSettings, DigestSettings } from '../../shared/api/alerts.ts';
import type { DeadLookup, EnrichmentSettings, ProviderList } from '../../shared/api/enrichment.ts';
import type { HoldingList, ListList } from '../../shared/api/lead-work.ts';
import type { Playbook } from '../../shared/api/playbook.ts';
import type {
  ErasureReceipt,
  erasureRequestSchema,
  NoticeList,
  noticeGivenSchema,
  PrivacySettings,
  privacySettingsPatchSchema,
  SubjectReport,
  subjectSchema,
} from '../../shared/api/privacy.ts';
import type {
  AccountInputPage,
  ModelChoice,
  ModelInput,
  ModelList,
  OutcomePage,
} from '../../shared/api/scoring.ts';
import type {
  AuditPage,
  AuditQuery,
  Device,
  Invite,
  InviteRequest,
  MemberPatch,
  NewInvite,
  TeamMember,
  WaitingDevice,
} from '../../shared/api/team.ts';
import type { RestoreReport } from '../../shared/api/transfer.ts';
import type {
  Delivery,
  DeliveryPage,
  DeliveryState,
  Webhook,
  WebhookInput,
  WebhookMade,
  WebhookTest,
} from '../../shared/api/webhooks.ts';
import type { Model } from '../../shared/score/model.ts';
import type { Result } from './services.ts';

export interface TeamWork {
  members(): Promise<Result<{ members: TeamMember[] }>>;
  /** How many open leads each of them has, by tier. */
  holdings(): Promise<Result<HoldingList>>;
  changeMember(id: string, patch: MemberPatch): Promise<Result<TeamMember>>;
  removeMember(id: string): Promise<Result<undefined>>;
  /** Within the hour. */
  restoreMember(id: string): Promise<Result<undefined>>;
  invites(): Promise<Result<{ invites: Invite[] }>>;
  invite(asked: InviteRequest): Promise<Result<NewInvite>>;
  revokeInvite(id: string): Promise<Result<undefined>>;
}

export interface DeviceWork {
  own(): Promise<Result<{ devices: Device[] }>>;
  of(member: string): Promise<Result<{ devices: Device[] }>>;
  revoke(device: string): Promise<Result<undefined>>;
  revokeOf(member: string, device: string): Promise<Result<undefined>>;
  /** Which browser waits with this code. */
  waiting(code: string): Promise<Result<WaitingDevice>>;
  approve(code: string): Promise<Result<undefined>>;
  turnAway(code: string): Promise<Result<undefined>>;
  /** A link that connects another browser of the same member: once, for ten minutes. */
  pairingLink(): Promise<Result<{ link: string; expiresAt: string }>>;
  /** A new token for this browser in place of its own; it stays in the extension's storage. */
  rotate(): Promise<Result<{ expiresAt: string }>>;
}

export type PrivacyPatch = z.input<typeof privacySettingsPatchSchema>;
export type Subject = z.input<typeof subjectSchema>;

export interface PrivacyWork {
  settings(): Promise<Result<PrivacySettings>>;
  change(patch: PrivacyPatch): Promise<Result<PrivacySettings>>;
  report(subject: Subject): Promise<Result<SubjectReport>>;
  /** Its id is made here, so that it is safe to send again. */
  erase(asked: z.input<typeof erasureRequestSchema>): Promise<Result<ErasureReceipt>>;
  erasure(id: string): Promise<Result<ErasureReceipt>>;
  erasures(): Promise<Result<{ erasures: ErasureReceipt[] }>>;
  notices(cursor: string | null): Promise<Result<NoticeList>>;
  noticeGiven(to: z.input<typeof noticeGivenSchema>): Promise<Result<undefined>>;
}

export interface WebhookWork {
  webhooks(): Promise<Result<{ webhooks: Webhook[] }>>;
  add(input: WebhookInput): Promise<Result<WebhookMade>>;
  /** Stops it, or lets it go on. */
  stop(id: string, stopped: boolean): Promise<Result<Webhook>>;
  remove(id: string): Promise<Result<undefined>>;
  /** Sends a message that tells of nothing. */
  test(id: string): Promise<Result<WebhookTest>>;
  deliveries(
    webhook: string,
    page: { state: DeliveryState | null; cursor: string | null },
  ): Promise<Result<DeliveryPage>>;
  replay(delivery: string): Promise<Result<Delivery>>;
}

export interface AlertWork {
  /** New signals that the member was told of within a week, newest first. */
  alerts(): Promise<Result<AlertList>>;
  settings(): Promise<Result<AlertSettings>>;
  /** Those that can be followed. */
  lists(): Promise<Result<ListList>>;
  save(settings: AlertSettings): Promise<Result<AlertSettings>>;
  /** The hour of UTC at which webhooks are sent the day's digest. */
  digest(): Promise<Result<DigestSettings>>;
  saveDigest(digest: DigestSettings): Promise<Result<DigestSettings>>;
}

export interface DataWork {
  /** Everything in one file. @param onBytes how many have come so far */
  exportAll(onBytes: (bytes: number) => void, stop: AbortSignal): Promise<Result<Blob>>;
  importAll(file: Blob): Promise<Result<RestoreReport>>;
}

export interface LogWork {
  log(query: AuditQuery): Promise<Result<AuditPage>>;
}

export interface ModelWork {
  models(): Promise<Result<ModelList>>;
  model(version: number): Promise<Result<Model>>;
  /** The next version: it scores nothing until it is chosen. */
  save(version: number, input: ModelInput): Promise<Result<Model>>;
  choose(choice: ModelChoice): Promise<Result<ModelList>>;
  /** What the scores of the accounts after this one are made of. */
  inputs(after: string | null): Promise<Result<AccountInputPage>>;
}

export interface QualityWork {
  /** What became of leads before this time, newest first. */
  outcomes(before: string | null): Promise<Result<OutcomePage>>;
  playbook(): Promise<Result<Playbook>>;
  savePlaybook(playbook: Playbook): Promise<Result<Playbook>>;
}

export interface ProviderWork {
  providers(): Promise<Result<ProviderList>>;
  save(settings: EnrichmentSettings): Promise<Result<ProviderList>>;
  setKey(provider: string, key: string): Promise<Result<undefined>>;
  removeKey(provider: string): Promise<Result<undefined>>;
  dead(): Promise<Result<{ lookups: DeadLookup[] }>>;
  replay(account: string, provider: string): Promise<Result<undefined>>;
}

export interface SettingsWork {
  providers: ProviderWork;
  team: TeamWork;
  devices: DeviceWork;
  privacy: PrivacyWork;
  webhooks: WebhookWork;
  alerts: AlertWork;
  data: DataWork;
  model: ModelWork;
  quality: QualityWork;
  log: LogWork;
}
