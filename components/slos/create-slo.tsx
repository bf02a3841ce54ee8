"use client";
import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { slosHref } from "@/lib/slos/model/slos-address";
import { sloMutations, slosPath } from "@/lib/slos/queries";
import { inputOf, NEW_SLO } from "./slo-draft";
import { SloFields } from "./slo-fields";

/** Sets an objective, and shows it. */
export function CreateSlo({ api }: { api: string }) {
  const t = useTranslations("slos");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(NEW_SLO);
  const { mutate, error, isPending } = useMutation({
    ...sloMutations.create(api),
    onSuccess: ({ name }) => {
      notify.success(t("actions.created", { name }));
      setOpen(false);
      setDraft(NEW_SLO);
      router.push(slosHref(api, name));
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("actions.create")}
        </Button>
      }
      title={t("actions.create")}
      description={t("actions.createHint")}
      commands={<CopyCommands call={{ method: "POST", path: slosPath(api), json: inputOf(draft) }} />}
      submit={t("actions.create")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(inputOf(draft))}
    >
      <SloFields draft={draft} onChange={setDraft} named={false} />
    </FormDialog>
  );
}
