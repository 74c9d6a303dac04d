/** How a person is called on screens and prints: the name they go by, then the family name. */
export function displayName(person: {
  firstName: string;
  lastName: string;
  preferredName?: string | null;
}): string {
  return `${person.preferredName?.trim() || person.firstName} ${person.lastName}`.trim();
}

/** 'Maria R.': all that may stand in the window title, which shows in the task bar. */
export function shortName(person: {
  firstName: string;
  lastName: string;
  preferredName?: string | null;
}): string {
  const initial = [...person.lastName][0];
  const first = person.preferredName?.trim() || person.firstName;
  return initial ? `${first} ${initial}.` : first;
}
