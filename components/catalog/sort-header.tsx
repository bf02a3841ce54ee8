import { ArrowDown, ArrowUp } from "lucide-react";
import { QuietLink } from "@/components/ui/quiet-link";
import { Th } from "@/components/ui/table";
import type { ApiSort } from "@/lib/catalog/model/api-sorts";
import { type CatalogueFilter, catalogueHref } from "@/lib/catalog/model/catalogue-address";

interface SortHeaderProps {
  filter: CatalogueFilter;
  /** The order of its first press, and the one of the next. */
  orders: readonly [ApiSort, ApiSort];
  label: string;
  align?: "left" | "right";
  width?: "auto" | "tight";
  hideOnPhone?: boolean;
  hideOnLaptop?: boolean;
}

/** The head of a column that the list can be sorted by: a link to the list in that order. */
export function SortHeader({ filter, orders: [first, second], label, ...cell }: SortHeaderProps) {
  const { sort } = filter;
  const isSorted = sort === first || (sort === second && second.endsWith(first.replace("-", "")));
  const descends = sort.startsWith("-");
  const Arrow = descends ? ArrowDown : ArrowUp;
  return (
    <Th {...cell} sort={isSorted ? (descends ? "descending" : "ascending") : "none"}>
      <QuietLink
        href={catalogueHref(filter, { sort: sort === first ? second : first })}
        keepScroll
        className="inline-flex items-center gap-1 hover:text-ink"
      >
        {label}
        {isSorted ? <Arrow aria-hidden className="size-3" /> : null}
      </QuietLink>
    </Th>
  );
}
