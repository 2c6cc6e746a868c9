import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openDatabase } from '../../worker/store/database.ts';
import { answersOf, oneQuestion, select } from '../../worker/store/one-question.ts';

const row = z.object({ name: z.string().nullable(), n: z.int() });

test('several questions in one are answered each by its rows, whichever way their parameters are written', async () => {
  const [rows = []] = await openDatabase(env.DB).batch([
    oneQuestion([
      select(row, "SELECT ? AS name, ? AS n UNION ALL SELECT 'b', 2", 'a"\n北', 1),
      select(row, 'SELECT NULL AS name, 1 AS n WHERE 1 = 2'),
      select(row, 'SELECT ?2 AS name, ?1 + ?1 AS n', 21, 'c'),
      select(
        row,
        'SELECT ? AS name, value AS n FROM json_each(?) ORDER BY value DESC LIMIT 2',
        null,
        '[1,3,2]',
      ),
    ]),
  ]);
  expect(answersOf(rows)).toEqual([
    [
      { name: 'a"\n北', n: 1 },
      { name: 'b', n: 2 },
    ],
    [],
    [{ name: 'c', n: 42 }],
    [
      { name: null, n: 3 },
      { name: null, n: 2 },
    ],
  ]);
});
