import { useEffect } from 'react';

/**
 * The window's title shows in the task bar: places and, at most, a first name with an initial.
 * @param who first name and initial of the person whose record is open
 */
export function useTitle(place: string, who?: string): void {
  useEffect(() => {
    document.title = [who, place, 'Parent Partner Desk'].filter(Boolean).join(' - ');
  }, [place, who]);
}
