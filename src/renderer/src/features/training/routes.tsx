import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { listSearch } from '../../lib/list-search';
import { afterRoutes } from './after-routes';
import { CohortScreen } from './CohortScreen';
import { CohortsScreen } from './CohortsScreen';
import { CourseFormScreen } from './course/CourseFormScreen';
import { CourseScreen } from './course/CourseScreen';
import { CoursesScreen } from './course/CoursesScreen';
import { NewCohortScreen } from './NewCohortScreen';

const cohortsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training',
  validateSearch: listSearch,
  component: CohortsScreen,
});

const newCohortRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/new',
  component: NewCohortScreen,
});

const courseRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/training/courses',
    component: CoursesScreen,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/training/courses/new',
    component: CourseFormScreen,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/training/courses/$courseId',
    component: CourseScreen,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/training/courses/$courseId/edit',
    component: CourseFormScreen,
  }),
] as const;

/** The grid stays beside what is opened from it, so the screen of all of them is the cohort's. */
const cohortRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/$cohortId',
  validateSearch: z.object({
    tab: z.enum(['record', 'history']).optional().catch(undefined),
  }),
  component: CohortScreen,
});

const detailsRoute = createRoute({ getParentRoute: () => cohortRoute, path: 'details' });
const waitingRoute = createRoute({ getParentRoute: () => cohortRoute, path: 'waiting' });
const personRoute = createRoute({
  getParentRoute: () => cohortRoute,
  path: 'person/$enrollmentId',
});
const weekRoute = createRoute({ getParentRoute: () => cohortRoute, path: 'week/$weekNo' });

export const trainingRoutes = [
  newCohortRoute,
  ...courseRoutes,
  ...afterRoutes,
  cohortsRoute,
  cohortRoute.addChildren([detailsRoute, waitingRoute, personRoute, weekRoute]),
] as const;
