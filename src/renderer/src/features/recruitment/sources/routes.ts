import { createRoute } from '@tanstack/react-router';
import { isLocalDate } from '@shared/dates';
import { logPeriods } from '@shared/domain/log/log-period';
import { z } from 'zod';
import { rootRoute } from '../../../app/root-route';
import { SourcesScreen } from './SourcesScreen';

const day = z.string().refine(isLocalDate).optional().catch(undefined);

const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/sources',
  validateSearch: z.object({
    period: z
      .enum([...logPeriods, 'days', 'all'])
      .optional()
      .catch(undefined),
    from: day,
    to: day,
  }),
  component: SourcesScreen,
});

export const sourcesRoutes = [sourcesRoute] as const;
