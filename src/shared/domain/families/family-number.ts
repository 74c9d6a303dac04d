/**
 * The number to offer for a new family: the last one's, counted on ('FAM0095' → 'FAM0096').
 * Without a last one, or with one that does not end in digits, counting starts anew.
 */
export function nextFamilyNumber(last: string | null): string {
  const parts = /^(.*?)(\d{1,15})$/.exec(last ?? '');
  if (!parts) return 'FAM0001';
  const [, prefix = '', digits = ''] = parts;
  return `${prefix}${String(Number(digits) + 1).padStart(digits.length, '0')}`;
}
