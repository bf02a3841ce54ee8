import { Gauge } from "lucide-react";
import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { FACETS, LEVELS } from "@/lib/maturity/model/check";
import type { EstateQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { estateHref } from "@/lib/scorecards/model/scorecards-address";
import type { HeatMap as HeatMapDto } from "@/lib/scorecards/schema/lists";
import { EstateVerdict } from "./estate-verdict";
import { HeatLegend } from "./heat-legend";
import { HeatMap } from "./heat-map";
import { LevelDistribution } from "@/components/shared/level-distribution";
import { TeamTable } from "./team-table";

/** Teams on a page: each row of the heat map has as many cells as there are checks. */
export const TEAMS_A_PAGE = 20;

/** The estate as a heat map of teams × checks, and its teams one by one. */
export function EstateView({ query, map }: { query: EstateQuery; map: HeatMapDto }) {
  const t = useTranslations("scorecards");
  const page = query.page ?? 1;
  const start = (page - 1) * TEAMS_A_PAGE;
  const teams = map.teams.slice(start, start + TEAMS_A_PAGE);
  const rows = map.teams
    .map((team, index) => ({ team, cells: map.cells[index] ?? [] }))
    .slice(start, start + TEAMS_A_PAGE)
    .filter(({ team }) => team.apis > 0);
  const scored = map.distribution.reduce((sum, one) => sum + one, 0);
  return (
    <>
      <div className="grid items-center gap-x-8 gap-y-3 lg:grid-cols-2">
        <EstateVerdict map={map} scored={scored} />
        <LevelDistribution
          distribution={map.distribution}
          hrefOf={(level) => estateHref({ look: "apis", at: level })}
        />
      </div>
      <EstateFilters query={query} domains={map.domains} />
      {teams.length === 0 || map.checks.length === 0 ? (
        <Panel>
          <EmptyState
            icon={<Gauge aria-hidden />}
            title={t("heat.empty.title")}
            action={<LinkButton href={estateHref()}>{t("heat.empty.action")}</LinkButton>}
          >
            {t("heat.empty.body")}
          </EmptyState>
        </Panel>
      ) : (
        <>
          {rows.length === 0 ? null : (
            <Panel title={t("heat.title")} hint={t("heat.hint")} padding="flush" actions={<HeatLegend />}>
              <div className="pb-1">
                <HeatMap
                  map={{
                    teams: rows.map(({ team }) => team),
                    checks: map.checks,
                    cells: rows.map(({ cells }) => cells),
                  }}
                />
              </div>
            </Panel>
          )}
          <Panel title={t("teams.title")} hint={t("teams.hint")} padding="flush">
            <TeamTable teams={teams} />
          </Panel>
          {map.teams.length > TEAMS_A_PAGE ? (
            <Pagination
              summary={t("teams.shown", { shown: teams.length, total: map.teams.length })}
              firstHref={page > 1 ? estateHref({ ...query, page: undefined }) : undefined}
              nextHref={start + TEAMS_A_PAGE < map.teams.length ? estateHref({ ...query, page: page + 1 }) : undefined}
            />
          ) : null}
        </>
      )}
    </>
  );
}

function EstateFilters({ query, domains }: { query: EstateQuery; domains: readonly string[] }) {
  const t = useTranslations("scorecards");
  const switched = <Name extends "facet" | "level" | "domain">(name: Name, value: EstateQuery[Name]) =>
    estateHref({ ...query, page: undefined, [name]: query[name] === value ? undefined : value });
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2">
      <FilterChips
        label={t("checks.byLevel")}
        chips={LEVELS.map((level) => ({
          key: String(level),
          label: `L${level}`,
          selected: query.level === level,
          href: switched("level", level),
        }))}
      />
      <FilterChips
        label={t("checks.byFacet")}
        chips={FACETS.map((facet) => ({
          key: facet,
          label: t(`facet.${facet}`),
          selected: query.facet === facet,
          href: switched("facet", facet),
        }))}
      />
      {domains.length > 0 ? (
        <FilterChips
          label={t("heat.byDomain")}
          chips={domains.map((domain) => ({
            key: domain,
            label: domain,
            selected: query.domain === domain,
            href: switched("domain", domain),
          }))}
        />
      ) : null}
    </div>
  );
}
