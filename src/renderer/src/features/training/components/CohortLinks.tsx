import { PageLinks } from '@renderer/ui/layout/PageLinks';
import type { ReactNode } from 'react';

const pages = [
  { id: '', label: 'Attendance' },
  { id: '/sign-offs', label: 'Sign-offs' },
  { id: '/feedback', label: 'Feedback' },
  { id: '/graduation', label: 'Graduation' },
] as const;

/** The pages of one cohort, side by side under its name. */
export function CohortLinks({
  cohortId,
  current,
}: {
  cohortId: number;
  current: (typeof pages)[number]['id'];
}): ReactNode {
  return (
    <PageLinks
      label="Pages of the cohort"
      links={pages.map(({ id, label }) => ({
        href: `#/training/${cohortId}${id}`,
        label,
        current: id === current,
      }))}
    />
  );
}
