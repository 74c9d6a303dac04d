import type { FeatureClient, FeatureHandlers, Method } from './define';
import { about } from './about';
import { drafts } from './drafts';
import { exchange } from './exchange';
import { families } from './families';
import { history } from './history';
import { lists } from './lists';
import { log } from './log';
import { matches } from './matches';
import { people } from './people';
import { prints } from './prints';
import { professionals } from './professionals';
import { recruitment } from './recruitment';
import { reports } from './reports';
import { screening } from './screening';
import { search } from './search';
import { session } from './session';
import { settings } from './settings';
import { spreadsheet } from './spreadsheet';
import { supervision } from './supervision';
import { today } from './today';
import { training } from './training';
import { vault } from './vault';

/** Everything the window may ask of the main process. */
export const contract = {
  about,
  session,
  lists,
  settings,
  drafts,
  history,
  search,
  people,
  professionals,
  recruitment,
  training,
  today,
  families,
  matches,
  log,
  supervision,
  reports,
  exchange,
  prints,
  screening,
  spreadsheet,
  vault,
};

export type Contract = typeof contract;
export type Client = { [F in keyof Contract]: FeatureClient<Contract[F]> };
export type Handlers<Q, C> = { [F in keyof Contract]: FeatureHandlers<Contract[F], Q, C> };

/** Finds a method by its wire name 'feature.method'; own properties only. */
export function findMethod(name: string): Method | undefined {
  const [featureName, methodName, ...rest] = name.split('.');
  if (featureName === undefined || methodName === undefined || rest.length > 0) return undefined;
  if (!Object.hasOwn(contract, featureName)) return undefined;
  const feature: Record<string, Method> = contract[featureName as keyof Contract];
  return Object.hasOwn(feature, methodName) ? feature[methodName] : undefined;
}
