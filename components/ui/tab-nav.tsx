import Link from "next/link";
import type { ReactNode } from "react";
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
  return (
    <nav aria-label={label} className="-mx-4 overflow-x-auto border-line border-b px-4 scroll-slim md:mx-0 md:px-0">
      <ul className="flex gap-1">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
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
                  {item.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
