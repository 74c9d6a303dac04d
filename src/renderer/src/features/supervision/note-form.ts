import { noteTemplate, withoutEmptyHeadings } from '@shared/domain/supervision/note-template';
import type { Typed } from '@renderer/ui/fields/use-parsed-text';
import { emptiesToNull } from '@renderer/ui/form/validate';

export interface ActionValues {
  /** Keeps a line's text with its line while others come and go. */
  uid: string;
  text: string | null;
  owner: string | null;
  dueOn: Typed<string>;
}

/** A session as the editor holds it; its draft is this, as JSON. */
export interface NoteFormValues {
  on: Typed<string>;
  minutes: Typed<number>;
  type: string | null;
  mentors: string[];
  supervisor: string | null;
  topics: string[];
  note: string | null;
  restricted: boolean;
  nextDueOn: Typed<string>;
  actions: ActionValues[];
}

/** A new note: today, individual, with the headings to write under. */
export function newNoteValues(known: {
  on: string;
  mentors: string[];
  supervisor: string | null;
}): NoteFormValues {
  return {
    minutes: null,
    type: 'individual',
    topics: [],
    note: noteTemplate,
    restricted: false,
    nextDueOn: null,
    actions: [],
    ...known,
    supervisor: known.supervisor ?? '',
  };
}

export const newAction = (): ActionValues => ({
  uid: crypto.randomUUID(),
  text: '',
  owner: '',
  dueOn: null,
});

const isEmptyAction = ({ text, owner, dueOn }: ActionValues): boolean =>
  [text, owner, dueOn].every((value) => value === null || value.trim() === '');

/** From the form's values to the contract's input; lines and headings nobody wrote on are left out. */
export function noteInput(values: NoteFormValues): unknown {
  const actions = values.actions.filter((action) => !isEmptyAction(action));
  const note = withoutEmptyHeadings(values.note ?? '');
  return {
    ...(emptiesToNull({ ...values, note, actions }) as object),
    mentors: values.mentors.map(Number),
  };
}
