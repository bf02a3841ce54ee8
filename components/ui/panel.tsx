import type { ReactNode } from "react";
import { cn } from "./cn";

interface PanelProps {
  title?: ReactNode;
  /** What the panel is, in one line under the title. */
  hint?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  /** `flush` for tables and lists, which bring their own padding. */
  padding?: "normal" | "flush";
  /** Level of the title in the page's outline. */
  level?: 2 | 3;
  id?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, hint, actions, footer, padding = "normal", level = 2, id, children }: PanelProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className="min-w-0 rounded-lg border border-line bg-surface shadow-1">
      {title ? (
        <header className="flex min-h-10 flex-wrap items-center justify-between gap-2 border-line border-b px-4 py-1.5">
          <div className="min-w-0">
            <Heading className="font-medium text-sm">{title}</Heading>
            {hint ? <p className="text-muted text-xs">{hint}</p> : null}
          </div>
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </header>
      ) : null}
      <div
        className={cn(
          padding === "normal" && "p-4",
          !title && "[&_thead_th:first-child]:rounded-tl-lg [&_thead_th:last-child]:rounded-tr-lg",
        )}
      >
        {children}
      </div>
      {footer ? <footer className="border-line border-t px-4 py-2 text-muted text-xs">{footer}</footer> : null}
    </section>
  );
}
