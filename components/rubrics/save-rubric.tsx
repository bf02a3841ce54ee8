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
import type { Rubric } from "@/lib/maturity/model/rubric";
import { rubricHref, rubricMutations, rubricPath } from "@/lib/rubrics/queries";

/** What is saved or tried: the content of a form, or a text. */
export type SaidRubric = { content: Rubric } | { text: string };

interface SaveRubricProps {
  rubric: string;
  /** The number that it will have. */
  next: number;
  /** What was read: a version that somebody else saved meanwhile is never overwritten. */
  revision: number;
  said: SaidRubric;
  /** Where the page of the newest is. */
  part?: "yaml";
}

/** Saves what was written as the next version of its rubric, with a note. */
export function SaveRubric({ rubric, next, revision, said, part }: SaveRubricProps) {
  const t = useTranslations("rubrics");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const { mutate, isPending, error, reset } = useMutation({
    ...rubricMutations.save(),
    onSuccess: (saved) => {
      setOpen(false);
      setNote("");
      notify.success(t("edit.saved", { number: saved.newest }));
      router.push(rubricHref(rubric, part));
      router.refresh();
    },
  });
  const isStale = error instanceof ProblemError && error.status === 412;
  const title = t("edit.save", { number: next });
  return (
    <FormDialog
      open={open}
      onOpenChange={(isOpen) => {
        setOpen(isOpen);
        if (isOpen) reset();
      }}
      trigger={
        <Button size="sm" variant="primary">
          {title}
        </Button>
      }
      title={title}
      description={t("edit.saveHint")}
      submit={title}
      commands={
        <CopyCommands call={{ method: "POST", path: `${rubricPath(rubric)}/versions`, json: { text: "…", note } }} />
      }
      isPending={isPending}
      error={isStale ? null : error}
      onSubmit={() => mutate({ rubric, revision, said: { ...said, note } })}
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
