import { createRoute, redirect } from '@tanstack/react-router';
import { familyViews, requestViews } from '@shared/contract/families';
import { requestState } from '@shared/domain/families/request-state';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { listSearch } from '../../lib/list-search';
import { FamiliesScreen } from './FamiliesScreen';
import { NewFamilyScreen } from './NewFamilyScreen';
import { NewRequestScreen } from './NewRequestScreen';
import { RequestsScreen } from './RequestsScreen';

const text = z.string().max(200).optional().catch(undefined);

/** The place opens on its inbox. */
const placeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/families',
  beforeLoad: () => {
    throw redirect({ to: '/families/requests' });
  },
});

const requestsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/families/requests',
  validateSearch: listSearch.extend({
    view: z.enum(requestViews).optional().catch(undefined),
    find: text,
    state: z.enum(requestState.codes).optional().catch(undefined),
    channel: text,
    language: text,
    tab: z.enum(['history']).optional().catch(undefined),
  }),
  component: RequestsScreen,
});
const requestRoute = createRoute({ getParentRoute: () => requestsRoute, path: '$requestId' });

const newRequestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/families/requests/new',
  component: NewRequestScreen,
});

/** List and record share one screen; the record's address is its family's. */
const familiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'family-records',
  validateSearch: listSearch.extend({
    view: z.enum(familyViews).optional().catch(undefined),
    find: text,
    region: text,
    caseType: text,
    tab: z.enum(['dates', 'needs', 'history']).optional().catch(undefined),
  }),
  component: FamiliesScreen,
});
const familyListRoute = createRoute({
  getParentRoute: () => familiesRoute,
  path: '/families/list',
});
const familyRoute = createRoute({
  getParentRoute: () => familiesRoute,
  path: '/families/$familyId',
});

const newFamilyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/families/new',
  component: NewFamilyScreen,
});

export const familiesRoutes = [
  placeRoute,
  newRequestRoute,
  requestsRoute.addChildren([requestRoute]),
  newFamilyRoute,
  familiesRoute.addChildren([familyListRoute, familyRoute]),
] as const;
