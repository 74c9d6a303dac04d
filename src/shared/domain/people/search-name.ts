/** Text folded for search and sorting: lower case, no accents, single spaces. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** 'last first preferred', folded: sorts by last name, found by any of the three. */
export function searchName(
  firstName: string,
  lastName: string,
  preferredName: string | null,
): string {
  return fold([lastName, firstName, preferredName ?? ''].join(' '));
}

/** Digits of a phone number for the duplicate check; undefined where there are too few to mean one. */
export function phoneDigits(phone: string | null): string | null {
  const digits = (phone ?? '').replace(/\D/g, '');
  return digits.length >= 7 ? digits : null;
}
