"use client";
import { useMutation } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { consumerMutations } from "@/lib/consumers/queries";

interface UndoMergeProps {
  consumer: string;
  merge: { id: string; name: string };
}

/** Makes a consumer again that was merged, after asking. */
export function UndoMerge({ consumer, merge: { id, name } }: UndoMergeProps) {
  const t = useTranslations("consumers");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { mutateAsync } = useMutation({
    ...consumerMutations.undoMerge(),
    onSuccess: () => router.refresh(),
    onError: useNotifyProblem(),
  });
  return (
    <>
      <IconButton label={t("merge.undo", { name })} size="sm" variant="ghost" onClick={() => setOpen(true)}>
        <Undo2 aria-hidden />
      </IconButton>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        tone="primary"
        title={t("merge.undoTitle", { name })}
        description={t("merge.undoBody")}
        confirmLabel={t("merge.undoConfirm")}
        onConfirm={() => mutateAsync({ consumer, merge: id })}
      />
    </>
  );
}
