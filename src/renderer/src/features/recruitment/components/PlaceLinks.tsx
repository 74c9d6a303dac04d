import { PageLinks } from '@renderer/ui/layout/PageLinks';
import type { ReactNode } from 'react';

/** The pages of this place. */
export function PlaceLinks({
  current,
}: {
  current: 'candidates' | 'outreach' | 'sources' | 'renewals';
}): ReactNode {
  return (
    <PageLinks
      label="Recruitment"
      links={[
        { href: '#/recruitment', label: 'Candidates', current: current === 'candidates' },
        { href: '#/recruitment/outreach', label: 'Outreach', current: current === 'outreach' },
        { href: '#/recruitment/sources', label: 'Sources', current: current === 'sources' },
        { href: '#/recruitment/renewals', label: 'What runs out', current: current === 'renewals' },
        { href: '#/professionals', label: 'Professionals', current: false },
      ]}
    />
  );
}
