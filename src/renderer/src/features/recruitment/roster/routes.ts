import { createRoute } from '@tanstack/react-router';
import { rosterKinds } from '@shared/contract/recruitment-roster';
import { z } from 'zod';
import { rootRoute } from '../../../app/root-route';
import { RosterImportScreen } from './RosterImportScreen';

const rosterImportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/import',
  validateSearch: z.object({ kind: z.enum(rosterKinds).optional().catch(undefined) }),
  component: RosterImportScreen,
});

export const rosterRoutes = [rosterImportRoute] as const;
