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
import type { ClauseDto } from "@/lib/slos/schema/clause";
import { clauseDraftOf, clauseInputOf } from "./clause-draft";
import { ClauseFields } from "./clause-fields";

/** Changes a clause, from the window on that is going on. */
export function EditClause({ clause }: { clause: ClauseDto }) {
  const t = useTranslations("slos");
  const router = useRouter();
  const { api, name } = clause;
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(() => clauseDraftOf(clause));
  const { name: _, ...body } = clauseInputOf(draft);
  const { mutate, error, isPending } = useMutation({
    ...clauseMutations.update(api, name),
    onSuccess: () => {
      notify.success(t("clauses.saved", { name }));
      setOpen(false);
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        if (next) setDraft(clauseDraftOf(clause));
        setOpen(next);
      }}
      trigger={
        <Button size="sm" variant="ghost">
          {t("actions.edit")}
        </Button>
      }
      title={t("actions.editTitle", { name })}
      description={t("clauses.editHint")}
      commands={<CopyCommands call={{ method: "PATCH", path: clausesPath(api, name), json: body }} />}
      submit={t("actions.save")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <ClauseFields draft={draft} onChange={setDraft} named />
    </FormDialog>
  );
}
