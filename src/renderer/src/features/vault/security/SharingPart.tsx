import { CheckboxField } from '@renderer/ui/fields/CheckboxField';
import type { ReactNode } from 'react';
import { api } from '../../../lib/api';
import { queryClient } from '../../../lib/query-client';
import { useSession } from '../../../lib/session';

/** Whether others see the window when the screen is shared. */
export function SharingPart(): ReactNode {
  const session = useSession();
  if (!session.data) return null;
  return (
    <CheckboxField
      label="Keep the window out of screen sharing and screenshots"
      help="In a video call the others see an empty place where it is."
      value={session.data.isHiddenFromSharing}
      onChange={(hidden) =>
        void api.session
          .setHiddenFromSharing({ hidden })
          .then(() => queryClient.invalidateQueries({ queryKey: ['session'] }))
      }
    />
  );
}
