"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { waiverMutations } from "@/lib/waivers/queries";

/** Ends a waiver before its time. */
export function RevokeWaiver({ id, name }: { id: string; name: string }) {
  const t = useTranslations("governance");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const { mutateAsync } = useMutation({
    ...waiverMutations.revoke(),
    onSuccess: () => {
      notify.success(t("waiver.revoked"));
      router.refresh();
    },
    onError: notifyProblem,
  });
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="ghost">
          {t("waiver.revoke")}
        </Button>
      }
      title={t("waiver.revokeTitle", { name })}
      description={t("waiver.revokeHint")}
      confirmLabel={t("waiver.revoke")}
      onConfirm={() => mutateAsync(id)}
    >
      <CopyCommands call={{ method: "DELETE", path: `/api/v1/waivers/${id}` }} />
    </ConfirmDialog>
  );
}
