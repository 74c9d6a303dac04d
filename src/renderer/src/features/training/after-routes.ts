import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';
import { GraduationScreen } from './graduation/GraduationScreen';
import { SignoffsScreen } from './signoffs/SignoffsScreen';

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
] as const;
