import { useToday } from '@renderer/ui/today';
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { type GridActs, GridController } from './controller';
import { commandOf, type GridCommand } from './keys';
import type { AttendanceModel } from './model';

export type { CellEdit, GridActs } from './controller';
export type Grid = GridController;

interface Options {
  id: string;
  model: AttendanceModel;
  acts: GridActs;
}

/** The grid's controller, one for as long as the model is the same, and what its element listens to. */
export function useGrid({ id, model, acts }: Options) {
  const today = useToday();
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  const grid = useMemo(() => {
    const stable: GridActs = {
      personHref: (enrollmentId) => latest.current.personHref(enrollmentId),
      sessionHref: (weekNo) => latest.current.sessionHref(weekNo),
      go: (href) => latest.current.go(href),
      makeup: (sessionId, ids) => latest.current.makeup(sessionId, ids),
      history: (sessionId, enrollmentId) => latest.current.history(sessionId, enrollmentId),
    };
    return new GridController(id, model, stable, today);
  }, [id, model, today]);
  const handlers = useMemo(() => handlersOf(grid), [grid]);
  useEffect(() => listenToClipboard(grid), [grid]);
  return { grid, handlers };
}

function handlersOf(grid: GridController) {
  let dragging = false;
  const stop = () => {
    dragging = false;
  };
  return {
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.defaultPrevented || !isPlace(event.target)) return;
      const pressed = {
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
      };
      const command = commandOf(pressed, grid.selection.get().focus, grid.bounds());
      if (!command) return;
      event.preventDefault();
      run(grid, command);
    },
    onMouseDown(event: MouseEvent<HTMLElement>) {
      const place = placeOf(event.target);
      if (!place || event.button !== 0 || isLink(event.target) || isBox(event.target)) return;
      // Keeps the browser from selecting text; the cell takes the focus by itself.
      event.preventDefault();
      grid.go(place, event.shiftKey);
      dragging = true;
      window.addEventListener('mouseup', stop, { once: true });
    },
    onMouseOver(event: MouseEvent<HTMLElement>) {
      if (!dragging || event.buttons !== 1) return;
      const place = placeOf(event.target);
      if (place) grid.go(place, true);
    },
    onDoubleClick(event: MouseEvent<HTMLElement>) {
      if (placeOf(event.target) && !isBox(event.target)) grid.edit();
    },
    onFocus(event: { target: EventTarget }) {
      const place = isPlace(event.target) ? placeOf(event.target) : null;
      const { focus } = grid.selection.get();
      if (place && (place.row !== focus.row || place.column !== focus.column)) grid.go(place);
    },
  };
}

/**
 * Copy and paste of cells. The browser tells the page of them, not a cell, which is no place to type; they
 * are the grid's while one of its cells has the focus. @returns a function that stops listening
 */
function listenToClipboard(grid: GridController): () => void {
  const onCell = () => {
    const { activeElement } = document;
    const inGrid = document.getElementById(grid.id)?.contains(activeElement);
    return inGrid && activeElement !== null && isPlace(activeElement);
  };
  const onCopy = (event: ClipboardEvent) => {
    const block = onCell() && grid.copy();
    if (!block || !event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', block.text);
    event.clipboardData.setData('text/html', block.html);
  };
  const onCut = (event: ClipboardEvent) => {
    onCopy(event);
    if (event.defaultPrevented) grid.mark(null);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!onCell() || !event.clipboardData) return;
    event.preventDefault();
    grid.paste(event.clipboardData.getData('text/plain'));
  };
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCut);
  document.addEventListener('paste', onPaste);
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCut);
    document.removeEventListener('paste', onPaste);
  };
}

function run(grid: GridController, command: GridCommand): void {
  switch (command.do) {
    case 'go':
      return grid.go(command.to, command.extend);
    case 'mark':
      return grid.mark(command.status);
    case 'type':
      return grid.edit(command.text);
    case 'edit':
      return grid.edit();
    case 'open':
      return grid.open();
    case 'makeup':
      return grid.makeup();
    case 'clear':
      return grid.mark(null);
    case 'cycle':
      return grid.cycle();
    case 'fill-down':
      return grid.fill('down');
    case 'fill-right':
      return grid.fill('right');
    case 'history':
      return grid.history();
    case 'undo':
      return grid.undo();
    case 'redo':
      return grid.redo();
    case 'select-all':
      return grid.selectAll();
    case 'select-column':
      return grid.selectColumn();
    case 'select-row':
      return grid.selectRow();
    case 'collapse':
      return grid.collapse();
  }
}

function placeOf(target: EventTarget): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  if (!cell) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

const isPlace = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.dataset['column'] !== undefined;
const isBox = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input') !== null;
const isLink = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a') !== null;
