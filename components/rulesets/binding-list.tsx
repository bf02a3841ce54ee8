import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { BindingDto } from "@/lib/rulesets/schema/binding";
import type { RulesetDto } from "@/lib/rulesets/schema";
import { mayChange, type RulesetRights } from "@/lib/rulesets/model/rights";
import { ActionMarks } from "./action-marks";
import { BaselineDialog } from "./baseline-dialog";
import { BindingForm } from "./binding-form";
import { RemoveBinding } from "./remove-binding";
import { usePlaceWords } from "./use-place-words";

interface BindingListProps {
  ruleset: RulesetDto;
  bindings: readonly BindingDto[];
  rights: RulesetRights;
}

/** Where a ruleset is bound, what follows from its findings there, and what can be changed of it. */
export function BindingList({ ruleset, bindings, rights }: BindingListProps) {
  const t = useTranslations("rulesets");
  const mayBind = !ruleset.archived && (rights.isForAll || rights.teams.length > 0);
  const add = mayBind ? <BindingForm ruleset={ruleset} rights={rights} binding={null} /> : null;
  return (
    <Panel title={t("binding.title")} padding="flush" actions={bindings.length > 0 ? add : null}>
      {bindings.length === 0 ? (
        <EmptyState icon={<Link2 />} title={t("binding.empty")} action={add}>
          {t(ruleset.ruleset === "concordat:recommended" ? "binding.recommendedHolds" : "binding.emptyHint")}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {bindings.map((binding) => (
            <BindingRow key={binding.id} ruleset={ruleset} binding={binding} rights={rights} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function BindingRow({ ruleset, binding, rights }: { binding: BindingDto } & Omit<BindingListProps, "bindings">) {
  const t = useTranslations("rulesets");
  const place = usePlaceWords()(binding);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 text-sm">
      <div className="flex min-w-0 flex-col gap-1.5">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{place}</span>
          <span className="text-muted text-xs">
            {binding.number === null ? t("binding.newest") : t("binding.number", { number: binding.number })}
          </span>
          {binding.authority === "team" ? (
            <Badge tone="outline" title={t("binding.byTeamHint")}>
              {t("binding.byTeam")}
            </Badge>
          ) : null}
          {binding.ratchetSince ? (
            <Badge tone="accent" title={t("binding.ratchetHint")}>
              {t("binding.ratchet")}
            </Badge>
          ) : null}
        </span>
        <ActionMarks actions={binding.actions} />
        <span className="flex flex-wrap items-center gap-2 text-muted text-xs">
          <Person name={binding.createdBy.name} kind={binding.createdBy.kind} compact />
          <DateTime at={binding.updatedAt} show="relative" />
        </span>
      </div>
      <div className="flex flex-wrap items-center gap-1">
        {binding.ratchet ? <BaselineDialog id={binding.id} place={place} maySet={rights.isForAll} /> : null}
        {mayChange(rights, binding.owner) ? (
          <>
            <BindingForm ruleset={ruleset} rights={rights} binding={binding} />
            <RemoveBinding id={binding.id} revision={binding.revision} place={place} />
          </>
        ) : null}
      </div>
    </li>
  );
}
