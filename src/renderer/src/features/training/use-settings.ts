import { settingsFrom, type Settings } from '@shared/domain/settings';
import { type Renewals, renewalsFrom } from '@shared/domain/training/settings';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../lib/api';

function useSettings(): Settings {
  const { data } = useQuery({ queryKey: ['settings', 'all'], queryFn: () => api.settings.all() });
  return useMemo(() => settingsFrom(new Map(data?.map(({ key, value }) => [key, value]))), [data]);
}

/** Months after which each add-on training is to be renewed. */
export function useRenewals(): Renewals {
  const settings = useSettings();
  return useMemo(() => renewalsFrom(settings), [settings]);
}
