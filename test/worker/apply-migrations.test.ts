import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { applyMigrations } from '../../worker/store/apply-migrations.ts';

const first = { name: '9001_first.sql', statements: ['CREATE TABLE invented (n INTEGER)'] };
const second = { name: '9002_second.sql', statements: ['INSERT INTO invented VALUES (1)'] };
const broken = {
  name: '9003_broken.sql',
  statements: ['INSERT INTO invented VALUES (2)', 'INSERT INTO missing VALUES (3)'],
};
const numbers = async () =>
  (await env.DB.prepare('SELECT n FROM invented').all<{ n: number }>()).results.map(({ n }) => n);

it('applies what the database lacks, once, whoever has applied the rest', async () => {
  await applyD1Migrations(env.DB, [{ name: first.name, queries: first.statements }]);
  await applyMigrations(env.DB, [first, second]);
  await applyMigrations(env.DB, [first, second]);
  await applyD1Migrations(env.DB, [{ name: second.name, queries: second.statements }]);
  expect(await numbers()).toEqual([1]);
});

it('keeps nothing of a migration that fails', async () => {
  await expect(applyMigrations(env.DB, [first, second, broken])).rejects.toThrow(/missing/);
  expect(await numbers()).toEqual([1]);
  await applyMigrations(env.DB, [first, second, { ...broken, statements: broken.statements.slice(0, 1) }]);
  expect(await numbers()).toEqual([1, 2]);
});
