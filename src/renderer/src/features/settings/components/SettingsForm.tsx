import { useQuery } from '@tanstack/react-query';
import type { SettingValue } from '@shared/contract/settings';
import {
  checkSetting,
  settingDefs,
  type SettingDef,
  type SettingKey,
} from '@shared/domain/settings';
import { formatDay } from '@shared/parse/format-date';
import { ErrorState } from '@renderer/ui/feedback/ErrorState';
import { Loading, Skeleton } from '@renderer/ui/feedback/Skeleton';
import { SelectField } from '@renderer/ui/fields/SelectField';
import { TextArea } from '@renderer/ui/fields/TextArea';
import { TextField } from '@renderer/ui/fields/TextField';
import { Form } from '@renderer/ui/form/Form';
import { type AppForm, useAppForm } from '@renderer/ui/form/use-app-form';
import { monthNames } from '@shared/parse/calendar-names';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { api } from '../../../lib/api';
import { useSave } from '../../../lib/use-save';

interface Props {
  keys: readonly SettingKey[];
}

type Values = Record<string, string | null>;

/** Some settings as one form: each with its default, where that comes from, and who changed it last. */
export function SettingsForm({ keys }: Props): ReactNode {
  const settings = useQuery({ queryKey: ['settings', 'all'], queryFn: () => api.settings.all() });
  if (settings.error) {
    return <ErrorState message={settings.error.message} onRetry={() => void settings.refetch()} />;
  }
  if (!settings.data) {
    return (
      <Loading label="Loading settings">
        <Skeleton lines={['40%', '70%', '40%', '70%']} />
      </Loading>
    );
  }
  const chosen = keys.flatMap((key) => settings.data.find((one) => one.key === key) ?? []);
  return <LoadedForm key={keys.join()} settings={chosen} />;
}

/** Every setting checked by its own rule, the one that the figures read it with. */
function schemaOf(settings: readonly SettingValue[]) {
  const fields = settings.map(({ key }) => [
    key,
    z.string().superRefine((typed, context) => {
      const checked = checkSetting(key as SettingKey, typed);
      if (!checked.ok) context.addIssue({ code: 'custom', message: checked.message });
    }),
  ]);
  return z.object(Object.fromEntries(fields) as Record<string, z.ZodString>);
}

function LoadedForm({ settings }: { settings: readonly SettingValue[] }): ReactNode {
  const save = useSave(api.settings.update, {
    stale: [
      ['settings'],
      ['families'],
      ['matches'],
      ['supervision'],
      ['training'],
      ['lists'],
      ['screening'],
    ],
    done: () => 'Settings saved.',
  });
  const form = useAppForm<Values, ReturnType<typeof schemaOf>>({
    schema: schemaOf(settings),
    toInput: (values) =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? ''])),
    initialValues: Object.fromEntries(settings.map(({ key, value }) => [key, value])),
    onSubmit: async (values) => {
      await save.mutateAsync({ values });
    },
  });
  return (
    <Form form={form} submitLabel="Save settings" label="Settings">
      {settings.map((setting) => (
        <SettingField key={setting.key} setting={setting} form={form} />
      ))}
    </Form>
  );
}

const months = monthNames.map((label, at) => ({ value: String(at + 1), label }));

function SettingField({
  setting,
  form,
}: {
  setting: SettingValue;
  form: AppForm<Values>;
}): ReactNode {
  const def: SettingDef = settingDefs[setting.key as SettingKey];
  const props = { label: def.label, help: help(def, setting), field: form.field(setting.key) };
  if (setting.key === 'fiscal_year_start_month') {
    return <SelectField {...props} choices={months} alwaysAnswered />;
  }
  if (def.kind === 'integer') {
    return <TextField {...props} width="short" suffix={def.unit} />;
  }
  if (def.kind === 'long') return <TextArea {...props} rows={6} />;
  return <TextField {...props} width="full" optional={def.default === ''} />;
}

function help(def: SettingDef, setting: SettingValue): string {
  const parts = [def.help];
  if (def.kind === 'integer') parts.push(`Usual: ${def.default} (${def.source}).`);
  if (setting.changedAt) {
    parts.push(`Changed ${formatDay(setting.changedAt.slice(0, 10))} by ${setting.changedBy}.`);
  }
  return parts.join(' ');
}
