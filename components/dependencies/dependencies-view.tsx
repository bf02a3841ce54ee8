import { Network, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { dependenciesHref } from "@/lib/consumers/model/consumers-address";
import type { DependenciesQuery } from "@/lib/consumers/model/consumers-query";
import type { GraphDto } from "@/lib/consumers/schema/graph";
import { DependencyFilters } from "./dependency-filters";
import { DependencyGraph } from "./dependency-graph";
import { DependencyTable } from "./dependency-table";

interface DependenciesViewProps {
  graph: GraphDto;
  query: DependenciesQuery;
  teams: readonly { slug: string; name: string }[];
}

/** Who depends on whom, as a drawing and as a table; on a phone the table comes first. */
export function DependenciesView({ graph, query, teams }: DependenciesViewProps) {
  const t = useTranslations("consumers");
  const focus = query.api ? `api:${query.api}` : query.consumer ? `consumer:${query.consumer}` : null;
  const name = graph.nodes.find(({ id }) => id === focus)?.label;
  const lead = graph.view === "teams" ? t("graph.teamsLead", graph.totals) : t("graph.nodesLead", graph.totals);
  const isEmpty = graph.edges.length === 0;
  return (
    <>
      <DependencyFilters teams={teams} focused={focus !== null} />
      {graph.truncated ? (
        <Callout tone="caution" title={t("graph.truncated")}>
          {t("graph.truncatedBody")}
        </Callout>
      ) : null}
      <Panel
        padding="flush"
        title={name ? t("graph.focus", { name }) : t("graph.title")}
        hint={lead}
        actions={
          focus === null ? undefined : (
            <LinkButton href={dependenciesHref()} icon={<X aria-hidden />}>
              {t("graph.clearFocus")}
            </LinkButton>
          )
        }
        footer={
          isEmpty || query.look === "table" ? undefined : <p className="text-faint text-xs">{t("graph.legend")}</p>
        }
      >
        {isEmpty ? (
          <EmptyState icon={<Network />} title={t("graph.emptyTitle")}>
            {t("graph.emptyBody")}
          </EmptyState>
        ) : (
          <>
            {query.look === "table" ? null : (
              <div className={cn(query.look === undefined && "max-md:hidden")}>
                <DependencyGraph graph={graph} focus={focus} always={query.look === "graph"} />
              </div>
            )}
            {query.look === "graph" ? null : (
              <div className={cn(query.look === undefined && "md:hidden")}>
                <DependencyTable graph={graph} />
              </div>
            )}
          </>
        )}
      </Panel>
    </>
  );
}
