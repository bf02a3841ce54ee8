"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GateReasonText } from "@/components/shared/gate-reason";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { levelOf, type PolicyField } from "./policy-fields";

interface PolicyControlProps {
  field: PolicyField;
  value: string;
  teams: readonly { slug: string; name: string }[];
  onChange: (text: string) => void;
}

/** Stands for no team: the values of a choice are never empty. */
const NOBODY = "-";

/** One field of a policy with what it means. */
export function PolicyControl({ field, value, teams, onChange }: PolicyControlProps) {
  const t = useTranslations("governance");
  const tGates = useTranslations("gates");
  const label = t(`policy.field.${field.name}`);
  const hint = t(`policy.hint.${field.name}`);
  const framed = (control: ReactNode, more?: ReactNode) => (
    <Field label={label} hint={more ?? hint} required>
      {control}
    </Field>
  );
  switch (field.kind) {
    case "switch":
      return (
        <div>
          <Switch label={label} checked={value === "true"} onCheckedChange={(on) => onChange(String(on))} />
          <p className="mt-1 text-muted text-xs">{hint}</p>
        </div>
      );
    case "number":
      return framed(
        <Input
          type="number"
          inputMode="numeric"
          min={field.least}
          max={field.most}
          step={1}
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />,
      );
    case "team": {
      const known = teams.map(({ slug, name }) => ({ value: slug, label: name }));
      const gone = value !== "" && !teams.some(({ slug }) => slug === value) ? [{ value, label: value }] : [];
      return framed(
        <Select
          value={value === "" ? NOBODY : value}
          onValueChange={(next) => onChange(next === NOBODY ? "" : next)}
          options={[{ value: NOBODY, label: t("policy.nobody") }, ...known, ...gone]}
        />,
      );
    }
    case "level": {
      const level = levelOf(value);
      return framed(
        <Select
          value={value}
          onValueChange={onChange}
          options={field.choices.map((choice) => ({ value: choice, label: tGates(`level.${choice}`) }))}
        />,
        <GateReasonText reason={{ code: `level_${level}`, values: {} }} />,
      );
    }
    default:
      return framed(
        <Select
          value={value}
          onValueChange={onChange}
          options={field.choices.map((choice) => ({ value: choice, label: t(`policy.choice.${choice}`) }))}
        />,
      );
  }
}
