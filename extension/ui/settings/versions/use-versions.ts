/** The versions of the model, and the one that scores now in full. */
import type { ModelList } from '../../../../shared/api/scoring.ts';
import { type Model, startModel } from '../../../../shared/score/model.ts';
import type { Result } from '../../services.ts';
import type { ModelWork } from '../../settings-services.ts';
import { type Asked, useAsked } from '../parts/use-asked.ts';
import { useSettings } from '../settings-context.tsx';

export interface Versions {
  list: ModelList;
  active: Model;
}

export const useVersions = (): Asked<Versions> => {
  const { work } = useSettings();
  return useAsked(() => findVersions(work.model), 'versions');
};

const findVersions = async (work: ModelWork): Promise<Result<Versions>> => {
  const list = await work.models();
  if (!list.ok) return list;
  const active = await findVersion(work, list.value.active);
  return active.ok ? { ok: true, value: { list: list.value, active: active.value } } : active;
};

/** @param version null: the model that every team starts from. */
export const findVersion = async (work: ModelWork, version: number | null): Promise<Result<Model>> =>
  version === null ? { ok: true, value: startModel } : work.model(version);

/** The number of the version that comes next. */
export const nextVersion = ({ versions }: ModelList): number => (versions[0]?.version ?? 0) + 1;
