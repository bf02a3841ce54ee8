import type { ReactNode } from "react";
import { cn } from "./cn";

const dots = {
  neutral: "border-line-strong bg-surface text-muted",
  accent: "border-accent-line bg-accent-soft text-accent-ink",
  danger: "border-danger-line bg-danger-soft text-danger-ink",
  caution: "border-caution-line bg-caution-soft text-caution-ink",
  success: "border-success-line bg-success-soft text-success-ink",
  info: "border-info-line bg-info-soft text-info-ink",
};

export interface TimelineItem {
  key: string;
  icon?: ReactNode;
  tone?: keyof typeof dots;
  title: ReactNode;
  /** Usually a `DateTime`. */
  time?: ReactNode;
  body?: ReactNode;
}

/** What happened, one thing after another. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  return (
    <ol aria-label={label}>
      {items.map((item, index) => (
        <li key={item.key} className="relative flex gap-3 pb-4 last:pb-0">
          {index < items.length - 1 ? (
            <span aria-hidden className="absolute top-6 bottom-0 left-3 w-px -translate-x-1/2 bg-line" />
          ) : null}
          <span
            aria-hidden
            className={cn(
              "flex size-6 shrink-0 items-center justify-center rounded-full border [&_svg]:size-3",
              dots[item.tone ?? "neutral"],
            )}
          >
            {item.icon ?? <span className="size-1.5 rounded-full bg-current" />}
          </span>
          <div className="min-w-0 flex-1 pt-0.5">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="min-w-0 break-words text-sm">{item.title}</span>
              {item.time ? <span className="text-faint text-xs">{item.time}</span> : null}
            </div>
            {item.body ? <div className="mt-1.5 min-w-0 text-sm">{item.body}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
