import type { FormKind } from '@shared/domain/screening/form-template';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

/** Restricted answers leave memory as soon as nobody looks at them. */
const restricted = { gcTime: 0, staleTime: 0 } as const;

export const screeningQueries = {
  file: (personId: number) =>
    queryOptions({
      queryKey: ['screening', 'file', personId],
      queryFn: () => api.screening.file({ personId }),
    }),
  eligibility: (candidateId: number, opened: number) =>
    queryOptions({
      queryKey: ['screening', 'eligibility', candidateId, opened],
      queryFn: () => api.screening.eligibility({ candidateId, opened }),
      ...restricted,
    }),
  response: (responseId: number, opened: number) =>
    queryOptions({
      queryKey: ['screening', 'response', responseId, opened],
      queryFn: () => api.screening.response({ responseId, opened }),
      ...restricted,
    }),
  checks: (personId: number, opened: number) =>
    queryOptions({
      queryKey: ['screening', 'checks', personId, opened],
      queryFn: () => api.screening.checks({ personId, opened }),
      ...restricted,
    }),
  rules: () =>
    queryOptions({ queryKey: ['screening', 'rules'], queryFn: () => api.screening.rules() }),
  template: (kind: FormKind) =>
    queryOptions({
      queryKey: ['screening', 'template', kind],
      queryFn: () => api.screening.template({ kind }),
    }),
  templateVersions: (kind: FormKind) =>
    queryOptions({
      queryKey: ['screening', 'template-versions', kind],
      queryFn: () => api.screening.templateVersions({ kind }),
    }),
  sheet: (sheetId: number) =>
    queryOptions({
      queryKey: ['screening', 'sheet', sheetId],
      queryFn: () => api.screening.sheet({ sheetId }),
      // Another interviewer's form must start from what is stored.
      staleTime: 0,
      gcTime: 0,
    }),
  summary: (interviewId: number) =>
    queryOptions({
      queryKey: ['screening', 'summary', interviewId],
      queryFn: () => api.screening.interviewSummary({ interviewId }),
    }),
  reference: (referenceId: number) =>
    queryOptions({
      queryKey: ['screening', 'reference', referenceId],
      queryFn: () => api.screening.reference({ referenceId }),
      staleTime: 0,
      gcTime: 0,
    }),
  credentials: (personId: number) =>
    queryOptions({
      queryKey: ['screening', 'credentials', personId],
      queryFn: () => api.screening.credentials({ personId }),
    }),
  gates: (personId: number) =>
    queryOptions({
      queryKey: ['screening', 'gates', personId],
      queryFn: () => api.screening.gates({ personId }),
    }),
  requirements: () =>
    queryOptions({
      queryKey: ['screening', 'requirements'],
      queryFn: () => api.screening.requirements(),
    }),
  letter: (decisionId: number) =>
    queryOptions({
      queryKey: ['screening', 'letter', decisionId],
      queryFn: () => api.screening.letter({ decisionId }),
    }),
  renewals: (query: Parameters<typeof api.screening.renewals>[0]) =>
    queryOptions({
      queryKey: ['screening', 'renewals', query],
      queryFn: () => api.screening.renewals(query),
      placeholderData: keepPreviousData,
    }),
};
