import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { PlanStep } from "@/lib/maturity/planner/plan";
import type { UpgradeOutlook } from "@/lib/planner/schema";
import { ExplainedAmount } from "./explained-amount";

const SKILLS = ["kubernetes", "ebpf", "ai"] as const;

/** The steps of the way up: what the model says of each, when it is gone, and what it comes to. */
export function StepTable({ outlook: { result, assumptions } }: { outlook: UpgradeOutlook }) {
  const t = useTranslations("planner");
  const { steps, skills, missing } = result;
  const nameOf = (skill: string) => {
    const known = SKILLS.find((one) => one === skill);
    return known ? t(`skill.${known}`) : skill;
  };
  return (
    <Panel
      title={t("steps.title")}
      hint={t("steps.hint")}
      padding="flush"
      footer={skills.length > 0 ? t("result.skills", { skills: skills.map(nameOf).join(", ") }) : undefined}
    >
      {assumptions.to <= assumptions.from ? (
        <p className="p-4 text-muted text-sm">{t("levels.none")}</p>
      ) : (
        <>
          {missing.length > 0 ? (
            <div className="p-4">
              <Callout tone="caution">
                {t("result.missing", { steps: missing.map(({ from, to }) => `L${from} → L${to}`).join(", ") })}
              </Callout>
            </div>
          ) : null}
          <Table caption={t("steps.title")}>
            <Thead>
              <Th>{t("steps.step")}</Th>
              <Th>{t("steps.estimate")}</Th>
              <Th>{t("steps.when")}</Th>
              <Th align="right">{t("steps.saving")}</Th>
              <Th align="right">{t("steps.running")}</Th>
              <Th align="right">{t("steps.moving")}</Th>
            </Thead>
            <Tbody>
              {steps.map((step) => (
                <StepRow key={step.from} step={step} currency={assumptions.currency} />
              ))}
            </Tbody>
          </Table>
        </>
      )}
    </Panel>
  );
}

function StepRow({ step, currency }: { step: PlanStep; currency: string }) {
  const t = useTranslations("planner");
  return (
    <Tr>
      <Td>
        <span className="whitespace-nowrap font-medium">
          L{step.from} → L{step.to}
        </span>
      </Td>
      <Td>
        {t(`gain.${step.gain}`, { percent: step.gainPercent })}, {t("steps.cost", { percent: step.costPercent })}
      </Td>
      <Td>
        <span className="whitespace-nowrap">
          {t("steps.months", { from: step.beginsAfter + 1, to: step.reachedAfter })}
        </span>
      </Td>
      <Td align="right">
        <ExplainedAmount name={t("steps.saving")} amount={step.saving} currency={currency} />
      </Td>
      <Td align="right">
        <ExplainedAmount name={t("steps.running")} amount={step.running} currency={currency} />
      </Td>
      <Td align="right">
        <ExplainedAmount name={t("steps.moving")} amount={step.moving} currency={currency} />
      </Td>
    </Tr>
  );
}
