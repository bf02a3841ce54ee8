"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Stack } from "@/components/ui/stack";
import { Switch } from "@/components/ui/switch";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import { fieldValue, POLICY_FIELDS, type PolicyField, withField } from "./policy-fields";

interface PolicyFormProps {
  policy: LifecyclePolicy;
  onChange: (policy: LifecyclePolicy) => void;
}

/** The fields of a policy, each with what it means. */
export function PolicyForm({ policy, onChange }: PolicyFormProps) {
  return (
    <Stack gap={4}>
      {POLICY_FIELDS.map((field) => (
        <PolicyControl
          key={field.name}
          field={field}
          value={fieldValue(policy, field.name)}
          onChange={(text) => onChange(withField(policy, field.name, text))}
        />
      ))}
    </Stack>
  );
}

interface PolicyControlProps {
  field: PolicyField;
  value: string;
  onChange: (text: string) => void;
}

function PolicyControl({ field, value, onChange }: PolicyControlProps) {
  const t = useTranslations("governance");
  const label = t(`policy.field.${field.name}`);
  const hint = t(`policy.hint.${field.name}`);
  if (field.kind === "switch") {
    return (
      <div>
        <Switch label={label} checked={value === "true"} onCheckedChange={(on) => onChange(String(on))} />
        <p className="mt-1 text-muted text-xs">{hint}</p>
      </div>
    );
  }
  if (field.kind === "number") {
    return (
      <Field label={label} hint={hint} required>
        <Input
          type="number"
          inputMode="numeric"
          min={0}
          max={field.most}
          step={1}
          required
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
    );
  }
  return (
    <Field label={label} hint={hint} required>
      <Select
        value={value}
        onValueChange={onChange}
        options={field.choices.map((choice) => ({ value: choice, label: t(`policy.choice.${choice}`) }))}
      />
    </Field>
  );
}
