"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { EarliestNote, useEarliest } from "./earliest-note";
import { ReplacementField } from "./replacement-field";

/** An announcement as its form holds it. */
export interface AnnouncementDraft {
  since: string;
  sunset: string;
  zone: string;
  replacement: string;
  guide: string;
  reason: string;
}

/** One in which nothing is written yet. */
export const EMPTY_ANNOUNCEMENT: AnnouncementDraft = {
  since: "",
  sunset: "",
  zone: "",
  replacement: "",
  guide: "",
  reason: "",
};

/** What is sent of it, without its reason. */
export function announced({ since, sunset, zone, replacement, guide }: AnnouncementDraft) {
  return {
    ...(since ? { deprecatedAt: since } : {}),
    sunsetAt: sunset,
    ...(zone.trim() ? { zone: zone.trim() } : {}),
    ...(replacement.trim() ? { replacement: replacement.trim() } : {}),
    ...(guide.trim() ? { migrationGuide: guide.trim() } : {}),
  };
}

interface AnnouncementFieldsProps {
  api: string;
  draft: AnnouncementDraft;
  onChange: (draft: AnnouncementDraft) => void;
  open: boolean;
  /** A date that can be taken into the form, with its reasons. */
  suggestion?: ReactNode;
}

/** Since when and until when, where days begin, what replaces it, how to move, and why; with the earliest day explained. */
export function AnnouncementFields({ api, draft, onChange, open, suggestion }: AnnouncementFieldsProps) {
  const t = useTranslations("lifecycle");
  const { since, zone } = draft;
  const effective = useEarliest({ api, since, zone: zone.trim(), open });
  const set = (field: keyof AnnouncementDraft) => (value: string) => onChange({ ...draft, [field]: value });
  const first = effective?.earliest.day;
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <Field label={t("deprecate.since")} hint={t("deprecate.sinceHint")}>
          <Input type="date" value={since} onChange={(event) => set("since")(event.target.value)} />
        </Field>
        <DayField
          label={t("deprecate.sunset")}
          {...(first ? { days: { first } } : {})}
          value={draft.sunset}
          onChange={set("sunset")}
        />
      </div>
      <EarliestNote effective={effective} />
      {suggestion}
      <ReplacementField
        value={draft.replacement}
        onValueChange={set("replacement")}
        required={effective?.rules.replacementRequired ?? false}
      />
      <div className="grid gap-4 md:grid-cols-2">
        <Field
          label={t("deprecate.guide")}
          hint={t("deprecate.guideHint")}
          required={effective?.rules.migrationGuideRequired ?? false}
        >
          <Input
            type="url"
            maxLength={2000}
            placeholder="https://"
            required={effective?.rules.migrationGuideRequired ?? false}
            value={draft.guide}
            onChange={(event) => set("guide")(event.target.value)}
          />
        </Field>
        <Field label={t("deprecate.zone")} hint={t("deprecate.zoneHint")}>
          <Input
            maxLength={60}
            placeholder={effective?.rules.zone ?? "UTC"}
            value={zone}
            onChange={(event) => set("zone")(event.target.value)}
          />
        </Field>
      </div>
      <Field label={t("reason")} required>
        <Textarea
          required
          maxLength={2000}
          value={draft.reason}
          onChange={(event) => set("reason")(event.target.value)}
        />
      </Field>
    </>
  );
}
