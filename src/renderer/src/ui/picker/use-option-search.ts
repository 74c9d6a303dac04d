import { useEffect, useState } from 'react';
import type { Option, OptionSearch } from './option';

export interface OptionResults {
  state: 'short' | 'loading' | 'ready' | 'failed';
  options: readonly Option[];
}

const nothing: readonly Option[] = [];

/** Asks for options as text is typed; an answer that comes late is dropped, older ones stay meanwhile. */
export function useOptionSearch(
  search: OptionSearch,
  text: string,
  { minLetters, active }: { minLetters: number; active: boolean },
): OptionResults {
  const [results, setResults] = useState<OptionResults>({ state: 'short', options: nothing });
  const typed = text.trim();
  useEffect(() => {
    if (!active) return undefined;
    if (typed.length < minLetters) {
      setResults({ state: 'short', options: nothing });
      return undefined;
    }
    let current = true;
    setResults(({ options }) => ({ state: 'loading', options }));
    search(typed).then(
      (options) => current && setResults({ state: 'ready', options }),
      () => current && setResults({ state: 'failed', options: nothing }),
    );
    return () => {
      current = false;
    };
    // A new function for the same question is no new question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, minLetters, active]);
  return results;
}
