import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../../app/root-route';
import { AuditScreen } from './AuditScreen';
import { auditSearch } from './audit-search';

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings/history',
  validateSearch: auditSearch,
  component: AuditScreen,
});

export const auditRoutes = [auditRoute] as const;
