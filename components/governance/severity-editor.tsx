"use client";
import { SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsBoolean, parseAsString, useQueryStates } from "nuqs";
import { useState } from "react";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Person } from "@/components/shared/person";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { SEVERITIES } from "@/lib/diff/model";
import type { SeverityPolicyDto } from "@/lib/policies/schema/severity-policy";
import { SaveSeverities } from "./save-severities";
import { changedRules, fittingRules, overriddenFirst, type RatedRule, withSeverity } from "./severity-draft";
import { SeverityRow } from "./severity-row";

const ALL = "*";
const KEYS = {
  q: parseAsString.withDefault(""),
  severity: parseAsString,
  only: parseAsBoolean.withDefault(false),
};

interface SeverityEditorProps {
  rules: readonly RatedRule[];
  policy: SeverityPolicyDto;
  mayManage: boolean;
}

/** Every rule of comparison with its severity, and what the organisation makes of it. */
export function SeverityEditor({ rules, policy, mayManage }: SeverityEditorProps) {
  const t = useTranslations("governance");
  const [filter, setFilter] = useQueryStates(KEYS, { history: "replace", throttleMs: 200 });
  const [draft, setDraft] = useState<SeverityPolicyDto["severities"]>(policy.severities);
  // By what is saved: rows keep their places while one chooses.
  const shown = fittingRules(overriddenFirst(rules, policy.severities), draft, filter);
  const changed = changedRules(policy.severities, draft);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {mayManage ? null : <Callout>{t("severities.readOnly")}</Callout>}
      {policy.updatedAt && policy.updatedBy ? (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted text-sm">
          <span>{t("severities.changedBy")}</span>
          <Person name={policy.updatedBy.name} kind={policy.updatedBy.kind} />
          <DateTime at={policy.updatedAt} />
          <q className="wrap-anywhere min-w-0 text-ink">{policy.reason}</q>
        </div>
      ) : null}
      <search aria-label={t("rule.filter")} className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="w-72 max-w-full max-md:w-full">
          <SearchField
            label={t("rule.search")}
            value={filter.q}
            onValueChange={(q) => void setFilter({ q: q || null })}
            shortcut="/"
          />
        </div>
        <Select
          aria-label={t("rule.severity")}
          width="content"
          value={filter.severity ?? ALL}
          onValueChange={(value) => void setFilter({ severity: value === ALL ? null : value })}
          options={[
            { value: ALL, label: t("rule.anySeverity") },
            ...SEVERITIES.map((value) => ({ value, label: t(`rule.is.${value}`) })),
          ]}
        />
        <Switch
          label={t("severities.only", { count: Object.keys(draft).length })}
          checked={filter.only}
          onCheckedChange={(only) => void setFilter({ only: only || null })}
        />
        <span role="status" data-numeric className="text-muted text-xs">
          {t("rule.shown", { shown: shown.length, count: rules.length })}
        </span>
      </search>
      <Panel padding="flush">
        {shown.length === 0 ? (
          <EmptyState
            icon={<SlidersHorizontal />}
            title={t("rule.empty")}
            action={
              <Button onClick={() => void setFilter({ q: null, severity: null, only: null })}>{t("rule.all")}</Button>
            }
          />
        ) : (
          <ListKeys>
            <div
              aria-hidden
              className="grid grid-cols-[minmax(0,1fr)_8rem_11rem] gap-x-4 border-line border-b bg-sunken px-4 py-1.5 font-medium text-muted text-xs max-md:hidden"
            >
              <span>{t("severities.rule")}</span>
              <span>{t("severities.ofRule")}</span>
              <span>{t("severities.here")}</span>
            </div>
            <ul aria-label={t("severities.title")}>
              {shown.map((rule) => (
                <SeverityRow
                  key={rule.id}
                  rule={rule}
                  override={draft[rule.id]}
                  isChanged={changed.includes(rule.id)}
                  onChange={
                    mayManage ? (to) => setDraft((before) => ({ ...withSeverity(before, rule, to) })) : undefined
                  }
                />
              ))}
            </ul>
          </ListKeys>
        )}
      </Panel>
      {mayManage && changed.length > 0 ? (
        <SaveSeverities
          revision={policy.revision}
          severities={draft}
          changed={changed}
          onDiscard={() => setDraft(policy.severities)}
        />
      ) : null}
    </div>
  );
}
