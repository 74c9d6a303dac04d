import type { AppHandlers } from '../ipc/dispatch';
import { draftsHandlers } from './drafts/drafts.handlers';
import { historyHandlers } from './history/history.handlers';
import { listsHandlers } from './lists/lists.handlers';
import { peopleHandlers } from './people/people.handlers';
import { type SessionDelegates, sessionHandlers } from './session/session.handlers';
import { settingsHandlers } from './settings/settings.handlers';

/** What the features need from the edge of the program. */
export interface AppDelegates extends SessionDelegates {}

/** Every method of the contract, bound to its feature. A missing one does not compile. */
export function makeHandlers(delegates: AppDelegates): AppHandlers {
  return {
    session: sessionHandlers(delegates),
    lists: listsHandlers,
    settings: settingsHandlers,
    drafts: draftsHandlers,
    history: historyHandlers,
    people: peopleHandlers,
  };
}
