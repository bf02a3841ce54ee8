import { X } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

export interface FilterChip {
  key: string;
  label: ReactNode;
  selected: boolean;
  /** The address with this filter switched. */
  href: string;
}

/** Filters that are links: pressed again, a filter goes away. */
export function FilterChips({ label, chips }: { label: string; chips: readonly FilterChip[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {chips.map((chip) => (
        <li key={chip.key}>
          <Link
            href={chip.href}
            scroll={false}
            prefetch={false}
            aria-current={chip.selected ? "true" : undefined}
            className={cn(
              "inline-flex h-7 items-center gap-1.5 rounded-md border px-1.5 text-xs transition-colors",
              chip.selected
                ? "border-accent-line bg-selected text-accent-ink"
                : "border-line bg-surface text-muted hover:border-line-strong hover:text-ink",
            )}
          >
            {chip.label}
            {chip.selected ? <X aria-hidden className="size-3" /> : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}
