import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { listSearch } from '../../lib/list-search';
import { NewProfessionalScreen } from './NewProfessionalScreen';
import { ProfessionalsScreen } from './ProfessionalsScreen';

const professionalsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/professionals',
  validateSearch: listSearch.extend({
    find: z.string().max(200).optional().catch(undefined),
    tab: z.enum(['facts', 'history']).optional().catch(undefined),
  }),
  component: ProfessionalsScreen,
});

/** The record's address; the list stays beside it, so the screen of both is the parent's. */
const professionalRoute = createRoute({
  getParentRoute: () => professionalsRoute,
  path: '$professionalId',
});

const newProfessionalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/professionals/new',
  component: NewProfessionalScreen,
});

export const professionalsRoutes = [
  newProfessionalRoute,
  professionalsRoute.addChildren([professionalRoute]),
] as const;
