import { CalendarClock, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { type DeprecationsQuery, deprecationsHref, SHOWN_STAGES } from "@/lib/deprecations/model/deprecations-address";
import type { AnnouncementDto, GoingVersions } from "@/lib/deprecations/schema";
import { DeprecationBoard } from "./deprecation-board";
import { DeprecationFilters } from "./deprecation-filters";
import { DeprecationTimeline } from "./deprecation-timeline";
import { OperationList } from "./operation-list";

interface DeprecationsViewProps {
  query: DeprecationsQuery;
  going: GoingVersions;
  operations: { items: readonly AnnouncementDto[]; nextCursor: string | null };
  teams: readonly { slug: string; name: string }[];
}

/** What goes away, when, and whose it is. */
export function DeprecationsView({ query, going, operations, teams }: DeprecationsViewProps) {
  const t = useTranslations("deprecations");
  const filtered = Boolean(query.team ?? query.stage ?? query.q ?? query.api);
  return (
    <>
      <div className="flex flex-col gap-3">
        <DeprecationFilters teams={teams} />
        <FilterChips
          label={t("byStage")}
          chips={[
            ...(query.api
              ? [{ key: "api", label: query.api, selected: true, href: deprecationsHref({ ...query, api: undefined }) }]
              : []),
            ...SHOWN_STAGES.map((stage) => ({
              key: stage,
              selected: query.stage === stage,
              href: deprecationsHref({ ...query, stage: query.stage === stage ? undefined : stage }),
              label: (
                <>
                  {t(`stage.${stage}`)}
                  <span data-numeric className="text-faint">
                    {going.counts[stage] ?? 0}
                  </span>
                </>
              ),
            })),
          ]}
        />
      </div>
      {going.more ? <Callout tone="caution" title={t("tooMany")} /> : null}
      {going.items.length === 0 ? (
        <Panel>
          <EmptyState
            icon={<CalendarClock />}
            title={filtered ? t("empty.filtered.title") : t("empty.none.title")}
            action={
              filtered ? (
                <LinkButton href={deprecationsHref({ view: query.view })} icon={<X aria-hidden />}>
                  {t("empty.filtered.action")}
                </LinkButton>
              ) : (
                <LinkButton href="/apis">{t("empty.none.action")}</LinkButton>
              )
            }
          >
            {filtered ? t("empty.filtered.body") : t("empty.none.body")}
          </EmptyState>
        </Panel>
      ) : query.view === "timeline" ? (
        <DeprecationTimeline items={going.items} />
      ) : (
        <DeprecationBoard items={going.items} query={query} />
      )}
      <OperationList
        items={operations.items}
        firstHref={query.cursor ? deprecationsHref({ ...query, cursor: undefined }) : undefined}
        nextHref={operations.nextCursor ? deprecationsHref({ ...query, cursor: operations.nextCursor }) : undefined}
      />
    </>
  );
}
