import type { PrintData } from '@shared/contract/prints';
import type { tallDocuments } from './load-tall';
import type { wideDocuments } from './load-wide';

type Take = <D extends PrintData['document']>(
  document: D,
  query: URLSearchParams,
) => Promise<Extract<PrintData, { document: D }>>;

/** The papers of the course, each drawn from what the program prepared. */
export function trainingDocuments(prepared: Take) {
  const tall =
    <D extends keyof typeof tallDocuments>(name: D) =>
    async (query: URLSearchParams) => {
      const [data, { tallDocuments: made }] = await Promise.all([
        prepared(name, query),
        import('./load-tall'),
      ]);
      return made[name](data as never);
    };
  const wide =
    <D extends keyof typeof wideDocuments>(name: D) =>
    async (query: URLSearchParams) => {
      const [data, { wideDocuments: made }] = await Promise.all([
        prepared(name, query),
        import('./load-wide'),
      ]);
      return made[name](data as never);
    };
  return {
    'sign-in-sheet': tall('sign-in-sheet'),
    roster: tall('roster'),
    transcripts: tall('transcripts'),
    'feedback-form': tall('feedback-form'),
    'attendance-grid': wide('attendance-grid'),
    certificates: wide('certificates'),
  };
}
