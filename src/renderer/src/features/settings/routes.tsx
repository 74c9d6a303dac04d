import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { rootRoute } from '../../app/root-route';
import { SettingsScreen } from './SettingsScreen';
import { settingsSections } from './sections';

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  validateSearch: z.object({
    section: z.enum(settingsSections).optional().catch(undefined),
    list: z.string().max(60).optional().catch(undefined),
  }),
  component: SettingsScreen,
});

export const settingsRoutes = [settingsRoute] as const;
