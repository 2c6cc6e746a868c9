/** Whether a line tells of somebody who works there, and of no role: "Jane Doe, Head of People", 项目经理：王小明. */
import { cleanPersonName } from '../../../shared/text/people/person-name.ts';
import { hasRoleNoun } from './role-noun.ts';

export const isOfPerson = (text: string): boolean => {
  const called = /^\p{Script=Han}{2,8}[:：]\s?(\p{Script=Han}{2,4})$/u.exec(text)?.[1];
  if (called) return !hasRoleNoun(called) && cleanPersonName(called) !== null;
  const [name = '', title] = text.slice(0, 160).split(', ');
  return title !== undefined && name.includes(' ') && cleanPersonName(name) !== null && !hasRoleNoun(name);
};
