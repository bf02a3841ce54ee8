import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { QuietLink } from "./quiet-link";

interface TableProps {
  /** What the table lists; read out, not shown. */
  caption: string;
  children: ReactNode;
}

/** The look of cells and rows is said once, here: a list of fifty rows says it in every cell else. */
const tableClass = cn(
  "w-full border-separate border-spacing-0 text-left text-sm",
  "[&_th]:top-bar [&_th]:z-10 [&_th]:h-8 [&_th]:whitespace-nowrap [&_th]:border-line [&_th]:border-b [&_th]:bg-sunken [&_th]:px-3 [&_th]:font-medium [&_th]:text-muted [&_th]:text-xs md:[&_th]:sticky",
  "[&_td]:h-row [&_td]:border-line [&_td]:border-b [&_td]:px-3 [&_td]:py-[var(--row-padding,0.25rem)] [&_tbody>tr:last-child>td]:border-b-0",
  "[&_tbody>tr]:relative [&_tbody>tr[data-selected]]:bg-selected [&_tbody>tr:has(a[data-row-link])]:hover:bg-hover [&_tbody>tr:has(a[data-row-link]:focus-visible)]:bg-selected",
  "[&_a[data-row-link]]:font-medium [&_a[data-row-link]]:text-ink [&_a[data-row-link]]:after:absolute [&_a[data-row-link]]:after:inset-0 [&_a[data-row-link]]:after:content-['']",
);

/** Dense rows with a header that stays. Children: `Thead` and `Tbody`. */
export function Table({ caption, children }: TableProps) {
  return (
    // Positioned, so that words only read out in a column that is scrolled away do not widen the page.
    <div className="relative max-md:overflow-x-auto scroll-slim">
      <table className={tableClass}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** Children: `Th`. */
export function Thead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr>{children}</tr>
    </thead>
  );
}

export function Tbody({ children }: { children: ReactNode }) {
  return <tbody>{children}</tbody>;
}

interface CellProps {
  align?: "left" | "right" | "center";
  /** `tight` takes as little width as it can; `fill` takes the rest and truncates, or wraps on a phone. */
  width?: "auto" | "tight" | "fill";
  /** Left out on a phone. */
  hideOnPhone?: boolean;
  /** Left out where the window is less than 1536 px wide: for what is nice to have. */
  hideOnLaptop?: boolean;
  children?: ReactNode;
}

const alignClass = { left: undefined, right: "text-right", center: "text-center" };
const widthClass = {
  auto: undefined,
  tight: "w-px whitespace-nowrap",
  // On a phone what truncates is most of a name.
  fill: "w-full max-w-0 min-w-32 overflow-hidden max-md:wrap-anywhere md:truncate md:[&_a[data-row-link]]:truncate md:[&_a[data-row-link]]:align-bottom",
};

interface ThProps extends CellProps {
  sort?: "ascending" | "descending" | "none";
}

export function Th({
  align = "left",
  width = "auto",
  hideOnPhone = false,
  hideOnLaptop = false,
  sort,
  children,
}: ThProps) {
  return (
    <th
      scope="col"
      aria-sort={sort}
      className={cn(
        alignClass[align],
        width === "tight" && "w-px",
        hideOnPhone && "max-md:hidden",
        hideOnLaptop && "max-2xl:hidden",
      )}
    >
      {children}
    </th>
  );
}

type TrProps = Omit<ComponentProps<"tr">, "className" | "style"> & { selected?: boolean };

/** A row of 38 px. With a `RowLink` in it, the whole row follows the link. */
export function Tr({ selected = false, ...rest }: TrProps) {
  return <tr {...rest} data-list-item data-selected={selected || undefined} />;
}

export function Td({ align = "left", width = "auto", hideOnPhone = false, hideOnLaptop = false, children }: CellProps) {
  return (
    <td
      data-numeric={align === "right" || undefined}
      className={cn(
        alignClass[align],
        widthClass[width],
        hideOnPhone && "max-md:hidden",
        hideOnLaptop && "max-2xl:hidden",
      )}
    >
      {children}
    </td>
  );
}

/** The link of a row: covers all of it. Other links in the row go inside `RowAction`. Not prefetched: a list has fifty. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <QuietLink href={href} data-row-link className="-my-0.5 inline-block max-w-full py-0.5">
      {children}
    </QuietLink>
  );
}

/** Something to press in a row that has a `RowLink`: it lies above it. */
export function RowAction({ children }: { children: ReactNode }) {
  return <span className="relative z-[1] inline-flex items-center gap-1">{children}</span>;
}
