import type { AppHandlers } from '../ipc/dispatch';
import { type SessionDelegates, sessionHandlers } from './session/session.handlers';

/** What the features need from the edge of the program. */
export interface AppDelegates extends SessionDelegates {}

/** Every method of the contract, bound to its feature. A missing one does not compile. */
export function makeHandlers(delegates: AppDelegates): AppHandlers {
  return {
    session: sessionHandlers(delegates),
  };
}
