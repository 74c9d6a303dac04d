import { familiesRoutes } from '../features/families/routes';
import { logRoutes } from '../features/log/routes';
import { matchesRoutes } from '../features/matches/routes';
import { peopleRoutes } from '../features/people/routes';
import { recruitmentRoutes } from '../features/recruitment/routes';
import { reportsRoutes } from '../features/reports/routes';
import { screeningRoutes } from '../features/screening/routes';
import { settingsRoutes } from '../features/settings/routes';
import { supervisionRoutes } from '../features/supervision/routes';
import { todayRoutes } from '../features/today/routes';
import { trainingRoutes } from '../features/training/routes';
import { auditRoutes } from '../features/vault/audit/routes';
import { rootRoute } from './root-route';
import type { router } from './router';

/** Every address there is. */
export const routeTree = rootRoute.addChildren([
  ...todayRoutes,
  ...recruitmentRoutes,
  ...screeningRoutes,
  ...trainingRoutes,
  ...matchesRoutes,
  ...familiesRoutes,
  ...supervisionRoutes,
  ...logRoutes,
  ...peopleRoutes,
  ...reportsRoutes,
  ...settingsRoutes,
  ...auditRoutes,
]);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
