"use client";
import Link from "next/link";
import { useFormatter } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { cn } from "./cn";

export interface TabLink {
  href: string;
  label: ReactNode;
  active: boolean;
  count?: number;
  /** The count needs somebody's eye. */
  alert?: boolean;
}

interface TabNavProps {
  label: string;
  items: readonly TabLink[];
}

/** Tabs that are addresses: the view they open can be sent to a colleague. */
export function TabNav({ label, items }: TabNavProps) {
  const format = useFormatter();
  const bar = useRef<HTMLElement>(null);
  const current = items.findIndex((item) => item.active);
  // On a phone the bar is wider than the screen: it opens at the tab that is open.
  useEffect(() => {
    const tab = bar.current?.querySelectorAll("li")[current];
    if (bar.current && tab) bar.current.scrollLeft = tab.offsetLeft - (bar.current.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return (
    <nav
      ref={bar}
      aria-label={label}
      className="-mx-4 relative overflow-x-auto border-line border-b px-4 scroll-slim md:mx-0 md:px-0"
    >
      <ul className="flex gap-1">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.active ? "page" : undefined}
              className={cn(
                "-mb-px flex h-9 items-center gap-1.5 whitespace-nowrap rounded-t-md border-b-2 px-2.5 text-sm transition-colors -outline-offset-2",
                item.active
                  ? "border-accent font-medium text-ink"
                  : "border-transparent text-muted hover:bg-hover hover:text-ink",
              )}
            >
              {item.label}
              {item.count === undefined ? null : (
                <span
                  data-numeric
                  className={cn(
                    "rounded-full px-1.5 text-2xs leading-4",
                    item.alert ? "bg-danger-soft text-danger-ink" : "bg-sunken text-muted",
                  )}
                >
                  {format.number(item.count)}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
