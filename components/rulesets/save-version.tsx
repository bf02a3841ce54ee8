"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { ProblemError } from "@/lib/browser/problem-error";
import { rulesetMutations, rulesetPath } from "@/lib/rulesets/queries";

interface SaveVersionProps {
  ruleset: string;
  /** The number that it will have. */
  next: number;
  /** What was read: a version that somebody else saved meanwhile is never overwritten. */
  revision: number;
  text: string;
}

/** Saves a text as the next version of its ruleset, with a note. */
export function SaveVersion({ ruleset, next, revision, text }: SaveVersionProps) {
  const t = useTranslations("rulesets");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const { mutate, isPending, error, reset } = useMutation({
    ...rulesetMutations.save(),
    onSuccess: (saved) => {
      setOpen(false);
      setNote("");
      notify.success(t("edit.saved", { number: saved.newest ?? next }));
      router.refresh();
    },
  });
  const isStale = error instanceof ProblemError && error.status === 412;
  return (
    <FormDialog
      open={open}
      onOpenChange={(isOpen) => {
        setOpen(isOpen);
        if (isOpen) reset();
      }}
      trigger={
        <Button size="sm" variant="primary">
          {t("edit.save", { number: next })}
        </Button>
      }
      title={t("edit.save", { number: next })}
      description={t("edit.saveHint")}
      submit={t("edit.save", { number: next })}
      commands={
        <CopyCommands call={{ method: "POST", path: `${rulesetPath(ruleset)}/versions`, json: { text: "…", note } }} />
      }
      isPending={isPending}
      error={isStale ? null : error}
      onSubmit={() => mutate({ ruleset, revision, text, note })}
    >
      {isStale ? (
        <Callout tone="caution" live>
          {t("edit.stale")}
        </Callout>
      ) : null}
      <Field label={t("edit.note")}>
        <Textarea rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
