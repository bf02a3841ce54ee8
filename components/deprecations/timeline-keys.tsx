"use client";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { ListKeys } from "@/components/shared/list-keys";

/** Walks the rows of a timeline: `j` and `k` from anywhere, and the arrows, Home and End from within it. */
export function TimelineKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>("[data-list-item] a") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const targets: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: links.length - 1,
    };
    const to = targets[event.key];
    if (to === undefined) return;
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, to))]?.focus();
  };
  return (
    <div ref={list} role="presentation" onKeyDown={onKeyDown}>
      <ListKeys>{children}</ListKeys>
    </div>
  );
}
