import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { listSearch } from '../../lib/list-search';
import { screeningParts } from './parts';
import { QuestionnaireScreen } from './QuestionnaireScreen';
import { ReferenceScreen } from './ReferenceScreen';
import { RenewalsScreen } from './RenewalsScreen';
import { ScreeningScreen } from './ScreeningScreen';
import { SheetScreen } from './SheetScreen';
import { SummaryScreen } from './SummaryScreen';

const fileRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/file/$personId',
  validateSearch: z.object({ part: z.enum(screeningParts).optional().catch(undefined) }),
  component: ScreeningScreen,
});

const questionnaireRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/file/$personId/questionnaire',
  validateSearch: z.object({
    /** How a new one is filled in. */
    mode: z.enum(['on_screen', 'paper_keyed']).optional().catch(undefined),
    /** One that came back. */
    response: z.int().positive().optional().catch(undefined),
  }),
  component: QuestionnaireScreen,
});

const sheetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/file/$personId/sheet/$sheetId',
  component: SheetScreen,
});

const summaryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/file/$personId/interview/$interviewId',
  component: SummaryScreen,
});

const referenceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/file/$personId/reference/$referenceId',
  component: ReferenceScreen,
});

const renewalsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/recruitment/renewals',
  validateSearch: listSearch.extend({
    /** How many days ahead; 60 when left out. */
    within: z.int().min(0).max(3650).optional().catch(undefined),
  }),
  component: RenewalsScreen,
});

export const screeningRoutes = [
  fileRoute,
  questionnaireRoute,
  sheetRoute,
  summaryRoute,
  referenceRoute,
  renewalsRoute,
] as const;
