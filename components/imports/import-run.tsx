"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Progress } from "@/components/ui/progress";
import { TabNav } from "@/components/ui/tab-nav";
import { ITEM_STATES } from "@/lib/imports/model";
import { importQueries, isUnderWay } from "@/lib/imports/queries";
import type { ImportRunDto } from "@/lib/imports/schema";
import { ImportActions } from "./import-actions";
import { ImportItems } from "./import-items";
import { RUN_TONE } from "./item-tone";
import { LeftOutFiles } from "./left-out-files";

interface ImportRunProps {
  initial: ImportRunDto;
  teams: readonly { slug: string; name: string }[];
  /** Of the versions that are listed; in the address. */
  filter: { state?: string; cursor?: string };
}

/** One import: its plan to be looked at, then how far it is and what became of each version. */
export function ImportRun({ initial, teams, filter }: ImportRunProps) {
  const t = useTranslations("imports");
  const { data: run } = useQuery({ ...importQueries.detail(initial.id), initialData: initial });
  const total = Object.values(run.counts).reduce((sum, count) => sum + count, 0);
  return (
    <Page
      width="full"
      breadcrumb={
        <Breadcrumb
          items={[
            { label: t("catalogue"), href: "/apis" },
            { label: t("title"), href: "/imports" },
            { label: run.source },
          ]}
        />
      }
    >
      <PageHeader
        title={<span className="break-all">{run.source}</span>}
        lead={run.state === "planned" ? t("planned") : t(`kind.${run.kind}`)}
        marks={<Badge tone={RUN_TONE[run.state]}>{t(`state.${run.state}`)}</Badge>}
        actions={<ImportActions run={run} teams={teams} />}
      />
      <RunProgress run={run} total={total} />
      {run.error ? (
        <Callout tone={run.state === "done" ? "caution" : "danger"} title={t("answer")}>
          <p className="whitespace-pre-line break-words">{run.error}</p>
          {run.kind === "upload" || run.state === "done" ? null : <p className="mt-1 text-muted">{t("outsideHint")}</p>}
        </Callout>
      ) : null}
      {total > 0 ? (
        <>
          <TabNav
            label={t("counts")}
            items={[
              { href: run.url, label: t("item.all"), active: filter.state === undefined, count: total },
              ...ITEM_STATES.filter((state) => run.counts[state] > 0).map((state) => ({
                href: `${run.url}?state=${state}`,
                label: t(`item.${state}`),
                active: filter.state === state,
                count: run.counts[state],
              })),
            ]}
          />
          <ImportItems run={run} teams={teams} filter={filter} />
        </>
      ) : null}
      <LeftOutFiles run={run} />
    </Page>
  );
}

function RunProgress({ run, total }: { run: ImportRunDto; total: number }) {
  const t = useTranslations("imports");
  if (!isUnderWay(run)) return null;
  if (run.state === "collecting") return <Progress label={t("fetching")} />;
  const wanted = total - run.counts.left_out;
  const done = wanted - run.counts.planned - run.counts.working;
  return (
    <div className="flex flex-col gap-2" role="status">
      <Progress label={t("running")} value={wanted === 0 ? 1 : done / wanted} />
      <p className="flex justify-between text-muted text-xs">
        <span>{t("running")}</span>
        <span data-numeric>{t("progress", { done, total: wanted })}</span>
      </p>
    </div>
  );
}
