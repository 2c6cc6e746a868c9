/** A capture: one page as one member saw it at one time. The wire format of POST /v1/captures. */
import * as z from 'zod';
import {
  boardSystems,
  businessModels,
  employmentTypes,
  identifierSchemes,
  jobFunctions,
  newsSignalKinds,
  pageKinds,
  salaryPeriods,
  seniorities,
  socialNetworks,
  workplaces,
} from './words.ts';

const line = (max: number) => z.string().trim().min(1).max(max);
const isoDate = z.iso.date();
const country = z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2');
const currency = z.string().regex(/^[A-Z]{3}$/, 'ISO 4217');
const webUrl = z.url({ protocol: /^https?$/ }).max(2000);
/** Amounts are in units of their currency, as pages quote them: they are shown and compared, never added up. */
const amount = z.number().finite().nonnegative().max(1e15);

/** Why we believe a value: the page's own words and the rule that read them. Page, time and member are the capture's. */
export const evidenceSchema = z.strictObject({
  /** The words on the page, verbatim; null where the value stands in an attribute or was typed in. */
  quote: z.string().max(600).nullable(),
  /** Dotted name of the rule that won, such as `jsonld.organization.name`; `member` where a member typed it. */
  rule: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,79}$/),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const valued = <T extends z.ZodType>(value: T) => z.strictObject({ value, evidence: evidenceSchema });
export type Valued<T> = { value: T; evidence: Evidence };

/** Inclusive; max null = "or more". */
export const employeesSchema = z
  .strictObject({ min: z.int().min(0).max(1e8), max: z.int().min(0).max(1e8).nullable() })
  .refine((e) => e.max === null || e.max >= e.min, 'max is below min');
export type Employees = z.infer<typeof employeesSchema>;

export const revenueSchema = z.strictObject({ amount, currency });

export const companySchema = z.strictObject({
  name: valued(line(200)).nullable(),
  /** Host the page speaks for, without `www.`; the Worker reduces it to the registrable domain. */
  domain: valued(
    z
      .string()
      .regex(/^[^\s/:@]+\.[^\s/:@]+$/)
      .max(253),
  ).nullable(),
  description: valued(line(600)).nullable(),
  industry: valued(line(120)).nullable(),
  employees: valued(employeesSchema).nullable(),
  revenue: valued(revenueSchema).nullable(),
  founded: valued(z.int().min(1000).max(2200)).nullable(),
  country: valued(country).nullable(),
  city: valued(line(120)).nullable(),
  logo: valued(webUrl).nullable(),
  /** How it earns. Captures made before have none. */
  businessModel: valued(z.enum(businessModels)).nullable().default(null),
  emails: z
    .array(
      valued(
        z
          .string()
          .max(254)
          .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/),
      ),
    )
    .max(20),
  phones: z.array(valued(line(60))).max(20),
  social: z.array(valued(z.strictObject({ network: z.enum(socialNetworks), url: webUrl }))).max(20),
  /** Registration numbers, each in its one spelling (shared/text/company/identifiers.ts). Captures made before have none. */
  identifiers: z
    .array(
      valued(
        z.strictObject({ scheme: z.enum(identifierSchemes), value: z.string().regex(/^[0-9A-Z]{6,30}$/) }),
      ),
    )
    .max(10)
    .default([]),
  /** What its page shows that it runs, by name (`HubSpot`, `百度统计`). Captures made before have none. */
  technologies: z
    .array(valued(line(60)))
    .max(40)
    .default([]),
});
export type CapturedCompany = z.infer<typeof companySchema>;

export const personSchema = z.strictObject({
  name: line(120),
  title: line(200).nullable(),
  seniority: z.enum(seniorities).nullable(),
  function: z.enum(jobFunctions).nullable(),
  /** Whether the title is one of those who decide on a purchase; null where no title is known. */
  decisionMaker: z.boolean().nullable(),
  evidence: evidenceSchema,
});
export type CapturedPerson = z.infer<typeof personSchema>;

