"use client";
import { BookOpenCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { parseAsString, useQueryStates } from "nuqs";
import { ListKeys } from "@/components/shared/list-keys";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";
import { FORMAT_NAMES } from "@/lib/specs/format-names";
import { SPEC_FORMATS } from "@/lib/specs/model";
import { matchingRules, type RuleEntry } from "./rule-entry";
import { RuleItem } from "./rule-item";

const ALL = "*";
const KEYS = {
  q: parseAsString.withDefault(""),
  severity: parseAsString,
  area: parseAsString,
  language: parseAsString,
};

/** Rules with their reasons, narrowed as one types. A rule's id is its anchor. */
export function RuleCatalogue({ rules }: { rules: readonly RuleEntry[] }) {
  const t = useTranslations("governance");
  const [filter, setFilter] = useQueryStates(KEYS, { history: "replace", throttleMs: 200 });
  const shown = matchingRules(rules, filter);
  const severities = [...new Set(rules.map((rule) => rule.severity))];
  const languages = SPEC_FORMATS.filter((format) => rules.some(({ formats }) => formats?.includes(format)));
  const areas = [...new Set(rules.map((rule) => rule.area))].filter(Boolean).sort();
  return (
    <div className="flex flex-col gap-3">
      <search aria-label={t("rule.filter")} className="flex flex-wrap items-center gap-2">
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
            ...severities.map((value) => ({ value, label: t(`rule.is.${value}`) })),
          ]}
        />
        {languages.length > 1 ? (
          <Select
            aria-label={t("rule.language")}
            width="content"
            value={filter.language ?? ALL}
            onValueChange={(value) => void setFilter({ language: value === ALL ? null : value })}
            options={[
              { value: ALL, label: t("rule.anyLanguage") },
              ...languages.map((value) => ({ value, label: FORMAT_NAMES[value] })),
            ]}
          />
        ) : null}
        {areas.length > 0 ? (
          <Select
            aria-label={t("rule.area")}
            width="content"
            value={filter.area ?? ALL}
            onValueChange={(value) => void setFilter({ area: value === ALL ? null : value })}
            options={[
              { value: ALL, label: t("rule.anyArea") },
              ...areas.map((value) => ({ value, label: <span className="font-mono text-xs">{value}</span> })),
            ]}
          />
        ) : null}
        <span role="status" data-numeric className="text-muted text-xs">
          {t("rule.shown", { shown: shown.length, count: rules.length })}
        </span>
      </search>
      <Panel padding="flush">
        {shown.length === 0 ? (
          <EmptyState
            icon={<BookOpenCheck />}
            title={t("rule.empty")}
            action={
              <Button onClick={() => void setFilter({ q: null, severity: null, area: null, language: null })}>
                {t("rule.all")}
              </Button>
            }
          />
        ) : (
          <ListKeys>
            <ul>
              {shown.map((rule) => (
                <RuleItem key={rule.id} rule={rule} />
              ))}
            </ul>
          </ListKeys>
        )}
      </Panel>
    </div>
  );
}
