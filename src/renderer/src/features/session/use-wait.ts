import { useEffect, useState } from 'react';

/** Counts a waiting time down to zero, second by second. */
export function useWait(initial: number): {
  waitSeconds: number;
  begin: (seconds: number) => void;
} {
  const [waitSeconds, begin] = useState(initial);
  useEffect(() => {
    if (waitSeconds <= 0) return undefined;
    const timer = setTimeout(() => begin(waitSeconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [waitSeconds]);
  return { waitSeconds, begin };
}
