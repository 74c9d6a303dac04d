import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { screeningParts } from './parts';
import { QuestionnaireScreen } from './QuestionnaireScreen';
import { ReferenceScreen } from './ReferenceScreen';
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

export const screeningRoutes = [
  fileRoute,
  questionnaireRoute,
  sheetRoute,
  summaryRoute,
  referenceRoute,
] as const;
