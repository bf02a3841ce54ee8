"use client";
import { type RefObject, useCallback, useEffect, useState } from "react";

/** Rows that are in sight, and some around them; `last` is included. */
export interface VisibleRows {
  first: number;
  last: number;
}

/** Which of `count` rows of one height are in sight of a box, and `around` more on each side. */
export function rowsInSight(
  box: { scrollTop: number; clientHeight: number },
  rows: { count: number; height: number; around: number },
): VisibleRows {
  const first = Math.floor(box.scrollTop / rows.height) - rows.around;
  const last = Math.ceil((box.scrollTop + box.clientHeight) / rows.height) + rows.around;
  const most = Math.max(0, rows.count - 1);
  return { first: Math.min(most, Math.max(0, first)), last: Math.min(most, Math.max(0, last)) };
}

/** Before the box is measured: enough for a tall screen. */
const FIRST_ROWS = 60;

/** Follows a scrolling box whose rows all have one height. */
export function useVisibleRows(
  box: RefObject<HTMLElement | null>,
  { count, height, around }: { count: number; height: number; around: number },
): VisibleRows {
  const [rows, setRows] = useState<VisibleRows>({ first: 0, last: Math.min(FIRST_ROWS, Math.max(0, count - 1)) });
  const measure = useCallback(() => {
    if (!box.current) return;
    const next = rowsInSight(box.current, { count, height, around });
    setRows((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, [box, count, height, around]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [box, measure]);
  return rows;
}
