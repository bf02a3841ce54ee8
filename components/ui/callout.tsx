import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

const tones = {
  info: { box: "border-info-line bg-info-soft", ink: "text-info-ink", Icon: Info },
  success: { box: "border-success-line bg-success-soft", ink: "text-success-ink", Icon: CircleCheck },
  caution: { box: "border-caution-line bg-caution-soft", ink: "text-caution-ink", Icon: TriangleAlert },
  danger: { box: "border-danger-line bg-danger-soft", ink: "text-danger-ink", Icon: CircleAlert },
};

interface CalloutProps {
  tone?: keyof typeof tones;
  title?: ReactNode;
  actions?: ReactNode;
  /** Read out as soon as it appears. */
  live?: boolean;
  children?: ReactNode;
}

/** Something to know before reading on. */
export function Callout({ tone = "info", title, actions, live = false, children }: CalloutProps) {
  const { box, ink, Icon } = tones[tone];
  return (
    <div
      role={live ? "alert" : undefined}
      className={cn("flex items-start gap-2.5 rounded-lg border px-3 py-2.5 text-sm", box)}
    >
      <Icon aria-hidden className={cn("mt-0.5 size-4 shrink-0", ink)} />
      <div className="min-w-0 flex-1 break-words">
        {title ? <p className={cn("font-medium", ink)}>{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
      {actions ? <div className="flex shrink-0 gap-2">{actions}</div> : null}
    </div>
  );
}
