import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { ASSUMPTION_GROUPS, CURRENCIES, type PlanAssumptions } from "@/lib/maturity/planner/assumptions";
import { AssumptionField } from "./assumption-field";
import { LevelChoice } from "./level-choice";
import { type PlannerQuery, rangeOf } from "./planner-address";

interface AssumptionPanelProps {
  query: PlannerQuery;
  /** What holds unless the address says otherwise. */
  base: PlanAssumptions;
  /** The address without any figures. */
  resetHref: string;
  /** The team whose level the plan begins at; left out where a plan that was kept is shown. */
  team?: string | null;
  teams: readonly { slug: string; name: string }[];
}

/** Everything that the plan assumes, to be changed. */
export function AssumptionPanel({ query, base, resetHref, team, teams }: AssumptionPanelProps) {
  const { assumptions, changed, refused } = query;
  const t = useTranslations("planner");
  const nameOf = (name: (typeof refused)[number]) =>
    name === "from" || name === "to" || name === "currency" ? t(`levels.${name}`) : t(`field.${name}`);
  return (
    <Panel
      title={t("assumptions.title")}
      hint={t("assumptions.hint")}
      actions={
        changed.length > 0 ? (
          <>
            <span className="text-muted text-xs">{t("assumptions.changed", { count: changed.length })}</span>
            <LinkButton size="sm" href={resetHref} scroll={false}>
              {t("assumptions.reset")}
            </LinkButton>
          </>
        ) : undefined
      }
    >
      <div className="flex flex-col gap-6">
        {refused.length > 0 ? (
          <Callout tone="caution">{t("assumptions.refused", { names: refused.map(nameOf).join(", ") })}</Callout>
        ) : null}
        <LevelChoice
          {...(team === undefined ? {} : { team })}
          teams={teams}
          from={assumptions.from}
          to={assumptions.to}
          currency={assumptions.currency}
          currencies={CURRENCIES}
        />
        {(["costs", "effort", "judgement"] as const).map((group) => (
          <fieldset key={group} className="min-w-0">
            <legend className="mb-3 font-medium text-muted text-xs">{t(`assumptions.${group}`)}</legend>
            <div className="grid items-start gap-4 sm:grid-cols-2 xl:grid-cols-4">
              {ASSUMPTION_GROUPS[group].map((name) => (
                <AssumptionField key={name} name={name} base={base[name]} {...rangeOf(name)} />
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Panel>
  );
}
