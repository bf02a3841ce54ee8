import type { ReactNode } from "react";

interface DefinitionListProps {
  items: readonly { term: ReactNode; value: ReactNode; key?: string }[];
  layout?: "rows" | "columns";
}

/** Facts about a thing: `rows` beside each other for a side panel, `columns` for a strip. */
export function DefinitionList({ items, layout = "rows" }: DefinitionListProps) {
  if (layout === "columns") {
    return (
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        {items.map((item, index) => (
          <div key={item.key ?? index} className="min-w-0">
            <dt className="text-faint text-xs">{item.term}</dt>
            <dd className="mt-0.5 text-sm">{item.value}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-2">
      {items.map((item, index) => (
        <div key={item.key ?? index} className="contents">
          <dt className="text-muted text-sm">{item.term}</dt>
          <dd className="min-w-0 break-words text-sm">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
