import { useState } from 'react';
import { ApiError } from '../../lib/api';

export interface Act {
  run: () => void;
  isRunning: boolean;
  /** What went wrong and what to do; null when nothing did. */
  problem: string | null;
}

/** A button's act that takes a moment and may fail; changing one's mind in a dialog is no failure. */
export function useAct(work: () => Promise<unknown>): Act {
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const start = async () => {
    setRunning(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code !== 'CANCELLED') setProblem(error.message);
    } finally {
      setRunning(false);
    }
  };
  return { run: () => void start(), isRunning, problem };
}
