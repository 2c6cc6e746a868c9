import { describe, expect, it } from 'vitest';
import {
  employmentTypeOf,
  isEmploymentType,
  statedEmploymentType,
} from '../../../../shared/text/hiring/employment-type.ts';
import { statedWorkplace, workplaceOf } from '../../../../shared/text/hiring/workplace.ts';

describe('the kind of employment', () => {
  it.each([
    ['Full-time', 'FULL_TIME'],
    ['FULL_TIME', 'FULL_TIME'],
    ['Permanent, part-time', 'PART_TIME'],
    ['Festanstellung, Vollzeit', 'FULL_TIME'],
    ['unbefristet', 'FULL_TIME'],
    ['befristet', 'TEMPORARY'],
    ['CDI', 'FULL_TIME'],
    ['全职', 'FULL_TIME'],
    ['兼职', 'PART_TIME'],
    ['实习', 'INTERN'],
    ['正社員', 'FULL_TIME'],
    ['業務委託', 'CONTRACTOR'],
    ['パート・アルバイト', 'PART_TIME'],
    ['in Vollzeit oder Teilzeit', 'FULL_TIME'],
    ['Minijob', 'PART_TIME'],
    ['Contractor', 'CONTRACTOR'],
  ])('%s is %s', (text, type) => {
    expect(employmentTypeOf(text)).toBe(type);
    expect(isEmploymentType(text)).toBe(true);
  });

  it.each(['International sales', 'Full-time support for customers', 'Berlin', '', 'Position'])(
    'is not the whole of "%s"',
    (text) => expect(isEmploymentType(text)).toBe(false),
  );

  it('is told by a sentence', () => {
    expect(statedEmploymentType('This is a permanent, full-time position in Leeds.')).toBe('FULL_TIME');
    expect(statedEmploymentType('You’ll join us full-time in our office.')).toBe('FULL_TIME');
    expect(statedEmploymentType('We have full-time and part-time staff.')).toBeNull();
  });
});

describe('the workplace', () => {
  it.each([
    ['Remote (EU)', 'remote'],
    ['Hybrid, Berlin', 'hybrid'],
    ['On-site', 'onsite'],
    ['远程', 'remote'],
    ['混合办公', 'hybrid'],
    ['No remote', 'onsite'],
    ['完全在宅', 'remote'],
    ['訪問調剤（在宅医療）', null],
    ['Berlin', null],
  ])('of "%s" is %s', (text, workplace) => expect(workplaceOf(text)).toBe(workplace));

  it('is told by a sentence that speaks of the role', () => {
    expect(statedWorkplace('This role is fully remote within Europe.')).toBe('remote');
    expect(statedWorkplace('We ask for three days a week in our office.')).toBe('hybrid');
    expect(statedWorkplace('You will support remote customers.')).toBeNull();
  });
});
