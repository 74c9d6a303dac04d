import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { families } from '@shared/contract/families';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import { Page } from '@renderer/ui/layout/Page';
import { useToday } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { useTitle } from '../../lib/use-title';
import { FamilyFactFields } from './components/FamilyFactFields';
import type { FamilyValues } from './family-form';
import { useCreateFamily } from './mutations';
import { familyQueries } from './queries';

/** A family without a request; its parents are added on its record. */
export function NewFamilyScreen(): ReactNode {
  useTitle('Add a family');
  const number = useQuery(familyQueries.nextNumber());
  return (
    <Page
      title="Add a family"
      sentence="With a request, the family is added on the same screen."
      width="reading"
      focusKey="/families/new"
      back={{ href: '#/families/list', label: 'Families' }}
    >
      {number.isPending ? (
        <Loading label="Loading the form">
          <Skeleton lines={['40%', '60%', '50%']} />
        </Loading>
      ) : (
        <FamilyForm number={number.data ?? ''} />
      )}
    </Page>
  );
}

function FamilyForm({ number }: { number: string }): ReactNode {
  const navigate = useNavigate();
  const today = useToday();
  const create = useCreateFamily();
  const form = useAppForm({
    schema: families.createFamily.input,
    initialValues: {
      number,
      region: '',
      caseType: null,
      openedOn: today,
      closedOn: null,
      children: null,
    } as FamilyValues,
    onSubmit: async (input) => {
      const { id } = await create.mutateAsync(input);
      void navigate({ to: '/families/$familyId', params: { familyId: String(id) } });
    },
  });
  return (
    <Form
      form={form}
      submitLabel="Add family"
      onCancel={() => void navigate({ to: '/families/list' })}
      label="Add a family"
    >
      <FamilyFactFields form={form} />
    </Form>
  );
}
