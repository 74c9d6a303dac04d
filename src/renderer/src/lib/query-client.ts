import { QueryClient } from '@tanstack/react-query';

/**
 * Answers come from the same computer: they are right until something is changed here, a laptop without
 * network is no reason to wait, and a failed question is not asked again by itself.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
