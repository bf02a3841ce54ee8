"use client";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { CASE_LANGUAGES, type CaseLanguage, type TextDraft } from "./case-draft";

interface TextFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** The language that is being written; the others stay as they are. */
  language: CaseLanguage;
  value: TextDraft;
  onChange: (value: TextDraft) => void;
  /** How many lines are in sight; one unless given. */
  rows?: number;
}

/** A text in one of its languages; it is needed where it was written in none. */
export function TextField({ label, hint, language, value, onChange, rows = 1 }: TextFieldProps) {
  const required = CASE_LANGUAGES.every((one) => one === language || value[one].trim() === "");
  const wiring = {
    lang: language,
    required,
    maxLength: 4000,
    value: value[language],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [language]: event.target.value }),
  };
  return (
    <Field label={label} hint={hint} required={required}>
      {rows === 1 ? <Input {...wiring} /> : <Textarea {...wiring} rows={rows} />}
    </Field>
  );
}
