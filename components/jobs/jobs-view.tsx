"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Layers } from "lucide-react";
import { useTranslations } from "next-intl";
import { ProblemState } from "@/components/shared/problem-state";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { jobQueries } from "@/lib/queue/queries";
import type { JobPage } from "@/lib/queue/schema";
import { JobFacets } from "./job-facets";
import { JobTable } from "./job-table";
import { type JobsQuery, jobsHref } from "./jobs-address";

/** While somebody looks, the page follows what happens. */
const FOLLOW_MS = 2_000;

/** Background jobs as they are now, by kind and stage. */
export function JobsView({ query, initial }: { query: JobsQuery; initial: JobPage }) {
  const t = useTranslations("jobs");
  const { data, error, refetch } = useQuery({
    ...jobQueries.list({ ...query, limit: 50 }),
    initialData: initial,
    placeholderData: keepPreviousData,
    refetchInterval: FOLLOW_MS,
  });
  if (error && !data) return <ProblemState error={error} onRetry={() => void refetch()} />;
  const narrowed = query.kind !== undefined || query.state !== undefined;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[12.5rem_minmax(0,1fr)]">
      <JobFacets query={query} queues={data.queues} />
      <div className="flex min-w-0 flex-col gap-2">
        <Panel padding={data.items.length === 0 ? "normal" : "flush"}>
          {data.items.length === 0 ? (
            <EmptyState
              icon={<Layers aria-hidden />}
              title={narrowed ? t("none") : t("empty")}
              action={narrowed ? <LinkButton href="/settings/jobs">{t("showAll")}</LinkButton> : undefined}
            >
              {narrowed ? t("noneHint") : t("emptyHint")}
            </EmptyState>
          ) : (
            <JobTable jobs={data.items} />
          )}
        </Panel>
        <Pagination
          firstHref={query.cursor ? jobsHref({ ...query, cursor: undefined }) : undefined}
          nextHref={data.nextCursor ? jobsHref({ ...query, cursor: data.nextCursor }) : undefined}
        />
      </div>
    </div>
  );
}
