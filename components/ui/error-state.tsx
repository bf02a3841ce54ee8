"use client";
import { RotateCw, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button";
import { CopyButton } from "./copy-button";

interface ErrorStateProps {
  title: ReactNode;
  /** What failed, in plain words. */
  detail?: ReactNode;
  /** What to do about it. */
  fix?: ReactNode;
  traceId?: string | undefined;
  onRetry?: () => void;
  action?: ReactNode;
}

/** What failed, the trace id to quote, and a way on. */
export function ErrorState({ title, detail, fix, traceId, onRetry, action }: ErrorStateProps) {
  const t = useTranslations("ui");
  return (
    <div role="alert" className="flex flex-col items-center px-6 py-12 text-center">
      <div
        aria-hidden
        className="mb-3 flex size-9 items-center justify-center rounded-lg border border-danger-line bg-danger-soft text-danger-ink"
      >
        <TriangleAlert className="size-4.5" />
      </div>
      <div className="font-medium text-base">{title}</div>
      {detail ? <div className="mt-1 max-w-lg break-words text-muted text-sm">{detail}</div> : null}
      {fix ? <div className="mt-1 max-w-lg text-sm">{fix}</div> : null}
      {onRetry || action ? (
        <div className="mt-4 flex gap-2">
          {onRetry ? (
            <Button onClick={onRetry} icon={<RotateCw aria-hidden />}>
              {t("retry")}
            </Button>
          ) : null}
          {action}
        </div>
      ) : null}
      {traceId ? (
        <p className="mt-4 flex items-center gap-1 text-faint text-xs">
          {t("trace")} <code className="font-mono">{traceId}</code>
          <CopyButton value={traceId} label={t("copyTrace")} />
        </p>
      ) : null}
    </div>
  );
}
