import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../../../app/root-route';
import { AttendanceImportScreen } from './AttendanceImportScreen';

const attendanceImportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/training/import',
  validateSearch: z.object({ cohort: z.int().positive().catch(1) }),
  component: AttendanceImportScreen,
});

export const attendanceImportRoutes = [attendanceImportRoute] as const;
