"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { CONSUMER_KINDS } from "@/lib/consumers/model";
import type { ConsumerDraft } from "./consumer-draft";

const NONE = "*";

interface ConsumerFieldsProps {
  draft: ConsumerDraft;
  onChange: (part: Partial<ConsumerDraft>) => void;
  teams: readonly { slug: string; name: string }[];
}

/** What is said of a consumer, its name and slug aside. */
export function ConsumerFields({ draft, onChange, teams }: ConsumerFieldsProps) {
  const t = useTranslations("consumers");
  return (
    <>
      <Field label={t("field.kind")} required>
        <Select
          value={draft.kind}
          onValueChange={(kind) => onChange({ kind: CONSUMER_KINDS.find((one) => one === kind) ?? "service" })}
          options={CONSUMER_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </Field>
      <Field label={t("field.team")}>
        <Select
          value={draft.team === "" ? NONE : draft.team}
          onValueChange={(team) => onChange({ team: team === NONE ? "" : team })}
          options={[
            { value: NONE, label: t("noTeam") },
            ...teams.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      </Field>
      <Field label={t("field.contact")} hint={t("field.contactHint")}>
        <Input maxLength={200} value={draft.contact} onChange={(event) => onChange({ contact: event.target.value })} />
      </Field>
      <Field label={t("field.provides")} hint={t("field.providesHint")}>
        <Input value={draft.provides} onChange={(event) => onChange({ provides: event.target.value })} />
      </Field>
      <Field label={t("field.identities")} hint={t("field.identitiesHint")}>
        <Textarea
          rows={2}
          font="mono"
          value={draft.identities}
          onChange={(event) => onChange({ identities: event.target.value })}
        />
      </Field>
      <Field label={t("field.description")}>
        <Textarea
          rows={3}
          maxLength={5000}
          value={draft.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </Field>
    </>
  );
}
