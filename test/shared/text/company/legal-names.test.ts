import { expect, it } from 'vitest';
import { legalNames } from '../../../../shared/text/company/company-name.ts';

const before = 'ご覧いただきありがとうございます。'.repeat(8);

it.each([
  ['Northwind Robotics GmbH and Halden Freight Ltd', ['Northwind Robotics GmbH', 'Halden Freight Ltd']],
  ['© 2026 北风机器人有限公司', ['北风机器人有限公司']],
  [`${before}株式会社ノースウインド`, ['株式会社ノースウインド']],
  [`${before}北風ロボット株式会社`, ['北風ロボット株式会社']],
  [`${before}北風合同会社、Northwind Robotics Inc`, ['北風合同会社', 'Northwind Robotics Inc']],
  ['会社名称', []],
])('finds the names with a legal form in “%s”', (text, names) => {
  expect(legalNames(text)).toEqual(names);
});
