/** Ideal customer profile of one product: whom the team looks for. An empty list or null bound means "no wish", not "none". */
import type { Employees } from '../capture.ts';
import type { BusinessModel, JobFunction } from '../words.ts';

export interface Profile {
  /** Of the product; shown where the team has several. */
  name: string;
  industries: string[];
  employees: Employees | null;
  /** Yearly, in units of the currency (ISO 4217); bounds are inclusive. */
  revenue: { min: number; max: number | null; currency: string } | null;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  businessModels: BusinessModel[];
  technologies: string[];
  /** Whose open roles say that a company is about to need us. */
  functions: JobFunction[];
  /** Whom the team does not sell to, whatever else fits. */
  excluded: { industries: string[]; countries: string[]; technologies: string[] };
}

/** Without a wish: what a form starts from, and what a profile of an earlier release has of later fields. */
export const emptyProfile: Profile = {
  name: '',
  industries: [],
  employees: null,
  revenue: null,
  countries: [],
  businessModels: [],
  technologies: [],
  functions: [],
  excluded: { industries: [], countries: [], technologies: [] },
};
