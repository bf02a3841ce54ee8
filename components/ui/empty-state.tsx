import type { ReactNode } from "react";

interface EmptyStateProps {
  icon?: ReactNode;
  title: ReactNode;
  /** What belongs here. */
  children?: ReactNode;
  /** The one action that starts it. */
  action?: ReactNode;
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-6 py-12 text-center">
      {icon ? (
        <div
          aria-hidden
          className="mb-3 flex size-9 items-center justify-center rounded-lg border border-line bg-sunken text-muted [&_svg]:size-4.5"
        >
          {icon}
        </div>
      ) : null}
      <div className="font-medium text-base">{title}</div>
      {children ? <div className="mt-1 max-w-md text-muted text-sm">{children}</div> : null}
      {action ? <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
