"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { outboundMutations } from "@/lib/outbound/queries";

/** Closes an origin, after asking. */
export function RemoveOutboundRule({ id, origin }: { id: string; origin: string }) {
  const t = useTranslations("outside");
  const router = useRouter();
  const { mutateAsync } = useMutation({
    ...outboundMutations.remove(),
    onSuccess: () => {
      notify.success(t("removed", { origin }));
      router.refresh();
    },
    onError: useNotifyProblem(),
  });
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="ghost">
          {t("remove")}
        </Button>
      }
      title={t("removeTitle", { origin })}
      description={t("removeHint")}
      confirmLabel={t("remove")}
      onConfirm={() => mutateAsync(id)}
    >
      <CopyCommands call={{ method: "DELETE", path: `/api/v1/outbound-rules/${id}` }} />
    </ConfirmDialog>
  );
}
