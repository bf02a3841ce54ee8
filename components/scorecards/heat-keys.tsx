"use client";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { cellStep, nextCell } from "./next-cell";

/**
 * Lets the arrow keys walk the cells of the table inside, so that Tab need not pass through hundreds of them, and shows by a
 * shade at the edge that there is more to scroll to.
 */
export function HeatKeys({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const walk = (event: KeyboardEvent) => {
      const step = cellStep(event.key);
      const cell = document.activeElement?.closest("th, td");
      const body = cell?.closest("tbody");
      if (!step || !body || event.altKey || event.ctrlKey || event.metaKey) return;
      const rows = [...body.rows].map((row) => [...row.cells].map((one) => one.querySelector("a")));
      const row = [...body.rows].findIndex((one) => one.contains(cell ?? null));
      const column = [...(body.rows[row]?.cells ?? [])].findIndex((one) => one === cell);
      const target = nextCell(rows, { row, column }, step);
      if (!target) return;
      event.preventDefault();
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    element.addEventListener("keydown", walk);
    return () => element.removeEventListener("keydown", walk);
  }, []);
  const hasMore = useMore(frame);
  return (
    <div ref={frame} className="relative">
      {children}
      {hasMore ? (
        <div
          aria-hidden
          className="pointer-events-none absolute inset-y-0 right-0 w-12 bg-linear-to-l from-canvas to-transparent"
        />
      ) : null}
    </div>
  );
}

/** Whether what scrolls inside goes on to the right. */
function useMore(frame: RefObject<HTMLDivElement | null>): boolean {
  const [hasMore, setMore] = useState(false);
  useEffect(() => {
    const region = frame.current?.querySelector("[role=region]");
    if (!region) return;
    const look = () => setMore(region.scrollLeft + region.clientWidth < region.scrollWidth - 1);
    const resized = new ResizeObserver(look);
    resized.observe(region);
    region.addEventListener("scroll", look, { passive: true });
    return () => {
      resized.disconnect();
      region.removeEventListener("scroll", look);
    };
  }, [frame]);
  return hasMore;
}
