import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import type { EstateQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { estateHref } from "@/lib/scorecards/model/scorecards-address";
import { ENTROPY_BANDS } from "@/lib/scorecards/schema/score";
import type { ScoredApi } from "@/lib/scorecards/schema/lists";
import type { ReachedLevel } from "@/lib/maturity/model/score";
import { ScoredApiTable } from "./scored-api-table";
import { useLevelWords } from "@/components/shared/use-level-words";

const REACHED: readonly ReachedLevel[] = [0, 1, 2, 3, 4, 5];

interface ApiListViewProps {
  query: EstateQuery;
  page: { items: readonly ScoredApi[]; nextCursor: string | null };
}

/** APIs one by one with their scores: what the numbers of the estate and of teams are made of. */
export function ApiListView({ query, page }: ApiListViewProps) {
  const t = useTranslations("scorecards");
  return (
    <>
      <ListFilters query={query} />
      {page.items.length === 0 ? (
        <Panel>
          <EmptyState
            icon={<SearchX aria-hidden />}
            title={t("apis.none")}
            action={<LinkButton href={estateHref({ look: "apis" })}>{t("heat.empty.action")}</LinkButton>}
          />
        </Panel>
      ) : (
        <>
          <Panel padding="flush">
            <ScoredApiTable caption={t("apis.caption")} apis={page.items} teams />
          </Panel>
          <Pagination
            firstHref={query.cursor ? estateHref({ ...query, cursor: undefined }) : undefined}
            nextHref={page.nextCursor ? estateHref({ ...query, cursor: page.nextCursor }) : undefined}
          />
        </>
      )}
    </>
  );
}

function ListFilters({ query }: { query: EstateQuery }) {
  const t = useTranslations("scorecards");
  const words = useLevelWords();
  const from: EstateQuery = { ...query, cursor: undefined };
  const narrowed = (["team", "q"] as const).flatMap((name) =>
    query[name] === undefined
      ? []
      : { key: name, label: query[name], selected: true, href: estateHref({ ...from, [name]: undefined }) },
  );
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-2">
      {narrowed.length > 0 ? <FilterChips label={t("apis.narrowed")} chips={narrowed} /> : null}
      <FilterChips
        label={t("checks.byLevel")}
        chips={REACHED.map((level) => ({
          key: String(level),
          label: words.short(level),
          selected: query.at === level,
          href: estateHref({ ...from, at: query.at === level ? undefined : level }),
        }))}
      />
      <FilterChips
        label={t("apis.byBand")}
        chips={ENTROPY_BANDS.map((band) => ({
          key: band,
          label: t(`entropy.band.${band}`),
          selected: query.band === band,
          href: estateHref({ ...from, band: query.band === band ? undefined : band }),
        }))}
      />
    </div>
  );
}
