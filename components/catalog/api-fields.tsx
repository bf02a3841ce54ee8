"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { ISOLATION_LAYERS } from "@/lib/catalog/schema";
import { type ApiDraft, NOT_SAID } from "./api-draft";
import { LinkFields } from "./link-fields";

interface ApiFieldsProps {
  draft: ApiDraft;
  onChange: (change: Partial<ApiDraft>) => void;
  teams: readonly { slug: string; name: string }[];
  /** What the registry says against a field, by its JSON Pointer. */
  errorAt: (pointer: string) => string | undefined;
}

/** The attributes that a new API and an edited one share; the name and the slug are asked for outside. */
export function ApiFields({ draft, onChange, teams, errorAt }: ApiFieldsProps) {
  const t = useTranslations("api");
  const tiers = [
    { value: "1", label: t("fields.tier1") },
    { value: "2", label: t("fields.tier2") },
    { value: "3", label: t("fields.tier3") },
  ];
  const layers = [
    { value: NOT_SAID, label: t("fields.none") },
    ...ISOLATION_LAYERS.map((layer) => ({ value: layer, label: t(`isolation.${layer}`) })),
  ];
  return (
    <div className="flex flex-col gap-4">
      <Field label={t("fields.team")} required error={errorAt("/team")}>
        <Select
          value={draft.team}
          onValueChange={(team) => onChange({ team })}
          options={teams.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
      </Field>
      <Field label={t("fields.description")} hint={t("fields.descriptionHint")} error={errorAt("/description")}>
        <Textarea
          rows={4}
          maxLength={5_000}
          value={draft.description}
          onChange={(event) => onChange({ description: event.target.value })}
        />
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        <Field label={t("fields.domain")} hint={t("fields.domainHint")} error={errorAt("/domain")}>
          <Input value={draft.domain} onChange={(event) => onChange({ domain: event.target.value })} />
        </Field>
        <Field label={t("fields.tags")} hint={t("fields.tagsHint")} error={errorAt("/tags")}>
          <Input value={draft.tags} onChange={(event) => onChange({ tags: event.target.value })} />
        </Field>
        <Field label={t("fields.tier")} required error={errorAt("/tier")}>
          <Select value={draft.tier} onValueChange={(tier) => onChange({ tier })} options={tiers} />
        </Field>
        <Field label={t("fields.isolation")} error={errorAt("/isolationLayer")}>
          <Select
            value={draft.isolationLayer}
            onValueChange={(isolationLayer) => onChange({ isolationLayer })}
            options={layers}
          />
        </Field>
        <Field label={t("fields.runtime")} hint={t("fields.runtimeHint")} error={errorAt("/runtime")}>
          <Input value={draft.runtime} onChange={(event) => onChange({ runtime: event.target.value })} />
        </Field>
      </div>
      <LinkFields links={draft.links} onChange={(links) => onChange({ links })} error={errorAt("/links")} />
    </div>
  );
}
