"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { Select } from "@/components/ui/select";
import { importMutations, importQueries } from "@/lib/imports/queries";
import { canStep } from "@/lib/imports/policy";
import type { ImportRunDto } from "@/lib/imports/schema";

const SAID = { run: "started", cancel: "cancelled", retry: "retried" } as const;

interface ImportActionsProps {
  run: ImportRunDto;
  teams: readonly { slug: string; name: string }[];
}

/** What can be done with an import as it stands. */
export function ImportActions({ run, teams }: ImportActionsProps) {
  const t = useTranslations("imports");
  const router = useRouter();
  const queryClient = useQueryClient();
  const onError = useNotifyProblem();
  const refresh = async () => {
    await queryClient.invalidateQueries({ queryKey: importQueries.all() });
    router.refresh();
  };
  const step = useMutation({
    ...importMutations.step(run.id),
    onError,
    onSuccess: async (_, taken) => {
      notify.success(t(SAID[taken]));
      await refresh();
    },
  });
  const change = useMutation({ ...importMutations.change(run.id), onError, onSuccess: refresh });
  const open = run.counts.planned + run.counts.working;
  const again = run.counts.refused + run.counts.failed + open;
  const canRetry = canStep("retry", run.state) && run.state !== "running" && (again > 0 || run.state === "failed");
  return (
    <>
      {canStep("change", run.state) && teams.length > 0 ? (
        <Select
          aria-label={t("ownerForAll")}
          width="content"
          value=""
          placeholder={t("ownerForAll")}
          onValueChange={(team) => change.mutate({ team })}
          options={teams.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      ) : null}
      {canStep("cancel", run.state) ? (
        <ConfirmDialog
          trigger={<Button>{t("cancel")}</Button>}
          title={t("cancel")}
          description={t("cancelText")}
          confirmLabel={t("cancel")}
          tone="danger"
          onConfirm={async () => {
            await step.mutateAsync("cancel").catch(() => undefined);
          }}
        />
      ) : null}
      {canRetry ? (
        <Button variant="primary" loading={step.isPending} onClick={() => step.mutate("retry")}>
          {t("retry")}
        </Button>
      ) : null}
      {canStep("run", run.state) ? (
        <Button variant="primary" loading={step.isPending} disabled={open === 0} onClick={() => step.mutate("run")}>
          {t("run", { count: open })}
        </Button>
      ) : null}
      <CopyCommands call={{ method: "POST", path: `/api/v1/imports/${run.id}/${canRetry ? "retry" : "run"}` }} />
    </>
  );
}
