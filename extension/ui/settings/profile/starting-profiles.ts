/**
 * Profiles to begin with, by the trade of whom is looked for: each a draft, to be made one's own before it scores. Pages name
 * a trade in their own language, so each is named in both.
 */
import { emptyProfile, type Profile } from '../../../../shared/score/profile.ts';

export const startingNames = ['software', 'manufacturing', 'commerce', 'growing'] as const;
export type StartingName = (typeof startingNames)[number];

export const startingProfiles: Record<StartingName, Profile> = {
  software: {
    ...emptyProfile,
    industries: ['Software', '软件', 'Internet', '互联网', 'Information technology', '信息技术'],
    employees: { min: 20, max: 1000 },
    businessModels: ['subscription', 'platform'],
    functions: ['engineering', 'product', 'data'],
  },
  manufacturing: {
    ...emptyProfile,
    industries: [
      'Manufacturing',
      '制造业',
      'Machinery',
      '机械',
      'Automotive',
      '汽车',
      'Robotics',
      '机器人',
      'Electronics',
      '电子',
    ],
    employees: { min: 100, max: 5000 },
    functions: ['operations', 'supply_chain', 'engineering'],
  },
  commerce: {
    ...emptyProfile,
    industries: ['Retail', '零售', 'E-commerce', '电子商务', 'Consumer goods', '消费品'],
    employees: { min: 20, max: 2000 },
    functions: ['marketing', 'supply_chain', 'customer_success'],
  },
  growing: {
    ...emptyProfile,
    employees: { min: 10, max: 200 },
    functions: ['sales', 'marketing', 'general_management'],
  },
};