export const jobSchema = z.strictObject({
  title: line(200),
  /** Who hires; null where a recruiter withholds it. */
  organization: line(200).nullable(),
  locations: z.array(line(200)).max(20),
  remote: z.enum(workplaces).nullable(),
  datePosted: isoDate.nullable(),
  employmentType: z.enum(employmentTypes).nullable(),
  department: line(120).nullable(),
  function: z.enum(jobFunctions).nullable(),
  seniority: z.string().max(60).nullable(),
  salary: z
    .strictObject({
      min: amount.nullable(),
      max: amount.nullable(),
      currency: currency.nullable(),
      period: z.enum(salaryPeriods).nullable(),
    })
    .nullable(),
  evidence: evidenceSchema,
});
export type CapturedJob = z.infer<typeof jobSchema>;

export const fundingSchema = z.strictObject({
  company: line(200).nullable(),
  /** null where the page is vague (数千万) or silent; amountText then keeps what it said. */
  amount: amount.nullable(),
  amountText: z.string().max(80).nullable(),
  currency: currency.nullable(),
  /** Bare name of the round: `seed`, `angel`, `pre-A`, `A`, `A+`, `strategic`, `debt`, …; null where unnamed. */
  round: z.string().max(40).nullable(),
  lead: z.array(line(200)).max(30),
  investors: z.array(line(200)).max(60),
  announcedAt: isoDate.nullable(),
  /** What the round values the company at; null where the page does not say, and in captures from before it was read. */
  valuation: z.strictObject({ amount, currency }).nullable().default(null),
  evidence: evidenceSchema,
});
export type CapturedFunding = z.infer<typeof fundingSchema>;

export const newsSignalSchema = z.strictObject({
  kind: z.enum(newsSignalKinds),
  company: line(200).nullable(),
  occurredAt: isoDate.nullable(),
  evidence: evidenceSchema,
});
export type CapturedSignal = z.infer<typeof newsSignalSchema>;

export const pageSchema = z.strictObject({
  url: webUrl,
  title: z.string().max(500),
  /** BCP 47 as read from the page's text; null where it cannot be told. */
  lang: z.string().max(20).nullable(),
  kind: z.enum(pageKinds),
});
export type CapturedPage = z.infer<typeof pageSchema>;

/** The applicant tracking system behind a page of roles, and the employer's token in it: what a provider asks for. */
export const boardSchema = z.strictObject({
  system: z.enum(boardSystems),
  token: line(120),
});
export type CapturedBoard = z.infer<typeof boardSchema>;

/** What was read from a page, before a member has looked at it. */
export const draftSchema = z.strictObject({
  page: pageSchema,
  /** Why the page is of kind `other`: `login-wall`, `captcha`, `error-page`, `parked`, `no-company`; else null. */
  reason: z.string().max(40).nullable(),
  company: companySchema,
  people: z.array(personSchema).max(60),
  jobs: z.array(jobSchema).max(60),
  /** Number of open roles; value 0 only where the page says that there are none; null where it cannot say. */
  openRoles: valued(z.int().min(0).max(1e6)).nullable(),
  /** Left out by captures that are older than the field. */
  board: boardSchema.nullable().default(null),
  funding: z.array(fundingSchema).max(20),
  signals: z.array(newsSignalSchema).max(20),
});
export type Draft = z.infer<typeof draftSchema>;

export const captureIdSchema = z.uuid();
export const tagSchema = z.string().trim().min(1).max(40);

/** What a member saved: the draft as shown, edited and confirmed, with what they added. Immutable. */
export const captureSchema = draftSchema.extend({
  /** Made in the extension; the idempotency key. */
  id: captureIdSchema,
  /** The client's clock, ISO 8601 with offset. Shown; never trusted for order. */
  capturedAt: z.iso.datetime({ offset: true }),
  tags: z.array(tagSchema).max(20),
  /**
   * Ids of the team's lists that the lead joins; those that it has not are passed over. Absent where none was chosen: such
   * a capture is the same to the letter as before the field was, so that a replay is known and an older Worker takes it.
   */
  lists: z.array(z.string().max(40)).max(50).optional(),
  note: z.string().max(2000).nullable(),
  /** Member id to hand the lead to; null leaves the owner as it is. */
  owner: z.string().max(40).nullable(),
});
export type Capture = z.infer<typeof captureSchema>;

/** Largest body that POST /v1/captures accepts, in bytes. */
export const maxCaptureBytes = 256 * 1024;
