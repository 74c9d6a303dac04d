import { ok } from '@shared/errors';
import type { HandlersOf } from '../feature-handlers';
import { historyOf, lastUndoable, undoChange } from './history.service';

export const historyHandlers: HandlersOf<'history'> = {
  ofRecord: ({ read }, { entity, id }) => ok(historyOf(read, entity, id)),
  undo: ({ office }, { changeNo }) => undoChange(office, changeNo),
  lastUndoable: ({ read, clock }) => ok(lastUndoable({ read }, clock.now())),
};
