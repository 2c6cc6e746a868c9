import { describe, expect, it } from 'vitest';
import { createModelWork } from '../../../extension/api/model-work.ts';
import { createQualityWork } from '../../../extension/api/quality-work.ts';
import type { Result } from '../../../extension/ui/services.ts';
import { startModel } from '../../../shared/score/model.ts';

const calls: string[] = [];
const ask = async ({ method, path, body }: { method: string; path: string; body?: unknown }) => {
  calls.push([method, path, body && Object.keys(body).join()].filter(Boolean).join(' '));
  return { ok: false, failure: { code: 'offline' } } satisfies Result<never>;
};
const [model, quality] = [createModelWork(ask), createQualityWork(ask)];

describe('the client of models, outcomes and the playbook', () => {
  it.each([
    [() => model.models(), 'GET /v1/models'],
    [() => model.model(3), 'GET /v1/models/3'],
    [() => model.save(4, { note: '', model: startModel }), 'PUT /v1/models/4 note,model'],
    [() => model.choose({ active: 4, shadow: null }), 'PUT /v1/model active,shadow'],
    [() => model.inputs(null), 'GET /v1/score-inputs?limit=200'],
    [() => model.inputs('a1'), 'GET /v1/score-inputs?after=a1&limit=200'],
    [() => quality.outcomes(null), 'GET /v1/outcomes?limit=1000'],
    [() => quality.playbook(), 'GET /v1/playbook'],
    [() => quality.savePlaybook({ contract: null, plays: [] }), 'PUT /v1/playbook contract,plays'],
  ])('asks %s as the API has it', async (call, expected) => {
    calls.length = 0;
    await call();
    expect(calls).toEqual([expected]);
  });
});
