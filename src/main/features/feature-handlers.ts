import type { Contract } from '@shared/contract';
import type { FeatureHandlers } from '@shared/contract/define';
import type { CommandContext, QueryContext } from '../ipc/dispatch';

/** The handlers of one feature of the contract, by its name. */
export type HandlersOf<F extends keyof Contract> = FeatureHandlers<
  Contract[F],
  QueryContext,
  CommandContext
>;
