import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';

/** How near to the edge of the window a drag begins to scroll, and how far by each step. */
const edge = 90;
const step = 14;

/**
 * Dragging a row by its handle. The rows stay where they are until the handle is let go; a line shows where
 * the row would go. Escape ends it without effect. The buttons do the same for people who don't drag.
 */
export function useRowDrag(
  list: RefObject<HTMLOListElement | null>,
  move: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<{ from: number; to: number }>();
  const latest = useRef({ move, drag });
  useEffect(() => {
    latest.current = { move, drag };
  });
  const active = drag !== undefined;
  useEffect(() => {
    if (!active) return undefined;
    const follow = (event: globalThis.PointerEvent) => {
      const rows = [...(list.current?.querySelectorAll('[data-row]') ?? [])];
      const boxes = rows.map((row) => row.getBoundingClientRect());
      const over = boxes.findIndex((box) => event.clientY < box.bottom);
      const to = over < 0 ? rows.length - 1 : over;
      setDrag((now) => (now && now.to !== to ? { ...now, to } : now));
      if (event.clientY < edge) window.scrollBy(0, -step);
      if (event.clientY > window.innerHeight - edge) window.scrollBy(0, step);
    };
    const drop = () => {
      const { move: moveNow, drag: dragNow } = latest.current;
      setDrag(undefined);
      if (dragNow) moveNow(dragNow.from, dragNow.to);
    };
    const cancel = () => setDrag(undefined);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', onKey);
    };
  }, [active, list]);
  return {
    dragging: drag?.from,
    target: drag?.to,
    startDrag: (event: PointerEvent, from: number) => {
      if (event.button !== 0) return;
      event.preventDefault();
      setDrag({ from, to: from });
    },
  };
}
