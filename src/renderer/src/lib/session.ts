import { useQuery } from '@tanstack/react-query';
import { api } from './api';

/** What may be known before unlocking: state, folder, theme. Kept apart from what locking clears. */
export function useSession() {
  return useQuery({ queryKey: ['session'], queryFn: () => api.session.status() });
}
