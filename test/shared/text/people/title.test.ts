import { describe, expect, it } from 'vitest';
import {
  buyingRole,
  functionOf,
  isDecisionMaker,
  seniorityOf,
} from '../../../../shared/text/people/title.ts';

describe('seniority of a title', () => {
  it.each([
    ['CEO', 'c_level'],
    ['Vice President', 'vp'],
    ['Senior Vice President, Customer Success & Services', 'vp'],
    ['Vice President, Chief Financial Officer', 'c_level'],
    ['Co-Founder & Chief Technology Officer', 'founder'],
    ['Director of Managed Services', 'director'],
    ['Head of Procurement', 'head'],
    ['Senior Product Manager', 'manager'],
    ['Product Owner', 'staff'],
    ['Of Counsel', 'staff'],
    ['Executive Assistant to the CEO', 'staff'],
    ['Product Manager Intern', 'entry'],
    ['Art Director', 'senior'],
    ['Chairman', null],
    ['Chairman & CEO', 'c_level'],
    ['Board Member/CEO', 'c_level'],
    ['Presidente e Fondatore', 'founder'],
    ['Board: Chief Executive Officer, Fabrikam', null],
    ['副总裁', 'vp'],
    ['国际业务副总裁', 'vp'],
    ['总裁', 'c_level'],
    ['副总经理', 'vp'],
    ['經營管理部 副總經理', 'vp'],
    ['董事兼总经理', 'c_level'],
    ['独立董事', null],
    ['总经理助理', 'manager'],
    ['高级软件工程师', 'senior'],
    ['市场部实习生', 'entry'],
    ['代表取締役社長', 'c_level'],
    ['社外取締役', null],
    ['联合创始人兼CTO', 'founder'],
    ['集团CFO', 'c_level'],
    ['取締役CTO', 'c_level'],
    ['CEO助理', 'staff'],
    ['董事长助理', 'manager'],
    ['Chief of Staff to the CEO', 'manager'],
    ['Program Manager, Office of the CTO', 'manager'],
    ['Talent Acquisition Partner', 'staff'],
    ['Geschäftsführerin', 'c_level'],
    ['Directrice générale', 'c_level'],
    ['', null],
  ])('%s is %s', (title, seniority) => {
    expect(seniorityOf(title)).toBe(seniority);
  });

  it('a former office is no office', () => {
    expect(isDecisionMaker('Former CEO of Fabrikam')).toBe(false);
  });

  it('a very long text costs no more than its first part', () => {
    expect(seniorityOf(`${'x '.repeat(1_000_000)}CEO`)).toBeNull();
  });
});

describe('function of a title', () => {
  it.each([
    ['Founder & CTO', 'engineering'],
    ['CEO', 'general_management'],
    ['VP Sales & Marketing', 'sales'],
    ['Product Marketing Manager', 'marketing'],
    ['Product Designer', 'design'],
    ['Data Engineer', 'data'],
    ['Security Engineer', 'security'],
    ['Account Executive, EMEA', 'sales'],
    ['HR Business Partner', 'hr'],
    ['General Counsel', 'legal'],
    ['供应链总监', 'supply_chain'],
    ['财务总监', 'finance'],
    ['大客户销售经理', 'sales'],
    ['联合创始人兼CTO', 'engineering'],
    ['AI Product Manager', 'product'],
    ['Chief Customer Officer', 'customer_success'],
    ['RevOps Manager', 'sales'],
    ['Wizard', null],
  ])('%s is %s', (title, jobFunction) => {
    expect(functionOf(title)).toBe(jobFunction);
  });
});

describe('role in a purchase', () => {
  const person = (title: string) => ({
    title,
    seniority: seniorityOf(title),
    function: functionOf(title),
    decisionMaker: isDecisionMaker(title),
  });
  it.each([
    ['CEO', 'decides'],
    ['CFO', 'pays'],
    ['采购经理', 'pays'],
    ['IT Manager', 'advises'],
    ['Software Engineer', 'uses'],
  ])('%s %s', (title, role) => {
    expect(buyingRole(person(title))).toBe(role);
  });

  it('is unknown where no title is known', () => {
    expect(buyingRole({ title: null, seniority: null, function: null, decisionMaker: null })).toBeNull();
  });
});
