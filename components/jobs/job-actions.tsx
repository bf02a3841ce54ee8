"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { canCancel, canRetry } from "@/lib/queue/policy";
import { jobMutations, jobQueries } from "@/lib/queue/queries";
import type { JobDto } from "@/lib/queue/schema";

/** What can be done with a job as it is. */
export function JobActions({ job }: { job: JobDto }) {
  const t = useTranslations("jobs");
  const client = useQueryClient();
  const notifyProblem = useNotifyProblem();
  const { mutate, isPending } = useMutation({
    ...jobMutations.move(),
    onSuccess: (_, { to }) => {
      notify.success(to === "retry" ? t("retried") : t("cancelled"));
      return client.invalidateQueries({ queryKey: jobQueries.all() });
    },
    onError: notifyProblem,
  });
  if (canRetry(job.state)) {
    return (
      <Button size="sm" loading={isPending} onClick={() => mutate({ id: job.id, to: "retry" })}>
        {t("retry")}
      </Button>
    );
  }
  if (!canCancel(job.state)) return null;
  return (
    <Button size="sm" variant="ghost" loading={isPending} onClick={() => mutate({ id: job.id, to: "cancel" })}>
      {t("cancel")}
    </Button>
  );
}
