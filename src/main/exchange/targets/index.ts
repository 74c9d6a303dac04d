import type { FileName } from '@shared/domain/exchange/define';
import { entities } from '../../db/entities';
import { activityTargets } from './activity';
import { familyTargets } from './families';
import { peopleTargets } from './people';
import { same, type Target } from './target';
import { trainingTargets } from './training';

const programTargets: readonly Target[] = [
  {
    file: 'lists',
    entity: entities.codeItem,
    match: ['list', 'code'],
    fields: same('list', 'code', 'label', 'active'),
  },
  {
    file: 'settings',
    entity: entities.setting,
    match: ['key'],
    fields: same('key', 'value'),
  },
  {
    file: 'rates',
    entity: entities.rate,
    match: ['kind', 'from'],
    fields: same('kind', 'amount', 'from'),
  },
];

const targets = new Map<FileName, Target>(
  [
    ...programTargets,
    ...peopleTargets,
    ...trainingTargets,
    ...familyTargets,
    ...activityTargets,
  ].map((target) => [target.file, target]),
);

/** What the rows of a package file become. */
export function targetOf(file: FileName): Target {
  const target = targets.get(file);
  if (!target) throw new Error(`no target for ${file}.csv`);
  return target;
}
