import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { OperationKey } from "@/components/shared/operation-key";
import { DefinitionList } from "@/components/ui/definition-list";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { slosPath } from "@/lib/slos/queries";
import type { SloDetail } from "@/lib/slos/schema/objective";
import { BurnDownChart } from "./burn-down-chart";
import { EditSlo } from "./edit-slo";
import { GoodCall } from "./slo-list";
import { RemoveSlo } from "./remove-slo";
import { useBudgetWords } from "./use-budget-words";

/** One objective in full: its figures, how its budget was used, and what it is about. */
export function SloDetails({ slo, mayEdit }: { slo: SloDetail; mayEdit: boolean }) {
  const t = useTranslations("slos");
  const format = useFormatter();
  const words = useBudgetWords();
  const { api, name, title, description, budget } = slo;
  return (
    <Panel
      id="objective"
      title={title}
      hint={description === "" ? undefined : description}
      actions={
        <>
          <CopyCommands call={{ path: slosPath(api, name) }} />
          <LinkButton size="sm" href={`${slosPath(api, name)}/openslo`}>
            {t("actions.openslo")}
          </LinkButton>
          {mayEdit ? (
            <>
              <EditSlo slo={slo} />
              <RemoveSlo api={api} name={name} />
            </>
          ) : null}
        </>
      }
    >
      <div className="flex flex-col gap-5">
        <dl
          aria-label={t("figures.label")}
          className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-4 xl:grid-cols-7"
        >
          <Figure term={t("figures.calls")}>{format.number(Math.round(budget.calls))}</Figure>
          <Figure term={t("figures.bad")}>{format.number(Math.round(budget.bad))}</Figure>
          <Figure term={t("figures.allowed")}>{format.number(Math.floor(budget.allowed))}</Figure>
          {budget.burn.map(({ hours, rate }) => (
            <Figure key={hours} term={t("figures.burn", { hours })}>
              {words.rate(rate)}
              {rate !== null && rate > 1 ? (
                <span className="ml-1.5 font-normal text-caution-ink text-xs">{t("tooFast")}</span>
              ) : null}
            </Figure>
          ))}
        </dl>
        <BurnDownChart slo={slo} />
        <p className="text-muted text-xs">{t("burnHint")}</p>
        <About slo={slo} />
      </div>
    </Panel>
  );
}

function About({ slo }: { slo: SloDetail }) {
  const t = useTranslations("slos");
  const words = useBudgetWords();
  const { name, target, indicator, window, operations, version, source } = slo;
  return (
    <DefinitionList
      layout="columns"
      items={[
        { term: t("about.name"), value: <code className="font-mono text-xs">{name}</code> },
        { term: t("column.target"), value: words.part(target) },
        { term: t("about.good"), value: <GoodCall indicator={indicator} /> },
        {
          term: t("about.window"),
          value: window.kind === "rolling" ? t("window.rolling", { days: window.days }) : t(`window.${window.unit}`),
        },
        {
          term: t("about.operations"),
          value:
            operations.length === 0 ? (
              t("about.allOperations")
            ) : (
              <ul>
                {operations.map((key) => (
                  <li key={key}>
                    <OperationKey operation={key} />
                  </li>
                ))}
              </ul>
            ),
        },
        { term: t("about.version"), value: version ?? t("about.allVersions") },
        { term: t("about.source"), value: t(`about.${source}`) },
      ]}
    />
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5 bg-surface px-3 py-2.5 max-xl:last:odd:col-span-2">
      <dt className="text-muted text-xs">{term}</dt>
      <dd data-numeric className="font-medium text-lg">
        {children}
      </dd>
    </div>
  );
}
