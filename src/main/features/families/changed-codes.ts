import type { CodeList } from '@shared/domain/lists/define';

type Codes = string | null | readonly string[];

/**
 * Only the codes that an edit brings in are checked: a value that was retired since stays on the records
 * that carry it. For `checkCodes`.
 */
export function changedCodes(
  fields: readonly (readonly [field: string, list: CodeList, next: Codes, before: Codes])[],
): [string, CodeList, readonly string[]][] {
  const asArray = (codes: Codes): readonly string[] =>
    codes === null ? [] : typeof codes === 'string' ? [codes] : codes;
  return fields.map(([field, list, next, before]) => {
    const kept = new Set(asArray(before));
    return [field, list, asArray(next).filter((code) => !kept.has(code))];
  });
}
