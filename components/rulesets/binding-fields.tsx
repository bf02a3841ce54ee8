"use client";
import { useTranslations } from "next-intl";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { LINT_ACTIONS, type LintAction } from "@/lib/rulesets/model";
import type { RulesetRights } from "@/lib/rulesets/model/rights";
import { FINDING_SEVERITIES } from "@/lib/specs/model";
import { type BindingDraft, firstSubject, scopesFor } from "./binding-draft";

interface BindingFieldsProps {
  draft: BindingDraft;
  onChange: (draft: BindingDraft) => void;
  /** The newest version of the ruleset; null for one that has none. */
  newest: number | null;
  rights: RulesetRights;
  /** Where it is bound does not change. */
  isPlaceFixed: boolean;
}

const NEWEST = "newest";

/** What a binding says: for whom, which version, what follows, and whether findings may only become fewer. */
export function BindingFields({ draft, onChange, newest, rights, isPlaceFixed }: BindingFieldsProps) {
  const t = useTranslations("rulesets");
  const { scope, actions } = draft;
  const versions = Array.from({ length: Math.min(newest ?? 0, 50) }, (_, index) => (newest ?? 0) - index);
  return (
    <>
      {isPlaceFixed ? null : (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <Field label={t("binding.scope")} required>
            <Select
              value={scope}
              onValueChange={(next) => {
                const chosen = scopesFor(rights).find((one) => one === next);
                if (chosen) onChange({ ...draft, scope: chosen, subject: firstSubject(chosen, rights) });
              }}
              options={scopesFor(rights).map((one) => ({ value: one, label: t(`binding.is.${one}`) }))}
            />
          </Field>
          {scope === "organisation" ? null : (
            <Field label={t(`binding.subject.${scope}`)} required>
              {scope === "team" ? (
                <Select
                  value={draft.subject}
                  placeholder={t("binding.choose")}
                  onValueChange={(subject) => onChange({ ...draft, subject })}
                  options={rights.teams.map(({ slug, name }) => ({ value: slug, label: name }))}
                />
              ) : (
                <Input
                  required
                  maxLength={80}
                  value={draft.subject}
                  onChange={(event) => onChange({ ...draft, subject: event.target.value })}
                />
              )}
            </Field>
          )}
        </div>
      )}
      {versions.length > 0 ? (
        <Field label={t("binding.version")} required>
          <Select
            value={draft.number === null ? NEWEST : String(draft.number)}
            onValueChange={(next) => onChange({ ...draft, number: next === NEWEST ? null : Number(next) })}
            options={[
              { value: NEWEST, label: t("binding.newest") },
              ...versions.map((number) => ({ value: String(number), label: t("binding.number", { number }) })),
            ]}
          />
        </Field>
      ) : null}
      <fieldset className="flex flex-col gap-2">
        <legend className="pb-2 font-medium text-sm">{t("binding.actions")}</legend>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {FINDING_SEVERITIES.map((severity) => (
            <Field key={severity} label={<FindingSeverity severity={severity} />} required>
              <Select
                value={actions[severity]}
                onValueChange={(next) =>
                  onChange({ ...draft, actions: { ...actions, [severity]: actionOf(next) ?? actions[severity] } })
                }
                options={LINT_ACTIONS.map((action) => ({ value: action, label: t(`binding.action.${action}`) }))}
              />
            </Field>
          ))}
        </div>
      </fieldset>
      <Checkbox
        label={t("binding.ratchet")}
        hint={t("binding.ratchetHint")}
        checked={draft.ratchet}
        onCheckedChange={(checked) => onChange({ ...draft, ratchet: checked === true })}
      />
    </>
  );
}

function actionOf(value: string): LintAction | undefined {
  return LINT_ACTIONS.find((action) => action === value);
}
