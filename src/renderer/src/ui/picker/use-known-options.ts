import { useEffect, useState } from 'react';
import type { Option } from './option';

export type OptionLookup = (ids: readonly string[]) => Promise<readonly Option[]>;

/**
 * The words for ids: from what the page already knows, from what was picked, and for the rest (a
 * restored draft holds only ids) by asking once.
 */
export function useKnownOptions(
  ids: readonly string[],
  known: readonly Option[] | undefined,
  lookup: OptionLookup | undefined,
): { option: (id: string) => Option | undefined; remember: (option: Option) => void } {
  const [learned, setLearned] = useState<ReadonlyMap<string, Option>>(new Map());
  const find = (id: string): Option | undefined =>
    learned.get(id) ?? known?.find((option) => option.id === id);
  const add = (options: readonly Option[]): void =>
    setLearned(
      (old) => new Map([...old, ...options.map((option) => [option.id, option] as const)]),
    );

  const unknown = ids.filter((id) => find(id) === undefined).join('\n');
  useEffect(() => {
    if (unknown === '' || !lookup) return undefined;
    let current = true;
    lookup(unknown.split('\n')).then(
      (options) => current && add(options),
      () => undefined,
    );
    return () => {
      current = false;
    };
    // Only other ids are a new question; the functions are new at each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [unknown]);
  return { option: find, remember: (option) => add([option]) };
}
