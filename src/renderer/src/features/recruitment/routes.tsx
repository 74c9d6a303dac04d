import { createRoute } from '@tanstack/react-router';
import { candidateStates } from '@shared/contract/recruitment';
import { stage as stages } from '@shared/domain/lists/people';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { listSearch } from '../../lib/list-search';
import { professionalsRoutes } from '../professionals/routes';
import { attendanceImportRoutes } from '../spreadsheet/attendance/routes';
import { NewCandidateScreen } from './NewCandidateScreen';
import { outreachRoutes } from './outreach/routes';
import { RecruitmentScreen } from './RecruitmentScreen';
import { rosterRoutes } from './roster/routes';
import { sourcesRoutes } from './sources/routes';

const recruitmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment',
  validateSearch: listSearch.extend({
    view: z.enum(['board', 'table']).optional().catch(undefined),
    find: z.string().max(200).optional().catch(undefined),
    state: z
      .enum([...candidateStates, 'all'])
      .optional()
      .catch(undefined),
    stage: z.enum(stages.codes).optional().catch(undefined),
    source: z.string().max(64).optional().catch(undefined),
    overdue: z.boolean().optional().catch(undefined),
    tab: z.enum(['facts', 'history']).optional().catch(undefined),
  }),
  component: RecruitmentScreen,
});

/** The record's address; board or table stays beside it, so the screen of both is the parent's. */
const candidateRoute = createRoute({
  getParentRoute: () => recruitmentRoute,
  path: '$candidateId',
});

const newCandidateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/new',
  validateSearch: z.object({
    kind: z.enum(['nomination', 'inquiry']).optional().catch(undefined),
  }),
  component: NewCandidateScreen,
});

export const recruitmentRoutes = [
  newCandidateRoute,
  recruitmentRoute.addChildren([candidateRoute]),
  ...rosterRoutes,
  ...attendanceImportRoutes,
  ...outreachRoutes,
  ...sourcesRoutes,
  ...professionalsRoutes,
] as const;
