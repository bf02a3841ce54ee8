import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { RULE_NAMES } from "@/lib/deprecation-policies/model/strictest";
import type { DeprecationPolicyDto, PolicyBindingDto } from "@/lib/deprecation-policies/schema";
import { mayChange, type RulesetRights } from "@/lib/rulesets/model/rights";
import { BindPolicy } from "./bind-policy";
import { EditPolicy } from "./edit-policy";
import { RemoveBinding, RemovePolicy } from "./end-policy";
import { useRuleWords } from "./use-rule-words";

interface PolicyCardProps {
  policy: DeprecationPolicyDto;
  bindings: readonly PolicyBindingDto[];
  rights: RulesetRights;
}

/** A deprecation policy: what it says, and where it holds. */
export function PolicyCard({ policy, bindings, rights }: PolicyCardProps) {
  const t = useTranslations("deprecationPolicies");
  const wordsOf = useRuleWords();
  const said = RULE_NAMES.flatMap((rule) => {
    const value = policy.rules[rule];
    return value === undefined ? [] : [{ term: t(`rule.${rule}`), value: wordsOf(rule, value) }];
  });
  const mayEdit = mayChange(rights, policy.team);
  const mayBind = rights.isForAll || rights.teams.length > 0;
  return (
    <Panel
      id={policy.policy}
      title={policy.name}
      hint={policy.description}
      actions={
        <span className="flex flex-wrap items-center gap-1">
          {mayEdit && bindings.length === 0 ? (
            <RemovePolicy slug={policy.policy} name={policy.name} revision={policy.revision} />
          ) : null}
          {mayEdit ? <EditPolicy policy={policy} rights={rights} /> : null}
        </span>
      }
      footer={
        <span className="flex flex-wrap items-center gap-2 text-muted text-xs">
          <span className="font-mono">{policy.policy}</span>
          <Badge tone="outline">{policy.team ?? t("scope.organisation")}</Badge>
          <DateTime at={policy.updatedAt} show="relative" />
        </span>
      }
    >
      <div className="flex flex-col gap-4">
        {said.length > 0 ? (
          <DefinitionList items={said} layout="rows" />
        ) : (
          <p className="text-muted text-sm">{t("saysNothing")}</p>
        )}
        <div className="flex flex-col gap-2">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h3 className="font-medium text-sm">{t("binding.where")}</h3>
            {mayBind ? <BindPolicy policy={policy.policy} name={policy.name} rights={rights} /> : null}
          </div>
          {bindings.length === 0 ? <p className="text-muted text-sm">{t("binding.nowhere")}</p> : null}
          <ul className="flex flex-col">
            {bindings.map((binding) => (
              <BindingLine key={binding.id} binding={binding} rights={rights} />
            ))}
          </ul>
        </div>
      </div>
    </Panel>
  );
}

function BindingLine({ binding, rights }: { binding: PolicyBindingDto; rights: RulesetRights }) {
  const t = useTranslations("deprecationPolicies");
  const place = [t(`scope.${binding.scope}`), binding.subject].join(" ").trim();
  return (
    <li className="flex min-h-row flex-wrap items-center justify-between gap-2 text-sm">
      <span className="flex flex-wrap items-center gap-2">
        {place}
        {binding.authority === "team" ? (
          <Badge tone="outline" title={t("precedence")}>
            {t("binding.stricterOnly")}
          </Badge>
        ) : null}
      </span>
      {mayChange(rights, binding.owner) ? <RemoveBinding id={binding.id} place={place} /> : null}
    </li>
  );
}
