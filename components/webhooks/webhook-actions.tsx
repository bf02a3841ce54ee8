"use client";
import { useMutation } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { notify } from "@/components/ui/notify";
import { Row } from "@/components/ui/stack";
import { webhookMutations } from "@/lib/webhooks/queries";
import { SecretOnce } from "./secret-once";

/** What can be done with a webhook: try it, switch it, give it a new secret, remove it. */
export function WebhookActions({ id, enabled, name }: { id: string; enabled: boolean; name: string }) {
  const t = useTranslations("webhooks");
  const router = useRouter();
  const onError = useNotifyProblem();
  const test = useMutation({
    ...webhookMutations.test(id),
    onSuccess: () => {
      notify.success(t("tested"));
      router.refresh();
    },
    onError,
  });
  const update = useMutation({
    ...webhookMutations.update(id),
    onSuccess: (after) => {
      notify.success(t(after.enabled ? "switchedOn" : "switchedOff"));
      router.refresh();
    },
    onError,
  });
  const rotate = useMutation({ ...webhookMutations.rotate(id), onSuccess: () => router.refresh(), onError });
  const remove = useMutation({
    ...webhookMutations.remove(id),
    onSuccess: () => {
      notify.success(t("removed"));
      router.push("/settings/webhooks");
      router.refresh();
    },
    onError,
  });
  return (
    <Row gap={2}>
      <Button icon={<Send aria-hidden />} disabled={!enabled} loading={test.isPending} onClick={() => test.mutate()}>
        {t("test")}
      </Button>
      <Button loading={update.isPending} onClick={() => update.mutate({ enabled: !enabled })}>
        {t(enabled ? "switchOff" : "switchOn")}
      </Button>
      <ConfirmDialog
        trigger={<Button>{t("rotate")}</Button>}
        title={t("rotateTitle")}
        description={t("rotateHint")}
        confirmLabel={t("rotate")}
        onConfirm={() => rotate.mutateAsync()}
      >
        <CopyCommands call={{ method: "POST", path: `/api/v1/webhooks/${id}/secret` }} />
      </ConfirmDialog>
      <ConfirmDialog
        trigger={<Button variant="danger">{t("remove")}</Button>}
        title={t("removeTitle")}
        description={`${name}: ${t("removeHint")}`}
        confirmLabel={t("remove")}
        tone="danger"
        onConfirm={() => remove.mutateAsync()}
      >
        <CopyCommands call={{ method: "DELETE", path: `/api/v1/webhooks/${id}` }} />
      </ConfirmDialog>
      <Dialog
        open={rotate.data !== undefined}
        onOpenChange={(open) => (open ? undefined : rotate.reset())}
        title={t("rotated")}
        footer={
          <Button variant="primary" onClick={() => rotate.reset()}>
            {t("done")}
          </Button>
        }
      >
        {rotate.data ? <SecretOnce secret={rotate.data.secret} /> : null}
      </Dialog>
    </Row>
  );
}
