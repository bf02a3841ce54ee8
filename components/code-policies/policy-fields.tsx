"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { POLICY_EFFECTS, POLICY_SCOPES } from "@/lib/code-policies/model";
import { type PolicyDraft, slugOf } from "./policy-draft";

interface PolicyFieldsProps {
  draft: PolicyDraft;
  onChange: (part: Partial<PolicyDraft>) => void;
  isNew: boolean;
  readOnly: boolean;
}

/** Everything of a policy but its expression. */
export function PolicyFields({ draft, onChange, isNew, readOnly }: PolicyFieldsProps) {
  const t = useTranslations("codePolicies");
  const rename = (name: string) => {
    const follows = isNew && draft.slug === slugOf(draft.name);
    onChange(follows ? { name, slug: slugOf(name) } : { name });
  };
  const effect = POLICY_EFFECTS.find((one) => one === draft.effect) ?? "warn";
  return (
    <fieldset disabled={readOnly} className="grid gap-4 md:grid-cols-2">
      <Field label={t("field.name")} required>
        <Input required maxLength={120} value={draft.name} onChange={(event) => rename(event.target.value)} />
      </Field>
      {isNew ? (
        <Field label={t("field.slug")} hint={t("field.slugHint")} required>
          <Input
            required
            maxLength={60}
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            value={draft.slug}
            onChange={(event) => onChange({ slug: event.target.value })}
          />
        </Field>
      ) : (
        <Field label={t("field.note")}>
          <Input maxLength={1_000} value={draft.note} onChange={(event) => onChange({ note: event.target.value })} />
        </Field>
      )}
      <div className="md:col-span-2">
        <Field label={t("field.message")} hint={t("field.messageHint")}>
          <Textarea
            rows={2}
            maxLength={1_000}
            value={draft.message}
            onChange={(event) => onChange({ message: event.target.value })}
          />
        </Field>
      </div>
      <div className="md:col-span-2">
        <Field label={t("field.description")}>
          <Textarea
            rows={2}
            maxLength={2_000}
            value={draft.description}
            onChange={(event) => onChange({ description: event.target.value })}
          />
        </Field>
      </div>
      <Field label={t("field.effect")} hint={t(`effectHint.${effect}`)} required>
        <Select
          value={draft.effect}
          disabled={readOnly}
          onValueChange={(value) => onChange({ effect: POLICY_EFFECTS.find((one) => one === value) ?? "warn" })}
          options={POLICY_EFFECTS.map((value) => ({ value, label: t(`effect.${value}`) }))}
        />
      </Field>
      <Field label={t("field.scope")} required>
        <Select
          value={draft.scope}
          disabled={readOnly}
          onValueChange={(value) => onChange({ scope: POLICY_SCOPES.find((one) => one === value) ?? "organisation" })}
          options={POLICY_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
        />
      </Field>
      {draft.scope === "organisation" ? null : (
        <div className="md:col-span-2">
          <Field label={t("field.targets")} hint={t("field.targetsHint")} required>
            <Input required value={draft.targets} onChange={(event) => onChange({ targets: event.target.value })} />
          </Field>
        </div>
      )}
    </fieldset>
  );
}
