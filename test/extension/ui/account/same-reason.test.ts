import { expect, it } from 'vitest';
import { accountEn } from '../../../../extension/ui/account/locales/en.ts';
import { sameReason } from '../../../../extension/ui/account/same-reason.ts';

it.each([
  ['phone', 'phone:498900000100', /phone number \+498900000100/],
  ['name', 'name:northwind', /same name/],
  ['key', 'domain:northwind.example', /domain northwind\.example/],
  ['key', 'linkedin:northwind', /LinkedIn page northwind/],
  ['key', 'siren:732829320', /registration number SIREN 732829320/],
] as const)('says of %s %s why two may be one', (reason, key, words) => {
  expect(sameReason({ reason, key }, accountEn)).toMatch(words);
});
