"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { CAMPAIGN_SCOPES } from "@/lib/campaigns/model";
import type { CampaignDraft } from "./campaign-draft";

interface CampaignFormProps {
  draft: CampaignDraft;
  /** With titles in the language of the page. */
  checks: readonly { id: string; title: string }[];
  onChange: (draft: CampaignDraft) => void;
}

/** What a campaign is about: its goal, the checks, whom it is for, and its days. */
export function CampaignForm({ draft, checks, onChange }: CampaignFormProps) {
  const t = useTranslations("campaigns");
  const set = <K extends keyof CampaignDraft>(key: K, value: CampaignDraft[K]) => onChange({ ...draft, [key]: value });
  return (
    <>
      <Field label={t("field.title")} required>
        <Input required maxLength={200} value={draft.title} onChange={(event) => set("title", event.target.value)} />
      </Field>
      <Field label={t("field.goal")} hint={t("field.goalHint")}>
        <Textarea rows={2} maxLength={2000} value={draft.goal} onChange={(event) => set("goal", event.target.value)} />
      </Field>
      <CheckChoice checks={checks} chosen={draft.checks} onChange={(chosen) => set("checks", chosen)} />
      <Field label={t("field.scope")} required>
        <Select
          value={draft.scope}
          onValueChange={(value) => {
            const scope = CAMPAIGN_SCOPES.find((one) => one === value);
            if (scope) onChange({ ...draft, scope, targets: scope === "organisation" ? "" : draft.targets });
          }}
          options={CAMPAIGN_SCOPES.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
        />
      </Field>
      {draft.scope === "organisation" ? null : (
        <Field label={t("field.targets")} hint={t("field.targetsHint")} required>
          <Input required value={draft.targets} onChange={(event) => set("targets", event.target.value)} />
        </Field>
      )}
      <div className="grid grid-cols-2 gap-3">
        <DayField label={t("field.startsOn")} value={draft.startsOn} onChange={(day) => set("startsOn", day)} />
        <DayField
          label={t("field.dueOn")}
          days={{ first: draft.startsOn }}
          value={draft.dueOn}
          onChange={(day) => set("dueOn", day)}
        />
      </div>
    </>
  );
}

interface CheckChoiceProps {
  checks: readonly { id: string; title: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

function CheckChoice({ checks, chosen, onChange }: CheckChoiceProps) {
  const t = useTranslations("campaigns");
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const shown = checks.filter(
    ({ id, title }) => chosen.includes(id) || `${id} ${title}`.toLowerCase().includes(wanted),
  );
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-medium text-sm">{t("field.checks")}</legend>
      <p className="text-muted text-xs">{t("field.checksHint")}</p>
      <SearchField label={t("field.checks")} value={words} onValueChange={setWords} />
      <div className="flex max-h-48 flex-col gap-1.5 overflow-y-auto rounded-md border border-line p-2 scroll-slim">
        {shown.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            checked={chosen.includes(id)}
            onCheckedChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
