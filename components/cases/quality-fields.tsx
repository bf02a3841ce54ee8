"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { type CaseDraft, MOST_OUTCOMES, nextId, noText } from "./case-draft";
import { KindField, useStageName } from "./kind-field";
import { Line, LineGroup } from "./line-fields";
import type { CasePartProps } from "./stage-fields";
import { TextField } from "./text-field";

type Quality = CaseDraft["qualities"][number];

const OUTCOMES = ["better", "same", "worse"] as const;

/** A line for each thing that is no number, with a text for each stage, and whether it got better. */
export function QualityFields({ draft, onChange, language }: CasePartProps) {
  const t = useTranslations("cases");
  const stageName = useStageName(draft.stages, language);
  const set = (qualities: Quality[]) => onChange({ ...draft, qualities });
  const add = () => {
    const values = draft.stages.map(noText);
    set([...draft.qualities, { id: nextId(draft.qualities), kind: "", outcome: "better", values }]);
  };
  const change = (id: number, part: Partial<Quality>) =>
    set(draft.qualities.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <LineGroup
      title={t("edit.qualities")}
      hint={t("edit.qualitiesHint")}
      add={draft.qualities.length < MOST_OUTCOMES ? t("edit.addQuality") : null}
      onAdd={add}
    >
      {draft.qualities.map(({ id, kind, outcome, values }, index) => (
        <Line
          key={id}
          label={t("edit.quality", { number: index + 1 })}
          remove={t("edit.removeQuality", { number: index + 1 })}
          onRemove={() => set(draft.qualities.filter((one) => one.id !== id))}
        >
          <div className="grid gap-3 sm:grid-cols-2">
            <KindField value={kind} onChange={(next) => change(id, { kind: next })} />
            <Field label={t("edit.outcome")} required>
              <Select
                value={outcome}
                onValueChange={(next) => change(id, { outcome: OUTCOMES.find((one) => one === next) ?? outcome })}
                options={OUTCOMES.map((one) => ({ value: one, label: t(`outcome.${one}`) }))}
              />
            </Field>
            {values.map((value, at) => (
              <TextField
                key={`value ${String(at)}`}
                label={stageName(at)}
                language={language}
                value={value}
                onChange={(text) => change(id, { values: values.map((one, other) => (other === at ? text : one)) })}
              />
            ))}
          </div>
        </Line>
      ))}
    </LineGroup>
  );
}
