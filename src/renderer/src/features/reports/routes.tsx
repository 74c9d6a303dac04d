import { createRoute } from '@tanstack/react-router';
import { isMonth } from '@shared/dates';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { ReportsScreen } from './ReportsScreen';

const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports',
  validateSearch: z.object({
    month: z.string().refine(isMonth).optional().catch(undefined),
  }),
  component: ReportsScreen,
});

export const reportsRoutes = [reportsRoute] as const;
