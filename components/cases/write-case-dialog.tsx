"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Tabs } from "@/components/ui/tabs";
import { casePath, setCase } from "@/lib/cases/queries";
import type { CaseContent } from "@/lib/maturity/cases/model";
import { type CaseLanguage, caseDraft, caseOf } from "./case-draft";
import { CaseFields } from "./case-fields";
import { CaseJson } from "./case-json";

export interface WriteCaseProps {
  /** The case to write anew; null: a new one. */
  one: { slug: string; revision: number } | null;
  /** What it says now; null: nothing yet. */
  content: CaseContent | null;
  /** Words that cases of the library have. */
  known: { tags: readonly string[]; contracts: readonly string[] };
}

interface WriteCaseDialogProps extends WriteCaseProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The form of a case, with its JSON beside it. */
export function WriteCaseDialog({ one, content, known, open, onOpenChange }: WriteCaseDialogProps) {
  const t = useTranslations("cases");
  const router = useRouter();
  const [language, setLanguage] = useState<CaseLanguage>(useLocale() === "zh-CN" ? "zh-CN" : "en");
  const [slug, setSlug] = useState(one?.slug ?? "");
  const [draft, setDraft] = useState(() => caseDraft(content));
  const [tab, setTab] = useState("form");
  const said = caseOf(draft);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => setCase(slug, said, one?.revision ?? null),
    onSuccess: ({ url }) => {
      notify.success(t("edit.saved"));
      onOpenChange(false);
      router.push(url);
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={onOpenChange}
      title={one ? t("edit.change") : t("edit.write")}
      description={t("edit.lead")}
      size="lg"
      submit={t("edit.save")}
      commands={<CopyCommands call={{ method: "PUT", path: casePath(slug || "my-case"), json: said }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate()}
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
      <Tabs
        label={t("edit.content")}
        value={tab}
        onValueChange={setTab}
        tabs={[
          {
            value: "form",
            label: t("edit.form"),
            content: (
              <CaseFields
                draft={draft}
                onChange={setDraft}
                language={language}
                onLanguage={setLanguage}
                known={known}
              />
            ),
          },
          {
            value: "json",
            label: "JSON",
            content: (
              <CaseJson
                value={said}
                onTake={(taken) => {
                  setDraft(caseDraft(taken));
                  setTab("form");
                }}
              />
            ),
          },
        ]}
      />
    </FormDialog>
  );
}
