"use client";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { notify } from "@/components/ui/notify";
import { ProblemError } from "@/lib/browser/problem-error";

/** Tells a failed action at the corner: what failed, what to do, the trace id. For `onError` of mutations; the same one each time. */
export function useNotifyProblem(): (error: unknown) => void {
  const t = useTranslations("errors");
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof ProblemError)) {
        notify.error(t("unexpected"));
        return;
      }
      const lines = [error.fix, error.traceId ? t("traceOf", { traceId: error.traceId }) : undefined].filter(Boolean);
      notify.error(error.code === "unreachable" ? t("unreachable") : error.message, { detail: lines.join(" · ") });
    },
    [t],
  );
}
