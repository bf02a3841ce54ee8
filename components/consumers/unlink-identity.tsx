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

/** Says that a name is not the consumer's, after asking. */
export function UnlinkIdentity({ id, value }: { id: string; value: string }) {
  const t = useTranslations("consumers");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { mutateAsync } = useMutation({
    ...consumerMutations.unlink(),
    onSuccess: () => router.refresh(),
    onError: useNotifyProblem(),
  });
  return (
    <>
      <IconButton label={t("link.unlink", { value })} size="sm" variant="ghost" onClick={() => setOpen(true)}>
        <Unlink aria-hidden />
      </IconButton>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t("link.unlinkTitle", { value })}
        description={t("link.unlinkBody")}
        confirmLabel={t("link.unlinkConfirm")}
        onConfirm={() => mutateAsync(id)}
      />
    </>
  );
}
