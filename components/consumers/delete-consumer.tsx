"use client";
import { useMutation } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { useState } from "react";
import { consumersHref } from "@/lib/consumers/model/consumers-address";
import { consumerMutations } from "@/lib/consumers/queries";

/** Removes a consumer, after asking, and goes back to the list. */
export function DeleteConsumer({ slug, name }: { slug: string; name: string }) {
  const t = useTranslations("consumers");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const notifyProblem = useNotifyProblem();
  const { mutateAsync } = useMutation({
    ...consumerMutations.remove(),
    onSuccess: () => router.push(consumersHref()),
    onError: notifyProblem,
  });
  return (
    <>
      <IconButton label={t("remove")} variant="ghost" onClick={() => setOpen(true)}>
        <Trash2 aria-hidden />
      </IconButton>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t("removeTitle", { name })}
        description={t("removeBody")}
        confirmLabel={t("remove")}
        onConfirm={() => mutateAsync(slug)}
      />
    </>
  );
}
