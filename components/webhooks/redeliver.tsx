"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { webhookMutations } from "@/lib/webhooks/queries";

/** Sends a delivery again. */
export function Redeliver({ webhook, delivery, disabled }: { webhook: string; delivery: string; disabled: boolean }) {
  const t = useTranslations("webhooks");
  const router = useRouter();
  const onError = useNotifyProblem();
  const { mutate, isPending } = useMutation({
    ...webhookMutations.redeliver(webhook),
    onSuccess: () => {
      notify.success(t("redelivered"));
      router.refresh();
    },
    onError,
  });
  return (
    <Button size="sm" disabled={disabled} loading={isPending} onClick={() => mutate(delivery)}>
      {t("redeliver")}
    </Button>
  );
}
