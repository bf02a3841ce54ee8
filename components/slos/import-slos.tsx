"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FileDrop } from "@/components/ui/file-drop";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { ProblemError } from "@/lib/browser/problem-error";
import { sloMutations, slosPath } from "@/lib/slos/queries";
import type { ImportedDto } from "@/lib/slos/schema/objective";
import { ImportFaults } from "./import-faults";
import { ImportPreview } from "./import-preview";

/** Reads objectives from OpenSLO: first what it would do, then it does it. */
export function ImportSlos({ api }: { api: string }) {
  const t = useTranslations("slos");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<ImportedDto | null>(null);
  const { mutate, reset, error, isPending } = useMutation({
    ...sloMutations.import(api),
    onSuccess: (done) => {
      if (done.dryRun) return setPreview(done);
      notify.success(t("import.done", { count: done.created.length + done.updated.length }));
      setOpen(false);
      change("");
      router.refresh();
    },
  });
  const change = (next: string) => {
    setText(next);
    setPreview(null);
    reset();
  };
  const faults = error instanceof ProblemError ? error.violations : [];
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      size="lg"
      trigger={<Button>{t("import.action")}</Button>}
      title={t("import.action")}
      description={t("import.hint")}
      commands={
        <CopyCommands
          call={{
            method: "POST",
            path: `${slosPath(api)}/import`,
            file: "objectives.yaml",
            contentType: "application/yaml",
          }}
          cli={`slo import objectives.yaml --api ${api}`}
        />
      }
      submit={preview ? t("import.import") : t("import.check")}
      isPending={isPending}
      error={faults.length > 0 ? null : error}
      onSubmit={() => mutate({ text, dryRun: preview === null })}
    >
      <FileDrop
        label={t("import.drop")}
        hint={t("import.dropHint")}
        accept=".yaml,.yml,.json"
        onFiles={([first]) => void first?.file.text().then(change)}
      />
      <Field label={t("import.text")} required>
        <Textarea font="mono" required rows={10} value={text} onChange={(event) => change(event.target.value)} />
      </Field>
      <ImportFaults faults={faults} />
      {preview ? <ImportPreview preview={preview} /> : null}
    </FormDialog>
  );
}
