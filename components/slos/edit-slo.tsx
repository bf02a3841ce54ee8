"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { sloMutations, slosPath } from "@/lib/slos/queries";
import type { SloDto } from "@/lib/slos/schema/objective";
import { draftOf, inputOf } from "./slo-draft";
import { SloFields } from "./slo-fields";

/** Changes an objective. */
export function EditSlo({ slo }: { slo: SloDto }) {
  const t = useTranslations("slos");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(slo));
  const { name: _, ...body } = inputOf(draft);
  const { mutate, error, isPending } = useMutation({
    ...sloMutations.update(slo.api, slo.name),
    onSuccess: ({ name }) => {
      notify.success(t("actions.saved", { name }));
      setOpen(false);
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        if (next) setDraft(draftOf(slo));
        setOpen(next);
      }}
      trigger={<Button size="sm">{t("actions.edit")}</Button>}
      title={t("actions.editTitle", { name: slo.name })}
      description={t("actions.editHint")}
      commands={<CopyCommands call={{ method: "PATCH", path: slosPath(slo.api, slo.name), json: body }} />}
      submit={t("actions.save")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <SloFields draft={draft} onChange={setDraft} named />
    </FormDialog>
  );
}
