import type { ReactNode } from "react";

interface PageHeaderProps {
  title: ReactNode;
  /** The verdict or a line about the page. */
  lead?: ReactNode;
  /** Badges beside the title. */
  marks?: ReactNode;
  actions?: ReactNode;
}

/** The one `h1` of a page, with what it says first and what can be done. */
export function PageHeader({ title, lead, marks, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 max-w-3xl md:flex-[1_1_20rem]">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 break-words font-semibold text-xl tracking-tight">{title}</h1>
          {marks}
        </div>
        {lead ? <div className="mt-1 text-muted text-sm">{lead}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
