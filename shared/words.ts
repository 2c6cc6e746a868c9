/** The closed vocabularies of the product: one word, one meaning, in code, on screens and in docs. */

export const pageKinds = ['company', 'person', 'job', 'jobs', 'news', 'other'] as const;
export type PageKind = (typeof pageKinds)[number];

export const roles = ['rep', 'marketer', 'lead', 'admin'] as const;
export type Role = (typeof roles)[number];

/** key = KA (大客户), mid = 腰部, tail = 长尾. */
export const tiers = ['key', 'mid', 'tail'] as const;
export type Tier = (typeof tiers)[number];

export const stages = ['new', 'working', 'accepted', 'rejected', 'won', 'lost'] as const;
export type Stage = (typeof stages)[number];

/** Stages that say what became of a lead. */
export const outcomes = ['accepted', 'rejected', 'won', 'lost'] as const satisfies readonly Stage[];
export type OutcomeKind = (typeof outcomes)[number];

/** Why a lead was rejected or lost. */
export const outcomeReasons = [
  'not_a_fit',
  'too_small',
  'too_large',
  'no_need',
  'no_budget',
  'bad_timing',
  'no_contact',
  'competitor',
  'duplicate',
  'wrong_data',
  'other',
] as const;
export type OutcomeReason = (typeof outcomeReasons)[number];

/** What a qualified lead has to have, as a team's contract can say it. */
export const mustHaves = [
  'decision_maker',
  'email_or_phone',
  'size',
  'country',
  'industry',
  'dated_reason',
] as const;
export type MustHave = (typeof mustHaves)[number];

/** Highest first: of several titles of one person the highest counts. */
export const seniorities = [
  'founder',
  'c_level',
  'vp',
  'director',
  'head',
  'manager',
  'senior',
  'staff',
  'entry',
] as const;
export type Seniority = (typeof seniorities)[number];

export const jobFunctions = [
  'general_management',
  'sales',
  'marketing',
  'customer_success',
  'product',
  'engineering',
  'data',
  'security',
  'it',
  'finance',
  'hr',
  'legal',
  'operations',
  'supply_chain',
  'research',
  'design',
] as const;
export type JobFunction = (typeof jobFunctions)[number];

/** What somebody does in a purchase: decides, pays, advises or uses. */
export const buyingRoles = ['decides', 'pays', 'advises', 'uses'] as const;
export type BuyingRole = (typeof buyingRoles)[number];

/** How a company earns: sells once, by subscription, or as a platform between others. */
export const businessModels = ['one_off', 'subscription', 'platform'] as const;
export type BusinessModel = (typeof businessModels)[number];

/** Dated reasons to act that a news or company page can state, other than funding and hiring. */
export const newsSignalKinds = [
  'executive',
  'office',
  'layoffs',
  'launch',
  'partnership',
  'award',
  'approval',
  'acquisition',
  'observation',
] as const;
export type NewsSignalKind = (typeof newsSignalKinds)[number];

/** What people of a company did with us, the weakest first: visited our site, searched for us, read, joined, tried. */
export const engagementKinds = ['visit', 'search', 'whitepaper', 'webinar', 'demo'] as const;
export type EngagementKind = (typeof engagementKinds)[number];

/** `technology`: one was adopted or dropped between two looks at the same page. */
export const signalKinds = [
  'funding',
  'hiring',
  'technology',
  ...newsSignalKinds,
  ...engagementKinds,
] as const;
export type SignalKind = (typeof signalKinds)[number];

/** Applicant tracking systems whose boards are told apart by an employer's token. */
export const boardSystems = [
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'smartrecruiters',
  'workday',
  'recruitee',
  'personio',
  'teamtailor',
  'bamboohr',
  'breezy',
  'rippling',
  'pinpoint',
  'jobvite',
  'icims',
  'beisen',
  'moka',
  'feishu',
] as const;
export type BoardSystem = (typeof boardSystems)[number];

/**
 * How asking a provider ends. `empty`: it knows the company and has nothing of what was asked. `ambiguous`: it knows
 * several, or one that may be another. An error never says anything of the company.
 */
export const lookupOutcomes = [
  'found',
  'empty',
  'not_found',
  'ambiguous',
  'rate_limited',
  'forbidden',
  'error',
] as const;
export type LookupOutcome = (typeof lookupOutcomes)[number];

/** schema.org JobPosting.employmentType. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
export type EmploymentType = (typeof employmentTypes)[number];

/** schema.org QuantitativeValue.unitText as used for salaries. */
export const salaryPeriods = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type SalaryPeriod = (typeof salaryPeriods)[number];

export const workplaces = ['remote', 'hybrid', 'onsite'] as const;
export type Workplace = (typeof workplaces)[number];

export const socialNetworks = [
  'linkedin',
  'twitter',
  'facebook',
  'youtube',
  'github',
  'instagram',
  'weibo',
  'wechat',
] as const;
export type SocialNetwork = (typeof socialNetworks)[number];

/**
 * Registers whose numbers tell companies apart: LEI, China's unified social credit code, and by country FR, DE, NO, SE,
 * DK, FI, BE, NL, CH, PL, IT, AU, BR, JP, KR, TW, GB, IN (shared/text/company/identifiers.ts).
 */
export const identifierSchemes = [
  'lei',
  'uscc',
  'siren',
  'ustid',
  'orgnr-no',
  'orgnr-se',
  'cvr',
  'y-tunnus',
  'kbo',
  'btw',
  'uid-ch',
  'nip',
  'piva',
  'abn',
  'cnpj',
  'houjin',
  'brn-kr',
  'ubn',
  'crn',
  'cin',
] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** What the Worker and the terminal speak; `zh` is Simplified. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** What the screens speak. */
export const screenLanguages = [...languages, 'zh-Hant'] as const;
export type ScreenLanguage = (typeof screenLanguages)[number];
