import { PageLinks } from '@renderer/ui/layout/PageLinks';
import type { ReactNode } from 'react';

const places = [
  { id: 'cohorts', href: '#/training', label: 'Cohorts' },
  { id: 'courses', href: '#/training/courses', label: 'Courses' },
  { id: 'in-service', href: '#/training/in-service', label: 'In-service' },
] as const;

/** The pages of training, side by side under their title. */
export function TrainingLinks({ current }: { current: (typeof places)[number]['id'] }): ReactNode {
  return (
    <PageLinks
      label="Training"
      links={places.map(({ id, ...link }) => ({ ...link, current: id === current }))}
    />
  );
}
