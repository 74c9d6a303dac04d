import { getRouteApi } from '@tanstack/react-router';
import { SegmentedField } from '@renderer/ui/fields/SegmentedField';
import { Page } from '@renderer/ui/layout/Page';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { emptyInquiry, emptyNomination } from './intake/intake-form';
import { InquiryForm } from './intake/InquiryForm';
import { IntakeWithDraft } from './intake/IntakeWithDraft';
import { NominationForm } from './intake/NominationForm';

const route = getRouteApi('/recruitment/new');

const kinds = [
  { value: 'nomination', label: 'A caseworker nominates' },
  { value: 'inquiry', label: 'They asked themselves' },
];

/** A new candidate, by one of two one-page forms. */
export function NewCandidateScreen(): ReactNode {
  useTitle('Add a candidate');
  const { kind = 'nomination' } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  return (
    <Page
      title="Add a candidate"
      width="reading"
      back={{ href: '#/recruitment', label: 'Recruitment' }}
      action={
        <SegmentedField
          label="How it came"
          labelHidden
          choices={kinds}
          value={kind}
          onChange={(next) =>
            void navigate({
              to: '.',
              search: { kind: next === 'inquiry' ? 'inquiry' : undefined },
              replace: true,
            })
          }
        />
      }
    >
      {kind === 'nomination' ? (
        <IntakeWithDraft
          key="nomination"
          form="candidate-nomination"
          kind="nomination"
          empty={emptyNomination(today)}
        >
          {(props) => <NominationForm {...props} />}
        </IntakeWithDraft>
      ) : (
        <IntakeWithDraft
          key="inquiry"
          form="candidate-inquiry"
          kind="inquiry"
          empty={emptyInquiry(today)}
        >
          {(props) => <InquiryForm {...props} />}
        </IntakeWithDraft>
      )}
    </Page>
  );
}
