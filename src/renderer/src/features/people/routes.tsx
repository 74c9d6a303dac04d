import { createRoute } from '@tanstack/react-router';
import { personRoles } from '@shared/contract/people';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { listSearch } from '../../lib/list-search';
import { NewPersonScreen } from './NewPersonScreen';
import { PeopleScreen } from './PeopleScreen';

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  validateSearch: listSearch.extend({
    find: z.string().max(200).optional().catch(undefined),
    role: z.enum(personRoles).optional().catch(undefined),
    tab: z.enum(['facts', 'timeline', 'training', 'history']).optional().catch(undefined),
  }),
  component: PeopleScreen,
});

/** The record's address; the list stays beside it, so the screen of both is the parent's. */
const personRoute = createRoute({ getParentRoute: () => peopleRoute, path: '$personId' });

const newPersonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/new',
  component: NewPersonScreen,
});

export const peopleRoutes = [newPersonRoute, peopleRoute.addChildren([personRoute])] as const;
