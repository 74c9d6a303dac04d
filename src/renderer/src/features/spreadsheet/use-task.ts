import { useState } from 'react';
import { ApiError } from '../../lib/api';

interface Task {
  /** What is being done now, in words. */
  doing: string | null;
  /** Why the last one did not work, as a sentence. */
  problem: string | null;
  /** Runs one at a time. Whatever is cancelled leaves no sentence. */
  run: (words: string, work: () => Promise<void>) => Promise<void>;
}

/** Work that takes a while and can fail with a sentence: choosing a file, bringing it in. */
export function useTask(): Task {
  const [doing, setDoing] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    doing,
    problem,
    run: async (words, work) => {
      setDoing(words);
      setProblem(null);
      try {
        await work();
      } catch (error) {
        if (!(error instanceof ApiError && error.code === 'CANCELLED'))
          setProblem(error instanceof Error ? error.message : 'This did not work. Try once more.');
      } finally {
        setDoing(null);
      }
    },
  };
}
