import { useTranslations } from "next-intl";
import type { PolicyEffect } from "@/lib/code-policies/model";
import type { DryRunDto } from "@/lib/code-policies/schema";

/** What a dry run says in one line: "Would block 12 of 340". Versions that could not be judged are against where it blocks. */
export function DryRunVerdict({ run, effect }: { run: DryRunDto; effect: PolicyEffect }) {
  const t = useTranslations("codePolicies");
  const looked = run.passed + run.failed + run.errors;
  if (run.state === "waiting") return <>{t("dryRun.waiting")}</>;
  if (run.state === "running") return <>{t("dryRun.underWay", { done: looked, total: run.total ?? 0 })}</>;
  const against = run.failed + (effect === "block" ? run.errors : 0);
  return (
    <span className={`whitespace-nowrap ${against > 0 ? "text-ink" : "text-muted"}`} data-numeric>
      {t(`dryRun.would.${effect}`, { against, total: looked })}
    </span>
  );
}
