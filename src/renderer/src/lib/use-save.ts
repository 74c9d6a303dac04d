import {
  useMutation,
  useQueryClient,
  type QueryKey,
  type UseMutationResult,
} from '@tanstack/react-query';
import { notifyDone } from '../features/history/undo';

interface Options<O> {
  /** What the command makes stale, besides the reports and Today, which everything does. */
  stale: readonly QueryKey[];
  /** Said with Undo after it worked; none where the page itself shows the result. */
  done?: (result: O) => string;
}

const always: readonly QueryKey[] = [['reports'], ['today'], ['history'], ['search']];

/** One command of the contract as a mutation: marks what it made stale and offers Undo. */
export function useSave<I, O extends { changeNo: number }>(
  command: (input: I) => Promise<O>,
  { stale, done }: Options<O>,
): UseMutationResult<O, Error, I> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: command,
    onSuccess: async (result) => {
      if (done) notifyDone(done(result), result.changeNo);
      await Promise.all(
        [...stale, ...always].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
    },
  });
}
