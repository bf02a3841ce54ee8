"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { clauseMutations, clausesPath } from "@/lib/slos/queries";
import { clauseInputOf, NEW_CLAUSE } from "./clause-draft";
import { ClauseFields } from "./clause-fields";

/** Writes a clause of a contract down. */
export function CreateClause({ api }: { api: string }) {
  const t = useTranslations("slos");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(NEW_CLAUSE);
  const { mutate, error, isPending } = useMutation({
    ...clauseMutations.create(api),
    onSuccess: ({ name }) => {
      notify.success(t("clauses.created", { name }));
      setOpen(false);
      setDraft(NEW_CLAUSE);
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{t("clauses.create")}</Button>}
      title={t("clauses.create")}
      description={t("clauses.createHint")}
      commands={<CopyCommands call={{ method: "POST", path: clausesPath(api), json: clauseInputOf(draft) }} />}
      submit={t("clauses.create")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(clauseInputOf(draft))}
    >
      <ClauseFields draft={draft} onChange={setDraft} named={false} />
    </FormDialog>
  );
}
