"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { CaseDraft, CaseLanguage } from "./case-draft";
import { CASE_KINDS, useCaseWords } from "./use-case-words";

/** What is compared: a word, those that cases measure most often are offered. */
export function KindField({ value, onChange }: { value: string; onChange: (kind: string) => void }) {
  const t = useTranslations("cases");
  const words = useCaseWords();
  const kinds = useId();
  return (
    <Field label={t("edit.kind")} hint={t("edit.kindHint")} required>
      <Input
        required
        list={kinds}
        maxLength={40}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={kinds}>
        {CASE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.kind(kind)}
          </option>
        ))}
      </datalist>
    </Field>
  );
}

/** What a stage is called in the form: as it is written, or by its number. */
export function useStageName(stages: CaseDraft["stages"], language: CaseLanguage): (index: number) => string {
  const t = useTranslations("cases");
  const words = useCaseWords();
  return (index) => {
    const stage = stages[index];
    return (stage && (stage[language].trim() || words.text(stage))) || t("edit.stage", { number: index + 1 });
  };
}
