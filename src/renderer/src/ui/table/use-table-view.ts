import { useState } from 'react';
import { plainView, type TableView } from './types';

/** A table's view kept in the page itself: for small lists whose view no address need hold. */
export function useTableView(start: Partial<TableView> = {}): {
  view: TableView;
  onViewChange: (view: TableView) => void;
} {
  const [view, onViewChange] = useState<TableView>({ ...plainView, ...start });
  return { view, onViewChange };
}
