import { createRootRoute } from '@tanstack/react-router';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

/** Everything unlocked lives under the shell. Features hang their routes here. */
export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound });
