import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../../../app/root-route';
import { listSearch } from '../../../lib/list-search';
import { NewOutreachScreen } from './NewOutreachScreen';
import { OutreachScreen } from './OutreachScreen';

const outreachRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/outreach',
  validateSearch: listSearch.extend({
    tab: z.enum(['facts', 'history']).optional().catch(undefined),
  }),
  component: OutreachScreen,
});

/** The event's address; the list stays beside it, so the screen of both is the parent's. */
const eventRoute = createRoute({ getParentRoute: () => outreachRoute, path: '$outreachId' });

const newEventRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/outreach/new',
  component: NewOutreachScreen,
});

export const outreachRoutes = [newEventRoute, outreachRoute.addChildren([eventRoute])] as const;
