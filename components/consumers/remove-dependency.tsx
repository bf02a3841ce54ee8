"use client";
import { useMutation } from "@tanstack/react-query";
import { Unlink } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { consumerMutations } from "@/lib/consumers/queries";

interface RemoveDependencyProps {
  consumer: string;
  api: string;
  /** Only what is said of this version; the empty text: of none. All where it is absent. */
  version?: string;
}

/** Takes back that a consumer calls an API, after asking. */
export function RemoveDependency({ consumer, api, version }: RemoveDependencyProps) {
  const t = useTranslations("consumers");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const notifyProblem = useNotifyProblem();
  const { mutateAsync } = useMutation({
    ...consumerMutations.removeDependency(),
    onSuccess: () => router.refresh(),
    onError: notifyProblem,
  });
  return (
    <>
      <IconButton
        label={t("declare.remove", { consumer, api })}
        size="sm"
        variant="ghost"
        onClick={() => setOpen(true)}
      >
        <Unlink aria-hidden />
      </IconButton>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t("declare.removeTitle", { consumer, api })}
        description={t("declare.removeBody")}
        confirmLabel={t("declare.removeConfirm")}
        onConfirm={() => mutateAsync({ consumer, api, ...(version === undefined ? {} : { version }) })}
      />
    </>
  );
}
