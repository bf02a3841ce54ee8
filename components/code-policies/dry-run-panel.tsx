"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { FlaskConical, Square } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { DateTime } from "@/components/shared/date-time";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { notify } from "@/components/ui/notify";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { codePolicyMutations, codePolicyPath, codePolicyQueries, isUnderWay } from "@/lib/code-policies/queries";
import type { CodePolicyDto } from "@/lib/code-policies/schema";
import { DryRunResults } from "./dry-run-results";
import { DryRunVerdict } from "./dry-run-verdict";

/** The last dry run of a policy: how far it is, what it would hold up, and the way to another. */
export function DryRunPanel({ policy, mayManage }: { policy: CodePolicyDto; mayManage: boolean }) {
  const t = useTranslations("codePolicies");
  const router = useRouter();
  const onError = useNotifyProblem();
  const slug = policy.policy;
  const [begun, setBegun] = useState<string | null>(null);
  const id = begun ?? policy.dryRun?.id;
  const shown = policy.dryRun?.id === id ? policy.dryRun : undefined;
  const { data: run, refetch } = useQuery({
    ...codePolicyQueries.dryRun(slug, id ?? ""),
    enabled: id !== undefined,
    ...(shown ? { initialData: shown } : {}),
  });
  const start = useMutation({
    ...codePolicyMutations.startDryRun(slug),
    onError,
    onSuccess: (started) => {
      setBegun(started.id);
      notify.success(t("dryRun.started"));
      router.refresh();
    },
  });
  const cancel = useMutation({ ...codePolicyMutations.cancelDryRun(slug), onError, onSuccess: () => void refetch() });
  const underWay = isUnderWay(run);
  const looked = run ? run.passed + run.failed + run.errors + run.skipped : 0;
  return (
    <Panel
      title={t("dryRun.title")}
      hint={t("dryRun.hint")}
      actions={
        mayManage ? (
          <>
            <CopyCommands call={{ method: "POST", path: `${codePolicyPath(slug)}/dry-runs` }} />
            {underWay && run ? (
              <Button
                size="sm"
                icon={<Square aria-hidden />}
                loading={cancel.isPending}
                onClick={() => cancel.mutate(run.id)}
              >
                {t("dryRun.cancel")}
              </Button>
            ) : (
              <Button
                size="sm"
                icon={<FlaskConical aria-hidden />}
                loading={start.isPending}
                onClick={() => start.mutate()}
              >
                {run ? t("dryRun.again") : t("dryRun.start")}
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      {run ? (
        <div className="flex flex-col gap-3">
          <p role="status" className="font-medium text-sm">
            <DryRunVerdict run={run} effect={policy.effect} />
          </p>
          {underWay ? (
            <Progress label={t("dryRun.progress")} {...(run.total ? { value: looked / run.total } : {})} />
          ) : null}
          <p className="flex flex-wrap gap-x-3 text-muted text-xs">
            <span>{t(`dryRun.state.${run.state}`)}</span>
            {run.errors > 0 ? <span>{t("dryRun.errors", { count: run.errors })}</span> : null}
            {run.skipped > 0 ? <span>{t("dryRun.skipped", { count: run.skipped })}</span> : null}
            <span>{t("dryRun.by", { name: run.requestedBy.name })}</span>
            <DateTime at={run.requestedAt} />
          </p>
          {run.because ? <Callout tone="caution">{run.because}</Callout> : null}
          {run.number === policy.number ? null : (
            <Callout tone="caution">{t("dryRun.outdated", { number: run.number })}</Callout>
          )}
          {run.failed + run.errors > 0 ? (
            <DryRunResults policy={slug} run={run} />
          ) : run.state === "done" ? (
            <p className="text-muted text-sm">{t("dryRun.none")}</p>
          ) : null}
        </div>
      ) : (
        <p className="text-muted text-sm">{t("dryRun.never")}</p>
      )}
    </Panel>
  );
}
