"use client";
import { useMutation } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { ProblemState } from "@/components/shared/problem-state";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Progress } from "@/components/ui/progress";
import type { ChainPartDto } from "@/lib/audit/schema";
import { auditMutations } from "@/lib/audit/queries";

/** Recomputes the hash chain of the audit log, and says how much of it holds. */
export function VerifyChain() {
  const t = useTranslations("governance");
  const [part, setPart] = useState<ChainPartDto | null>(null);
  const { mutate, data, error, isPending } = useMutation(auditMutations.verify(setPart));
  const far = part ? t("audit.progress", { done: part.checked, total: part.total }) : "";
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={<ShieldCheck aria-hidden />} loading={isPending} onClick={() => mutate()}>
          {t("audit.verify")}
        </Button>
        <CopyCommands call={{ method: "GET", path: "/api/v1/audit/verify" }} cli="concordat verify-audit" />
        <span className="text-muted text-xs">{t("audit.verifyHint")}</span>
      </div>
      {isPending ? (
        <div className="flex flex-col gap-1 text-muted text-xs">
          <Progress label={t("audit.verify")} value={part && part.total > 0 ? part.checked / part.total : undefined} />
          <span data-numeric>{far}</span>
        </div>
      ) : null}
      {error ? <ProblemState error={error} onRetry={() => mutate()} /> : null}
      {data?.ok ? (
        <Callout tone="success" live title={t("audit.verified", { count: data.checked })}>
          {t("audit.verifiedHint")}
        </Callout>
      ) : null}
      {data && !data.ok ? (
        <Callout tone="danger" live title={t("audit.broken", { entry: data.firstBad ?? "" })}>
          {t("audit.brokenHint", { count: data.checked })}
        </Callout>
      ) : null}
    </div>
  );
}
