/** The shape of a model on the wire and in the store: whom a team looks for, and what counts how much. */
import * as z from 'zod';
import { employeesSchema } from '../capture.ts';
import { startModel } from '../score/model.ts';
import { emptyProfile } from '../score/profile.ts';
import { businessModels, jobFunctions } from '../words.ts';

const phrase = (max: number) => z.string().trim().min(1).max(max);
const countries = z.array(z.string().regex(/^[A-Z]{2}$/)).max(100);
const industries = z.array(phrase(80)).max(40);
const technologies = z.array(phrase(60)).max(40);

/** A `Profile`. */
export const profileSchema = z.strictObject({
  name: z.string().trim().max(60).default(''),
  industries,
  employees: employeesSchema.nullable(),
  revenue: z
    .strictObject({
      min: z.number().nonnegative().max(1e15),
      max: z.number().nonnegative().max(1e15).nullable(),
      currency: z.string().regex(/^[A-Z]{3}$/),
    })
    .refine((r) => r.max === null || r.max >= r.min, 'max is below min')
    .nullable()
    .default(emptyProfile.revenue),
  countries,
  businessModels: z.array(z.enum(businessModels)).max(3).default(emptyProfile.businessModels),
  technologies: technologies.default(emptyProfile.technologies),
  functions: z.array(z.enum(jobFunctions)).max(16).default(emptyProfile.functions),
  excluded: z.strictObject({ industries, countries, technologies }).default(emptyProfile.excluded),
});

const weight = z.number().min(-6).max(6);
const share = z.number().min(0).max(1);
const fitWeight = z.strictObject({ weight, share });
const signalWeight = z.strictObject({ weight, share, halfLife: z.number().min(1).max(3650) });

/** A `Trained`. */
export const trainedSchema = z.strictObject({
  outcomes: z.int().nonnegative(),
  wins: z.int().nonnegative(),
  skill: z.boolean(),
  auc: z.number(),
  logLoss: z.number(),
  baseLogLoss: z.number(),
  calibrationError: z.number(),
  worth: z.number(),
});

const weightsOf = <T extends z.ZodType, K extends string>(names: readonly K[], of: T) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, of])) as Record<K, T>);
const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as K[];

/** A `Model`. */
export const modelSchema = z.strictObject({
  version: z.string().regex(/^[a-z0-9.-]{1,20}$/),
  baseRate: z.number().min(0.001).max(0.999),
  profiles: z.array(profileSchema).max(10),
  fit: weightsOf(keysOf(startModel.fit), fitWeight),
  intent: weightsOf(keysOf(startModel.intent), signalWeight),
  engagement: weightsOf(keysOf(startModel.engagement), signalWeight),
  spread: z.number().min(0).max(5),
  tier: z
    .strictObject({ key: z.number().min(0).max(2), mid: z.number().min(0).max(2) })
    .refine((t) => t.key >= t.mid, 'key is cut below mid'),
  trained: trainedSchema.nullable(),
});
