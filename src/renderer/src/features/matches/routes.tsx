import { createRoute } from '@tanstack/react-router';
import { matchViews } from '@shared/contract/matches';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { listSearch } from '../../lib/list-search';
import { MatchesScreen } from './MatchesScreen';
import { NewMatchScreen } from './NewMatchScreen';
import { RoomScreen } from './RoomScreen';

const id = z.int().positive().optional().catch(undefined);

const matchesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/matches',
  validateSearch: listSearch.extend({
    view: z.enum(matchViews).optional().catch(undefined),
    find: z.string().max(200).optional().catch(undefined),
    /** Only the matches of one parent partner. */
    mentor: id,
    tab: z.enum(['contacts', 'history']).optional().catch(undefined),
  }),
  component: MatchesScreen,
});
const matchRoute = createRoute({ getParentRoute: () => matchesRoute, path: '$matchId' });

const newMatchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/matches/new',
  /** Whom it is for, the request it answers, the match it follows, and who may come. */
  validateSearch: z.object({ parent: id, request: id, previous: id, mentor: id }),
  component: NewMatchScreen,
});

const roomRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/matches/room',
  component: RoomScreen,
});

export const matchesRoutes = [
  newMatchRoute,
  roomRoute,
  matchesRoute.addChildren([matchRoute]),
] as const;
