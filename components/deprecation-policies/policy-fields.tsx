"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { CHOICES, type ChoiceName, type PolicyDraft, UNSAID } from "./policy-draft";
import { NoticeFields } from "./notice-fields";

interface PolicyFieldsProps {
  draft: PolicyDraft;
  onChange: (draft: PolicyDraft) => void;
}

const ANNOUNCING = ["replacementRequired", "migrationGuideRequired", "deprecatedReplacement", "brownouts"] as const;
const ENDING = ["consumersMust", "headersSeen", "successorCovers"] as const;

/** Everything that a policy can say; each can be left to less specific policies. */
export function PolicyFields({ draft, onChange }: PolicyFieldsProps) {
  const t = useTranslations("deprecationPolicies");
  const { traffic, unused } = draft;
  const choice = (name: ChoiceName) => (
    <Choice
      key={name}
      name={name}
      value={draft.choices[name]}
      onChange={(value) => onChange({ ...draft, choices: { ...draft.choices, [name]: value } })}
    />
  );
  const number = (label: string, value: string, set: (value: string) => void, least = 0) => (
    <Field label={label} required>
      <Input
        type="number"
        inputMode="numeric"
        required
        min={least}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </Field>
  );
  return (
    <>
      <NoticeFields notice={draft.notice} onChange={(notice) => onChange({ ...draft, notice })} />
      <div className="grid gap-4 sm:grid-cols-2">
        {ANNOUNCING.map(choice)}
        <Field label={t("rule.zone")} hint={t("hint.zone")}>
          <Input
            value={draft.zone}
            maxLength={60}
            placeholder="Europe/Berlin"
            onChange={(event) => onChange({ ...draft, zone: event.target.value })}
          />
        </Field>
        <Field label={t("rule.remindDays")} hint={t("hint.remindDays")}>
          <Input
            value={draft.remindDays}
            maxLength={80}
            placeholder="90, 30, 7, 1"
            onChange={(event) => onChange({ ...draft, remindDays: event.target.value })}
          />
        </Field>
        {ENDING.map(choice)}
        <Field label={t("rule.traffic")} hint={t("hint.traffic")}>
          <Select
            value={traffic.mode}
            onValueChange={(mode) => onChange({ ...draft, traffic: { ...traffic, mode } })}
            options={[UNSAID, "block", "warn", "off"].map((value) => ({
              value,
              label: t(`choice.${asChoice(value)}`),
            }))}
          />
        </Field>
      </div>
      {traffic.mode === UNSAID || traffic.mode === "off" ? null : (
        <div className="grid gap-4 sm:grid-cols-3">
          {number(t("form.mostCalls"), traffic.mostCalls, (mostCalls) =>
            onChange({ ...draft, traffic: { ...traffic, mostCalls } }),
          )}
          {number(
            t("form.quietDays"),
            traffic.quietDays,
            (quietDays) => onChange({ ...draft, traffic: { ...traffic, quietDays } }),
            1,
          )}
          {number(t("form.telemetryDays"), traffic.leastTelemetryDays, (leastTelemetryDays) =>
            onChange({ ...draft, traffic: { ...traffic, leastTelemetryDays } }),
          )}
        </div>
      )}
      <Field label={t("rule.unusedRemovals")} hint={t("hint.unusedRemovals")}>
        <Select
          value={unused.allowed}
          onValueChange={(allowed) => onChange({ ...draft, unused: { ...unused, allowed } })}
          options={[UNSAID, "yes", "no"].map((value) => ({ value, label: t(`choice.${asChoice(value)}`) }))}
        />
      </Field>
      {unused.allowed === "yes" ? (
        <div className="grid gap-4 sm:grid-cols-3">
          {number(
            t("form.windowDays"),
            unused.windowDays,
            (windowDays) => onChange({ ...draft, unused: { ...unused, windowDays } }),
            1,
          )}
          {number(t("form.mostCalls"), unused.mostCalls, (mostCalls) =>
            onChange({ ...draft, unused: { ...unused, mostCalls } }),
          )}
          <Field label={t("form.excluded")}>
            <Input
              value={unused.excluded}
              maxLength={2000}
              onChange={(event) => onChange({ ...draft, unused: { ...unused, excluded: event.target.value } })}
            />
          </Field>
        </div>
      ) : null}
    </>
  );
}

const CHOICE_WORDS = [UNSAID, "yes", "no", "block", "warn", "off", "migrate", "acknowledge", "nothing"] as const;

function asChoice(value: string): (typeof CHOICE_WORDS)[number] {
  return CHOICE_WORDS.find((one) => one === value) ?? UNSAID;
}

function Choice({ name, value, onChange }: { name: ChoiceName; value: string; onChange: (value: string) => void }) {
  const t = useTranslations("deprecationPolicies");
  return (
    <Field label={t(`rule.${name}`)} hint={t(`hint.${name}`)}>
      <Select
        value={value}
        onValueChange={onChange}
        options={[UNSAID, ...CHOICES[name]].map((one) => ({ value: one, label: t(`choice.${asChoice(one)}`) }))}
      />
    </Field>
  );
}
