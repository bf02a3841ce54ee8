import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { Person } from "@/components/shared/person";
import { TeamLink } from "@/components/shared/team-link";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Page } from "@/lib/core/paging";
import type { PlanSummary } from "@/lib/planner/schema";
import { RemovePlan } from "./remove-plan";
import { useBreakEvenWords } from "./use-break-even-words";
import { useMoney } from "./use-money";

interface PlanListProps {
  plans: Page<PlanSummary>;
  /** The id of the plan that is shown above. */
  shown: string | null;
  /** Where the next page of plans is; null: this is the last. */
  nextHref: string | null;
}

/** Plans that were kept, and what they come to today. */
export function PlanList({ plans, shown, nextHref }: PlanListProps) {
  const t = useTranslations("planner");
  return (
    <Panel title={t("saved.title")} padding="flush">
      {plans.items.length === 0 ? (
        <p className="p-4 text-muted text-sm">{t("saved.empty")}</p>
      ) : (
        <ListKeys>
          <Table caption={t("saved.title")}>
            <Thead>
              <Th>{t("saved.plan")}</Th>
              <Th>{t("saved.way")}</Th>
              <Th hideOnPhone>{t("saved.for")}</Th>
              <Th align="right">{t("saved.npv")}</Th>
              <Th hideOnPhone>{t("saved.breakEven")}</Th>
              <Th hideOnPhone>{t("saved.by")}</Th>
              <Th>
                <VisuallyHidden>{t("saved.remove")}</VisuallyHidden>
              </Th>
            </Thead>
            <Tbody>
              {plans.items.map((plan) => (
                <PlanRow key={plan.id} plan={plan} selected={plan.id === shown} />
              ))}
            </Tbody>
          </Table>
        </ListKeys>
      )}
      {nextHref === null ? null : <Pagination summary="" nextHref={nextHref} />}
    </Panel>
  );
}

function PlanRow({ plan, selected }: { plan: PlanSummary; selected: boolean }) {
  const t = useTranslations("planner");
  const money = useMoney(plan.assumptions.currency);
  const breakEvenWords = useBreakEvenWords();
  return (
    <Tr selected={selected}>
      <Td>
        <RowLink href={plan.url}>{plan.title}</RowLink>
      </Td>
      <Td>{t("saved.levels", { from: plan.assumptions.from, to: plan.assumptions.to })}</Td>
      <Td hideOnPhone>{plan.team ? <TeamLink {...plan.team} /> : "–"}</Td>
      <Td align="right">{money(plan.npv)}</Td>
      <Td hideOnPhone>{breakEvenWords(plan)}</Td>
      <Td hideOnPhone>
        <Person name={plan.by.name} kind={plan.by.kind} compact />
      </Td>
      <Td width="tight">
        {plan.mayChange ? (
          <RowAction>
            <RemovePlan id={plan.id} />
          </RowAction>
        ) : null}
      </Td>
    </Tr>
  );
}
