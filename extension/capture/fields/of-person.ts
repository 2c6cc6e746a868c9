/** Whether a line tells of somebody who works there, and of no role: "Jane Doe, Head of People". */
import { cleanPersonName } from '../../../shared/text/person-name.ts';
import { hasRoleNoun } from './role-noun.ts';

export const isOfPerson = (text: string): boolean => {
  const [name = '', title] = text.slice(0, 160).split(', ');
  return title !== undefined && name.includes(' ') && cleanPersonName(name) !== null && !hasRoleNoun(name);
};
