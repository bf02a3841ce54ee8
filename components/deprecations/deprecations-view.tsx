import { CalendarClock, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { BOARD_STAGES } from "@/lib/deprecations/model/board-stage";
import { type DeprecationsQuery, deprecationsHref, isNarrowed } from "@/lib/deprecations/model/deprecations-address";
import type { Board } from "@/lib/deprecations/schema/board";
import { DeprecationBoard } from "./deprecation-board";
import { DeprecationCalendar } from "./deprecation-calendar";
import { DeprecationFilters } from "./deprecation-filters";
import { DeprecationList } from "./deprecation-list";
import { DeprecationTimeline } from "./deprecation-timeline";

interface DeprecationsViewProps {
  query: DeprecationsQuery;
  board: Board;
  teams: readonly { slug: string; name: string }[];
  domains: readonly string[];
  mayHave: boolean;
}

/** What goes away, when, and whose it is. */
export function DeprecationsView({ query, board, teams, domains, mayHave }: DeprecationsViewProps) {
  const t = useTranslations("deprecations");
  return (
    <>
      <div className="flex flex-col gap-3">
        <DeprecationFilters teams={teams} domains={domains} mayHave={mayHave} />
        <StageChips query={query} counts={board.counts} />
      </div>
      {query.view !== "list" && board.total > board.cards.length ? (
        <Callout tone="caution" title={t("tooMany", { shown: board.cards.length, total: board.total })} />
      ) : null}
      <Look query={query} board={board} />
    </>
  );
}

function StageChips({ query, counts }: { query: DeprecationsQuery; counts: Board["counts"] }) {
  const t = useTranslations("deprecations");
  return (
    <FilterChips
      label={t("byStage")}
      chips={[
        ...(query.api
          ? [{ key: "api", label: query.api, selected: true, href: deprecationsHref({ ...query, api: undefined }) }]
          : []),
        ...BOARD_STAGES.map((stage) => ({
          key: stage,
          selected: query.stage === stage,
          href: deprecationsHref({ ...query, page: undefined, stage: query.stage === stage ? undefined : stage }),
          label: (
            <>
              {t(`stage.${stage}`)}
              <span data-numeric className="text-faint">
                {counts[stage] ?? 0}
              </span>
            </>
          ),
        })),
      ]}
    />
  );
}

function Look({ query, board }: { query: DeprecationsQuery; board: Board }) {
  if (query.view === "calendar") return <DeprecationCalendar cards={board.cards} query={query} />;
  if (board.cards.length === 0) return <Nothing query={query} />;
  if (query.view === "timeline") return <DeprecationTimeline cards={board.cards} />;
  if (query.view === "list") return <DeprecationList board={board} query={query} />;
  return <DeprecationBoard board={board} query={query} />;
}

function Nothing({ query }: { query: DeprecationsQuery }) {
  const t = useTranslations("deprecations");
  const filtered = isNarrowed(query);
  return (
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
  );
}
