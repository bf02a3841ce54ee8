import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";
import { QuietLink } from "./quiet-link";

export interface FacetValue {
  value: string;
  label: ReactNode;
  count: number;
  selected: boolean;
  /** The address with this value switched. */
  href: string;
}

/** One facet of a list: its values with counts, each a link that switches it. */
export function FacetList({ title, values }: { title: string; values: readonly FacetValue[] }) {
  return (
    <section aria-label={title}>
      <h2 className="px-2 pb-1 font-medium text-muted text-xs">{title}</h2>
      <ul>
        {values.map((facet) => (
          <li key={facet.value}>
            <QuietLink
              href={facet.href}
              keepScroll
              aria-current={facet.selected ? "true" : undefined}
              className={cn(
                "flex h-7 items-center gap-2 rounded-md px-2 text-sm hover:bg-hover",
                facet.selected
                  ? "bg-selected font-medium text-accent-ink"
                  : facet.count === 0
                    ? "text-faint"
                    : "text-ink",
              )}
            >
              {facet.selected ? <Check aria-hidden className="size-3.5 shrink-0" /> : null}
              <span className="min-w-0 flex-1 truncate">{facet.label}</span>
              <span data-numeric className="text-faint text-xs">
                {facet.count}
              </span>
            </QuietLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
