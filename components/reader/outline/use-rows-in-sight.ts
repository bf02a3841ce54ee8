"use client";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { rowsBetween } from "@/lib/reader/model/rows-between";

/** Before the box is measured, as on the server. */
const FIRST_HEIGHT = 720;

interface Rows {
  count: number;
  /** Of each row, in pixels. */
  height: number;
  /** The row to begin at, with some above it in sight. */
  startRow: number;
}

function startOf({ height, startRow }: Rows): number {
  return Math.max(0, startRow * height - FIRST_HEIGHT / 3);
}

/** Follows a scrolling box of rows of one height: which are in sight, and a way to bring one into sight. */
export function useRowsInSight(box: RefObject<HTMLElement | null>, rows: Rows) {
  const { count, height } = rows;
  const [seen, setSeen] = useState({ scrollTop: startOf(rows), clientHeight: FIRST_HEIGHT });
  const begin = useRef(startOf(rows));
  useLayoutEffect(() => {
    box.current?.scrollTo({ top: begin.current });
  }, [box]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSeen({ scrollTop: element.scrollTop, clientHeight: element.clientHeight });
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    element.addEventListener("scroll", measure, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", measure);
    };
  }, [box]);
  const reveal = useCallback(
    (row: number) => {
      const element = box.current;
      if (!element) return;
      const top = row * height;
      const lowest = top + height - element.clientHeight;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (lowest > element.scrollTop) element.scrollTo({ top: lowest });
    },
    [box, height],
  );
  return { ...rowsBetween(seen, { count, height }), reveal };
}
