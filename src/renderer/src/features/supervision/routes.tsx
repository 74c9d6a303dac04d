import { createRoute } from '@tanstack/react-router';
import { isLocalDate } from '@shared/dates';
import { logPeriods } from '@shared/domain/log/log-period';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { listSearch } from '../../lib/list-search';
import { NoteScreen } from './NoteScreen';
import { SupervisionScreen } from './SupervisionScreen';

const day = z.string().refine(isLocalDate).optional().catch(undefined);
const person = z.int().positive().optional().catch(undefined);

const supervisionViews = ['partners', 'due', 'sessions', 'concerns'] as const;
export type SupervisionView = (typeof supervisionViews)[number];

const supervisionSearch = listSearch.extend({
  view: z.enum(supervisionViews).optional().catch(undefined),
  mentor: person,
  type: z.string().max(64).optional().catch(undefined),
  period: z
    .enum([...logPeriods, 'days', 'all'])
    .optional()
    .catch(undefined),
  from: day,
  to: day,
  tab: z.enum(['note', 'history']).optional().catch(undefined),
});
export type SupervisionSearch = z.infer<typeof supervisionSearch>;

const supervisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/supervision',
  validateSearch: supervisionSearch,
  component: SupervisionScreen,
});

/** Addresses of the records; the list stays beside them, so the screen is the parent's. */
const partnerRoute = createRoute({
  getParentRoute: () => supervisionRoute,
  path: 'partner/$mentorId',
});
const sessionRoute = createRoute({
  getParentRoute: () => supervisionRoute,
  path: 'session/$sessionId',
});

const noteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/supervision/new',
  validateSearch: z.object({
    /** The draft that is gone on with. */
    draft: z.string().max(80).optional().catch(undefined),
    mentor: person,
    /** After finishing, go on with the next who is due. */
    then: z.enum(['due']).optional().catch(undefined),
  }),
  component: NoteScreen,
});

export const supervisionRoutes = [
  noteRoute,
  supervisionRoute.addChildren([partnerRoute, sessionRoute]),
] as const;
