"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { type CaseDraft, MOST_OUTCOMES, nextId, VALUE_PATTERN } from "./case-draft";
import { KindField, useStageName } from "./kind-field";
import { Line, LineGroup } from "./line-fields";
import type { CasePartProps } from "./stage-fields";

type Metric = CaseDraft["metrics"][number];

/** A line for each thing that was measured, with a value for each stage. */
export function MetricFields({ draft, onChange, language }: CasePartProps) {
  const t = useTranslations("cases");
  const stageName = useStageName(draft.stages, language);
  const set = (metrics: Metric[]) => onChange({ ...draft, metrics });
  const add = () => {
    const values = draft.stages.map(() => "");
    set([...draft.metrics, { id: nextId(draft.metrics), kind: "", unit: "", better: "lower", values }]);
  };
  return (
    <LineGroup
      title={t("edit.metrics")}
      hint={t("edit.valueHint")}
      add={draft.metrics.length < MOST_OUTCOMES ? t("edit.addMetric") : null}
      onAdd={add}
    >
      {draft.metrics.map((metric, index) => (
        <Line
          key={metric.id}
          label={t("edit.metric", { number: index + 1 })}
          remove={t("edit.removeMetric", { number: index + 1 })}
          onRemove={() => set(draft.metrics.filter(({ id }) => id !== metric.id))}
        >
          <MetricLine
            metric={metric}
            stageName={stageName}
            onChange={(next) => set(draft.metrics.map((one) => (one.id === metric.id ? next : one)))}
          />
        </Line>
      ))}
    </LineGroup>
  );
}

interface MetricLineProps {
  metric: Metric;
  stageName: (index: number) => string;
  onChange: (metric: Metric) => void;
}

function MetricLine({ metric, stageName, onChange }: MetricLineProps) {
  const t = useTranslations("cases");
  const { values } = metric;
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <KindField value={metric.kind} onChange={(kind) => onChange({ ...metric, kind })} />
        <Field label={t("edit.unit")} hint={t("edit.unitHint")}>
          <Input
            maxLength={12}
            value={metric.unit}
            onChange={(event) => onChange({ ...metric, unit: event.target.value })}
          />
        </Field>
        <Field label={t("edit.better")} required>
          <Select
            value={metric.better}
            onValueChange={(next) => onChange({ ...metric, better: next === "higher" ? "higher" : "lower" })}
            options={[
              { value: "lower", label: t("edit.lower") },
              { value: "higher", label: t("edit.higher") },
            ]}
          />
        </Field>
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {values.map((value, at) => (
          <Field key={`value ${String(at)}`} label={stageName(at)}>
            <Input
              pattern={VALUE_PATTERN}
              title={t("edit.valueHint")}
              maxLength={40}
              value={value}
              onChange={(event) => {
                const next = values.map((one, other) => (other === at ? event.target.value : one));
                onChange({ ...metric, values: next });
              }}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
