import { createRoute } from '@tanstack/react-router';
import { isLocalDate } from '@shared/dates';
import { logPeriods } from '@shared/domain/log/log-period';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { listSearch } from '../../lib/list-search';
import { LogScreen } from './LogScreen';
import { NewActivityScreen } from './NewActivityScreen';
import { NewContactScreen } from './NewContactScreen';

const day = z.string().refine(isLocalDate).optional().catch(undefined);
const person = z.int().positive().optional().catch(undefined);
const code = z.string().max(64).optional().catch(undefined);

/** What the log shows, in its address; what is left out is the usual. */
const logSearch = listSearch.extend({
  period: z
    .enum([...logPeriods, 'days', 'all'])
    .optional()
    .catch(undefined),
  from: day,
  to: day,
  entry: z.enum(['contact', 'activity']).optional().catch(undefined),
  mentor: person,
  parent: person,
  mode: code,
  result: code,
  kind: code,
  pay: z.enum(['yes', 'no']).optional().catch(undefined),
  text: z.string().max(200).optional().catch(undefined),
  tab: z.enum(['facts', 'history']).optional().catch(undefined),
});
export type LogSearch = z.infer<typeof logSearch>;

const logRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/log',
  validateSearch: logSearch,
  component: LogScreen,
});

/** Addresses of the records; the list stays beside them, so the screen is the parent's. */
const contactRoute = createRoute({ getParentRoute: () => logRoute, path: 'contact/$contactId' });
const activityRoute = createRoute({ getParentRoute: () => logRoute, path: 'activity/$activityId' });

/** Opened from a match, a family or a parent partner, the form knows who and when. */
const newEntrySearch = z.object({ mentor: person, parent: person, on: day });

const newContactRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/log/contact/new',
  validateSearch: newEntrySearch,
  component: NewContactScreen,
});

const newActivityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/log/activity/new',
  validateSearch: newEntrySearch,
  component: NewActivityScreen,
});

export const logRoutes = [
  newContactRoute,
  newActivityRoute,
  logRoute.addChildren([contactRoute, activityRoute]),
] as const;
