import type { ReactNode } from 'react';
import { EntityListPicker, type EntityListPickerProps } from './EntityListPicker';
import { EntityPicker, type EntityPickerProps } from './EntityPicker';

const people = { one: 'a person', none: 'No one by that name.' };

/** One person by two letters of the name; the value is the person's id. */
export function PersonPicker(props: EntityPickerProps): ReactNode {
  return <EntityPicker words={people} placeholder="Type two letters of a name" {...props} />;
}

/** Several people, one after the other; the value is a list of ids. */
export function PeoplePicker(props: EntityListPickerProps): ReactNode {
  return <EntityListPicker words={people} placeholder="Type two letters of a name" {...props} />;
}
