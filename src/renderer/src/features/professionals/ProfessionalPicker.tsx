import { IconPlus } from '@tabler/icons-react';
import { Button } from '@renderer/ui/base/Button';
import type { FieldProps } from '@renderer/ui/fields/binding';
import type { Option } from '@renderer/ui/picker/option';
import { EntityPicker } from '@renderer/ui/picker/EntityPicker';
import { useState, type ReactNode } from 'react';
import { api } from '../../lib/api';
import { NewProfessionalDialog } from './NewProfessionalDialog';
import styles from './professionals.module.css';

interface Props extends FieldProps<string | null> {
  /** Called with the id of a professional that was added in place. */
  onCreated: (id: string) => void;
  /** Whom the page knows already, such as the one chosen before. */
  known?: readonly Option[];
}

const words = { one: 'a professional', none: 'No one by that name. Add them beside.' };

const search = async (text: string): Promise<Option[]> =>
  (await api.professionals.find({ text })).map(({ id, label, detail }) => ({
    id: String(id),
    label,
    detail: detail ?? undefined,
  }));

const lookup = (ids: readonly string[]): Promise<Option[]> =>
  Promise.all(
    ids.map(async (id) => ({ id, label: (await api.professionals.get({ id: Number(id) })).name })),
  );

/** One professional by the name; one who is new is added without leaving the form. */
export function ProfessionalPicker({ onCreated, ...field }: Props): ReactNode {
  const [adding, setAdding] = useState(false);
  return (
    <div className={styles['picker']}>
      <EntityPicker
        {...field}
        search={search}
        lookup={lookup}
        words={words}
        placeholder="Type two letters of a name"
      />
      <Button size="small" variant="quiet" icon={IconPlus} onClick={() => setAdding(true)}>
        Add someone new
      </Button>
      <NewProfessionalDialog
        open={adding}
        onClose={() => setAdding(false)}
        onCreated={(id) => onCreated(String(id))}
      />
    </div>
  );
}
