import type { FeatureClient, FeatureHandlers, Method } from './define';
import { drafts } from './drafts';
import { history } from './history';
import { lists } from './lists';
import { people } from './people';
import { session } from './session';
import { settings } from './settings';

export const contract = { session, lists, settings, drafts, history, people };

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
