import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route';
import { TodayScreen } from './TodayScreen';

const todayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: TodayScreen,
});

export const todayRoutes = [todayRoute] as const;
