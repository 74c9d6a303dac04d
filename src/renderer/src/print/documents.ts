import type { ReactNode } from 'react';
import type { PrintData } from '@shared/contract/prints';
import { api } from '../lib/api';
import { trainingDocuments } from './training/documents';

/** A document ready to be drawn. */
interface PrintDocument {
  /** Title of the file. */
  title: string;
  content: ReactNode;
}

type Load = (query: URLSearchParams) => Promise<PrintDocument>;

/** The data that the program prepared under the ticket of the address. */
async function prepared<D extends PrintData['document']>(
  document: D,
  query: URLSearchParams,
): Promise<Extract<PrintData, { document: D }>> {
  const data = await api.prints.take({ ticket: query.get('ticket') ?? '' });
  if (data.document !== document) throw new Error('the ticket is for another document');
  return data as Extract<PrintData, { document: D }>;
}

/** Every document that can be printed, by the name the address gives it. Each loads on its own. */
export const documents: Readonly<Record<string, Load>> = {
  report: async (query) => {
    const { reportDocument } = await import('./report/load');
    return reportDocument(query.get('month') ?? '');
  },
  'screening-form': async (query) => {
    const [data, { screeningFormDocument }] = await Promise.all([
      prepared('screening-form', query),
      import('./screening/load'),
    ]);
    return screeningFormDocument(data);
  },
  'recovery-sheet': async (query) => {
    const [data, { recoverySheetDocument }] = await Promise.all([
      prepared('recovery-sheet', query),
      import('./recovery-sheet/load'),
    ]);
    return recoverySheetDocument(data);
  },
  'audit-list': async (query) => {
    const [data, { auditListDocument }] = await Promise.all([
      prepared('audit-list', query),
      import('./audit/load'),
    ]);
    return auditListDocument(data);
  },
  letter: async (query) => {
    const [data, { letterDocument }] = await Promise.all([
      prepared('letter', query),
      import('./letters/load'),
    ]);
    return letterDocument(data);
  },
  ...trainingDocuments(prepared),
};
