"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Field } from "@/components/ui/field";
import { FileDrop } from "@/components/ui/file-drop";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Select } from "@/components/ui/select";
import { rubricHref, rubricMutations } from "@/lib/rubrics/queries";

export interface NewRubricProps {
  /** What it may begin as a copy of. */
  bases: readonly { rubric: string; title: string; number: number }[];
}

interface NewRubricDialogProps extends NewRubricProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const FILE = "*";

/** Asks what a rubric is called and what it begins as, and makes it. */
export function NewRubricDialog({ bases, open, onOpenChange: setOpen }: NewRubricDialogProps) {
  const t = useTranslations("rubrics");
  const router = useRouter();
  const [slug, setSlug] = useState("");
  const [title, setTitle] = useState("");
  const [from, setFrom] = useState(bases[0]?.rubric ?? FILE);
  const [file, setFile] = useState<{ name: string; text: string } | null>(null);
  const base = bases.find(({ rubric }) => rubric === from);
  const begins = base ? { copy: { rubric: base.rubric, number: base.number } } : { text: file?.text ?? "" };
  const make = useMutation({
    ...rubricMutations.create(),
    onSuccess: (made) => {
      setOpen(false);
      notify.success(t("new.created", { name: made.title }));
      router.push(rubricHref(made.rubric));
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) make.reset();
      }}
      title={t("new.title")}
      description={t("new.hint")}
      submit={t("new.create")}
      commands={
        <CopyCommands
          call={{ method: "POST", path: "/api/v1/rubrics", json: { slug, title, ...(base ? begins : { text: "…" }) } }}
        />
      }
      isPending={make.isPending}
      error={make.error}
      onSubmit={() => make.mutate({ slug, title, ...begins })}
    >
      <Field label={t("about.name")} required>
        <Input required maxLength={120} value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label={t("new.slug")} hint={t("new.slugHint")} required>
        <Input
          required
          maxLength={60}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          value={slug}
          onChange={(event) => setSlug(event.target.value)}
        />
      </Field>
      <Field label={t("new.from")} required>
        <Select
          value={from}
          onValueChange={setFrom}
          options={[
            ...bases.map(({ rubric, title }) => ({ value: rubric, label: t("new.copyOf", { name: title }) })),
            { value: FILE, label: t("new.file") },
          ]}
        />
      </Field>
      {from === FILE ? (
        <FileDrop
          label={file ? t("new.chosenFile", { name: file.name }) : t("new.fileLabel")}
          hint={t("new.fileHint")}
          accept=".yaml,.yml,.json"
          onFiles={([dropped]) => {
            if (dropped) void dropped.file.text().then((text) => setFile({ name: dropped.name, text }));
          }}
        />
      ) : null}
    </FormDialog>
  );
}
