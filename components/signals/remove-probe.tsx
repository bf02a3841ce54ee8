"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { signalMutations, signalsPath, type VersionNames } from "@/lib/signals/queries";

/** Takes a probe away, after asking. */
export function RemoveProbe({ of, id }: { of: VersionNames; id: string }) {
  const t = useTranslations("signals");
  const router = useRouter();
  const { mutateAsync } = useMutation({
    ...signalMutations.removeProbe(of),
    onSuccess: () => {
      notify.success(t("probes.removed"));
      router.refresh();
    },
    onError: useNotifyProblem(),
  });
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="ghost">
          {t("probes.remove")}
        </Button>
      }
      title={t("probes.removeTitle")}
      description={t("probes.removeHint")}
      confirmLabel={t("probes.remove")}
      onConfirm={() => mutateAsync(id)}
    >
      <CopyCommands call={{ method: "DELETE", path: `${signalsPath(of)}/probes/${id}` }} />
    </ConfirmDialog>
  );
}
