"use client";
import { useTranslations } from "next-intl";
import { ErrorState } from "@/components/ui/error-state";
import { ProblemError } from "@/lib/browser/problem-error";
import { useProblemTitle } from "./use-problem-title";

/** A view that could not be loaded: for the error of a query. */
export function ProblemState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTranslations("errors");
  const titleOf = useProblemTitle();
  const retry = onRetry ? { onRetry } : {};
  if (!(error instanceof ProblemError)) return <ErrorState title={t("unexpected")} {...retry} />;
  if (error.code === "unreachable") return <ErrorState title={t("unreachable")} fix={t("unreachableFix")} {...retry} />;
  return (
    <ErrorState
      title={titleOf(error)}
      detail={error.problem.detail}
      fix={error.fix}
      traceId={error.traceId}
      {...retry}
    />
  );
}
