"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { SloDraft } from "./slo-draft";

const DAYS = [7, 28, 30, 90];
const UNITS = ["week", "month", "quarter"] as const;

interface SloFieldsProps {
  draft: SloDraft;
  onChange: (draft: SloDraft) => void;
  /** Names stay as they are once they are given. */
  named: boolean;
}

/** The fields of an objective. */
export function SloFields({ draft, onChange, named }: SloFieldsProps) {
  const t = useTranslations("slos");
  const set = (part: Partial<SloDraft>) => onChange({ ...draft, ...part });
  const own = Number(draft.window);
  const days = Number.isInteger(own) && !DAYS.includes(own) ? [...DAYS, own].sort((a, b) => a - b) : DAYS;
  return (
    <>
      <Field label={t("form.title")} required>
        <Input required maxLength={200} value={draft.title} onChange={(event) => set({ title: event.target.value })} />
      </Field>
      {named ? null : (
        <Field label={t("form.name")} hint={t("form.nameHint")} required>
          <Input
            required
            maxLength={80}
            placeholder="payments-availability"
            value={draft.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        </Field>
      )}
      <Field label={t("form.indicator")} required>
        <Select
          value={draft.kind}
          onValueChange={(kind) => set({ kind: kind === "latency" ? "latency" : "availability" })}
          options={(["availability", "latency"] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
        />
      </Field>
      {draft.kind === "latency" ? (
        <Field label={t("form.threshold")} required>
          <Input
            required
            type="number"
            min="0"
            step="any"
            value={draft.thresholdMs}
            onChange={(event) => set({ thresholdMs: event.target.value })}
          />
        </Field>
      ) : null}
      <Field label={t("form.target")} hint={t("form.targetHint")} required>
        <Input
          required
          type="number"
          min="0"
          max="99.99999"
          step="any"
          value={draft.target}
          onChange={(event) => set({ target: event.target.value })}
        />
      </Field>
      <Field label={t("form.window")} required>
        <Select
          value={draft.window}
          onValueChange={(window) => set({ window })}
          options={[
            ...days.map((count) => ({ value: String(count), label: t("window.rolling", { days: count }) })),
            ...UNITS.map((unit) => ({ value: unit, label: t(`window.${unit}`) })),
          ]}
        />
      </Field>
      <Field label={t("form.operations")} hint={t("form.operationsHint")}>
        <Textarea
          font="mono"
          rows={2}
          value={draft.operations}
          onChange={(event) => set({ operations: event.target.value })}
        />
      </Field>
      <Field label={t("form.version")} hint={t("form.versionHint")}>
        <Input maxLength={100} value={draft.version} onChange={(event) => set({ version: event.target.value })} />
      </Field>
      <Field label={t("form.description")}>
        <Textarea
          rows={2}
          maxLength={2000}
          value={draft.description}
          onChange={(event) => set({ description: event.target.value })}
        />
      </Field>
    </>
  );
}
