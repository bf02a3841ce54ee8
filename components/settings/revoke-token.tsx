"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { tokenMutations } from "@/lib/tokens/queries";

/** Closes a token for good, after asking. */
export function RevokeToken({ id, name }: { id: string; name: string }) {
  const t = useTranslations("settings");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const { mutateAsync } = useMutation({
    ...tokenMutations.revoke(),
    onSuccess: () => {
      notify.success(t("token.revoked", { name }));
      router.refresh();
    },
    onError: notifyProblem,
  });
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="ghost">
          {t("token.revoke")}
        </Button>
      }
      title={t("token.revokeTitle", { name })}
      description={t("token.revokeHint")}
      confirmLabel={t("token.revoke")}
      onConfirm={() => mutateAsync(id)}
    >
      <CopyCommands call={{ method: "DELETE", path: `/api/v1/tokens/${id}` }} />
    </ConfirmDialog>
  );
}
