import { lists as listsContract, type ListView } from '@shared/contract/lists';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from '@renderer/ui/base/Button';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { useAppForm } from '@renderer/ui/form/use-app-form';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { useSave } from '../../../lib/use-save';
import styles from '../settings.module.css';

const route = getRouteApi('/settings');

/** Values an agency can add to a list or retire from it. Old records keep what they carry. */
export function ListSettings(): ReactNode {
  const { list: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const lists = useQuery({ queryKey: ['lists', 'all'], queryFn: () => api.lists.all() });
  if (lists.error) {
    return <ErrorState message={lists.error.message} onRetry={() => void lists.refetch()} />;
  }
  const editable = (lists.data ?? []).filter(({ kind }) => kind !== 'fixed');
  const open = editable.find(({ name }) => name === chosen) ?? editable[0];
  if (!open) return null;
  return (
    <div className={styles['stack']}>
      <SelectField
        label="Which list"
        alwaysAnswered
        choices={editable.map(({ name, title }) => ({ value: name, label: title }))}
        value={open.name}
        onChange={(name) =>
          void navigate({
            to: '.',
            search: (old) => ({ ...old, list: name ?? undefined }),
            replace: true,
          })
        }
      />
      <OneList key={open.name} list={open} />
    </div>
  );
}

function OneList({ list }: { list: ListView }): ReactNode {
  const add = useSave(api.lists.add, { stale: [['lists']], done: () => 'Added to the list.' });
  const setActive = useSave(api.lists.setActive, {
    stale: [['lists']],
    done: () => 'List changed.',
  });
  const form = useAppForm({
    schema: listsContract.add.input.omit({ list: true }),
    initialValues: { label: '' as string | null },
    onSubmit: async ({ label }) => {
      await add.mutateAsync({ list: list.name, label });
      form.reset();
    },
  });
  return (
    <>
      <p className={styles['note']}>
        A retired value is not offered any more. Records that carry it keep it.
      </p>
      <ul className={styles['values']} aria-label={list.title}>
        {list.items.map((item) => (
          <li key={item.code}>
            <span className={item.active ? undefined : styles['retired']}>
              {item.label}
              {item.active ? '' : ' (retired)'}
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={`${item.active ? 'Retire' : 'Bring back'} ${item.label}`}
              onClick={() =>
                setActive.mutate({ list: list.name, code: item.code, active: !item.active })
              }
            >
              {item.active ? 'Retire' : 'Bring back'}
            </Button>
          </li>
        ))}
      </ul>
      <Form form={form} submitLabel="Add to the list" label="Add a value">
        <TextField label="New value" field={form.field('label')} />
      </Form>
    </>
  );
}
