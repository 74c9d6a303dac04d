import { createHashHistory, createRouter } from '@tanstack/react-router';
import { routeTree } from './route-tree';

/** The address is the part after '#': the window itself never navigates. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultPreload: false,
  // Unlocking comes back to the same place in a list.
  scrollRestoration: true,
});
