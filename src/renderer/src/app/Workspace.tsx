import { RouterProvider } from '@tanstack/react-router';
import type { SessionStatus } from '@shared/contract/session';
import { TodayContext } from '@renderer/ui/today';
import type { ReactNode } from 'react';
import { router } from './router';

interface Props {
  status: SessionStatus;
}

/** The unlocked program. */
export default function Workspace({ status }: Props): ReactNode {
  return (
    <TodayContext value={status.today}>
      <RouterProvider router={router} />
    </TodayContext>
  );
}
