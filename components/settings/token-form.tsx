"use client";
import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { type Role, ROLES } from "@/lib/core/context";
import { ROLE_PERMISSIONS } from "@/lib/members/model";
import { forTeam, type GrantableRoles, type TokenDraft } from "./token-draft";

const ALL = "*";
const DAYS = ["7", "30", "90", "365"] as const;

interface TokenFormProps {
  grantable: readonly GrantableRoles[];
  draft: TokenDraft;
  onChange: (draft: TokenDraft) => void;
}

/** What a token may do, where, and until when: only what the viewer may give. */
export function TokenForm({ grantable, draft, onChange }: TokenFormProps) {
  const t = useTranslations("settings");
  const here = grantable.find((one) => (one.team?.slug ?? null) === draft.team);
  const roleOf = (value: string): Role => ROLES.find((role) => role === value) ?? draft.role;
  return (
    <>
      <Field label={t("token.name")} hint={t("token.nameHint")} required>
        <Input
          required
          maxLength={120}
          value={draft.name}
          onChange={(event) => onChange({ ...draft, name: event.target.value })}
        />
      </Field>
      <Field label={t("token.team")} hint={t("token.teamHint")} required>
        <Select
          value={draft.team ?? ALL}
          onValueChange={(value) => onChange(forTeam(draft, value === ALL ? null : value, grantable))}
          options={grantable.map(({ team }) =>
            team ? { value: team.slug, label: team.name } : { value: ALL, label: t("token.allTeams") },
          )}
        />
      </Field>
      <Field label={t("token.role")} required>
        <Select
          value={draft.role}
          onValueChange={(value) => onChange({ ...draft, role: roleOf(value), scopes: null })}
          options={(here?.roles ?? []).map((role) => ({
            value: role,
            label: t(`role.${role}`),
            hint: t(`roleHint.${role}`),
          }))}
        />
      </Field>
      <ScopeChoice draft={draft} onChange={onChange} />
      <Field label={t("token.expires")} required>
        <Select
          value={draft.days}
          onValueChange={(days) => onChange({ ...draft, days })}
          options={[
            ...DAYS.map((days) => ({ value: days, label: t("token.inDays", { days: Number(days) }) })),
            { value: "never", label: t("token.noExpiry") },
          ]}
        />
      </Field>
    </>
  );
}

/** All that the role may, or some of it. */
function ScopeChoice({ draft, onChange }: Pick<TokenFormProps, "draft" | "onChange">) {
  const t = useTranslations("settings");
  const permissions = [...ROLE_PERMISSIONS[draft.role]];
  const chosen = new Set(draft.scopes ?? permissions);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 font-medium text-sm">{t("token.scopes")}</legend>
      <p className="text-muted text-xs">{t("token.scopesHint")}</p>
      <div className="grid gap-2 md:grid-cols-2">
        {permissions.map((permission) => (
          <Checkbox
            key={permission}
            label={<code className="font-mono text-xs">{permission}</code>}
            checked={chosen.has(permission)}
            onCheckedChange={(on) => {
              const next = permissions.filter((one) => (one === permission ? on : chosen.has(one)));
              if (next.length > 0) onChange({ ...draft, scopes: next.length === permissions.length ? null : next });
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
