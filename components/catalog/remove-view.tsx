"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { removeView, viewPath } from "@/lib/views/queries";
import type { ViewDto } from "@/lib/views/schema";

/** Removes a view, after asking. */
export function RemoveView({ view, onClose }: { view: ViewDto; onClose: () => void }) {
  const t = useTranslations("catalog");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const { mutateAsync } = useMutation({
    mutationFn: () => removeView(view.id),
    onError: notifyProblem,
    onSuccess: () => {
      notify.success(t("views.removed", { name: view.name }));
      router.refresh();
    },
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t("views.removeTitle", { name: view.name })}
      description={t("views.removeText")}
      confirmLabel={t("views.remove")}
      onConfirm={() => mutateAsync()}
    >
      <CopyCommands call={{ method: "DELETE", path: viewPath(view.id) }} />
    </ConfirmDialog>
  );
}
