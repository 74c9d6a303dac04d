import type { ThemeChoice } from '@shared/contract/session';
import { RadioGroup } from '@renderer/ui/fields/RadioGroup';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { queryClient } from '../../../lib/query-client';
import { useSession } from '../../../lib/session';

export function AppearanceSettings(): ReactNode {
  const session = useSession();
  if (!session.data) return null;
  return (
    <RadioGroup
      label="Light or dark"
      help="Prints are always dark on white."
      choices={[
        { value: 'system', label: 'As the computer is set' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
      value={session.data.theme}
      onChange={(theme) =>
        void api.session
          .setTheme({ theme: theme as ThemeChoice })
          .then(() => queryClient.invalidateQueries({ queryKey: ['session'] }))
      }
    />
  );
}
