import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';
import { FeedbackScreen } from './feedback/FeedbackScreen';
import { GraduationScreen } from './graduation/GraduationScreen';
import { inserviceSearch } from './inservice/inservice-search';
import { InserviceScreen } from './inservice/InserviceScreen';
import { SignoffsScreen } from './signoffs/SignoffsScreen';

const inserviceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/in-service',
  validateSearch: inserviceSearch,
  component: InserviceScreen,
});

/** The record's address; the list stays beside it, so the screen of both is the parent's. */
const inservicePersonRoute = createRoute({
  getParentRoute: () => inserviceRoute,
  path: '$personId',
});

/** Pages beside the grid of a cohort, and what comes after the course. */
export const afterRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/training/$cohortId/sign-offs',
    component: SignoffsScreen,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/training/$cohortId/graduation',
    component: GraduationScreen,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/training/$cohortId/feedback',
    component: FeedbackScreen,
  }),
  inserviceRoute.addChildren([inservicePersonRoute]),
] as const;
