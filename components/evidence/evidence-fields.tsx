"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { EVIDENCE_KINDS, EVIDENCE_VALUES } from "@/lib/maturity/model/evidence-kinds";
import { type EvidenceDraft, expiryDays } from "./evidence-draft";
import { useEvidenceWords } from "./use-evidence-words";

/** Values of a choice are never empty. */
const ANY = "-";

interface EvidenceFieldsProps {
  draft: EvidenceDraft;
  onChange: (draft: EvidenceDraft) => void;
  versions: readonly string[];
  today: string;
}

/** What was found, of what, in which numbers, where the whole report is, and until when it counts. */
export function EvidenceFields({ draft, onChange, versions, today }: EvidenceFieldsProps) {
  const t = useTranslations("evidence");
  const words = useEvidenceWords();
  const set = (change: Partial<EvidenceDraft>) => onChange({ ...draft, ...change });
  const days = expiryDays(draft, today);
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <Field label={t("what")} required>
          <Select
            value={draft.kind}
            onValueChange={(next) => set({ kind: EVIDENCE_KINDS.find((kind) => kind === next) ?? draft.kind })}
            options={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: words.kind(kind), hint: kind }))}
          />
        </Field>
        <Field label={t("outcome")} required>
          <Select
            value={draft.outcome}
            onValueChange={(next) => set({ outcome: next === "failed" ? "failed" : "passed" })}
            options={[
              { value: "passed", label: t("passed") },
              { value: "failed", label: t("failed") },
            ]}
          />
        </Field>
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        {EVIDENCE_VALUES[draft.kind].map(({ name, unit }) => (
          <Field key={`${draft.kind} ${name}`} label={words.value(name)} hint={t(`unit.${unit}`)}>
            <Input
              type="number"
              inputMode="decimal"
              min={0}
              {...(unit === "percent" ? { max: 100, step: "any" } : { step: 1 })}
              value={draft.values[name] ?? ""}
              onChange={(event) => set({ values: { ...draft.values, [name]: event.target.value } })}
            />
          </Field>
        ))}
        <Field label={t("version")} hint={t("versionHint")}>
          <Select
            value={draft.version === "" ? ANY : draft.version}
            onValueChange={(next) => set({ version: next === ANY ? "" : next })}
            options={[
              { value: ANY, label: t("anyVersion") },
              ...versions.map((version) => ({ value: version, label: version })),
            ]}
          />
        </Field>
      </div>
      <Field label={t("summary")} hint={t("summaryHint")}>
        <Textarea
          rows={2}
          maxLength={500}
          value={draft.summary}
          onChange={(event) => set({ summary: event.target.value })}
        />
      </Field>
      <Field label={t("url")} hint={t("urlHint")}>
        <Input
          type="url"
          maxLength={2000}
          placeholder="https://"
          value={draft.url}
          onChange={(event) => set({ url: event.target.value })}
        />
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        <Field label={t("foundOn")} hint={t("foundOnHint")}>
          <Input
            type="date"
            max={today}
            value={draft.foundOn}
            onChange={(event) => set({ foundOn: event.target.value })}
          />
        </Field>
        <Field label={t("until")} hint={t("untilHint", { day: days.usual })}>
          <Input
            type="date"
            min={days.first}
            max={days.last}
            value={draft.expiresOn}
            onChange={(event) => set({ expiresOn: event.target.value })}
          />
        </Field>
      </div>
    </>
  );
}
