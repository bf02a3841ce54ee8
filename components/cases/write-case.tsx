"use client";
import { useMutation } from "@tanstack/react-query";
import { PenLine } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { casePath, setCase } from "@/lib/cases/queries";
import type { CaseContent } from "@/lib/maturity/cases/model";
import { readJson } from "./read-json";

interface WriteCaseProps {
  /** The case to write anew; null: a new one. */
  one: { slug: string; revision: number } | null;
  /** What the text begins with. */
  content: CaseContent;
}

/** Writes a case as JSON, new or anew. */
export function WriteCase({ one, content }: WriteCaseProps) {
  const t = useTranslations("cases");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [slug, setSlug] = useState(one?.slug ?? "");
  const [text, setText] = useState(() => JSON.stringify(content, null, 2));
  const read = readJson(text);
  const label = one ? t("edit.change") : t("edit.write");
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => setCase(slug, read.value, one?.revision ?? null),
    onSuccess: ({ url }) => {
      notify.success(t("edit.saved"));
      setOpen(false);
      router.push(url);
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<PenLine aria-hidden />}>{label}</Button>}
      title={label}
      description={t("edit.text")}
      size="lg"
      submit={t("edit.save")}
      commands={<CopyCommands call={{ method: "PUT", path: casePath(slug || "my-case"), json: read.value }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => {
        if (read.fault === null) mutate();
      }}
    >
      {one ? null : (
        <Field label={t("edit.slug")} hint={t("edit.slugHint")} required>
          <Input
            required
            maxLength={80}
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            value={slug}
            onChange={(event) => setSlug(event.target.value)}
          />
        </Field>
      )}
      <Field
        label={t("edit.content")}
        required
        error={read.fault === null ? undefined : t("edit.notJson", { message: read.fault })}
      >
        <Textarea
          font="mono"
          rows={18}
          required
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
    </FormDialog>
  );
}
