import { LibraryBig, PackagePlus, Plus, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import type { ApiPage } from "@/lib/catalog/schema";
import type { ViewDto } from "@/lib/views/schema";
import { ActiveFilters } from "./active-filters";
import { apiListItem } from "./api-list-item";
import { ApiTable } from "./api-table";
import {
  type CatalogueFilter,
  WHOLE_CATALOGUE,
  catalogueHref,
  chosenOf,
  isNarrowed,
} from "@/lib/catalog/model/catalogue-address";
import { CatalogueSearch } from "./catalogue-search";
import { CatalogueSort } from "./catalogue-sort";
import type { Density } from "./density";
import { DensityFrame } from "./density-frame";
import { ExportCsv } from "./export-csv";
import { type AttentionCounts, FacetRail } from "./facet-rail";
import { FacetSheet } from "./facet-sheet";
import type { SubscriptionSubject } from "@/lib/events/policy";
import { SubscribeButton } from "@/components/shared/subscribe-button";
import { ViewTabs } from "./view-tabs";

interface CatalogueProps {
  filter: CatalogueFilter;
  page: ApiPage;
  attention: AttentionCounts;
  density: Density;
  mayCreate: boolean;
  views: readonly ViewDto[];
  /** Those of the viewer's favourites that the page shows; null where nobody is signed in. */
  favourites: readonly string[] | null;
  /** Calls of the last 30 days, a number a day, of those APIs of the page of which any was ever recorded. */
  calls: ReadonlyMap<string, readonly number[]>;
  /** The slugs of the teams in which the viewer may keep views for all; null where nobody is signed in. */
  viewTeams: readonly string[] | null;
  /** The tag or team that the list is narrowed to, for people: what they can subscribe to. */
  followed: { subject: SubscriptionSubject; value: string; subscriptionId: string | null } | null;
}

const NO_FACETS = { team: [], domain: [], format: [], state: [], level: [], tag: [] };

/** The catalogue: facets beside a dense list. */
export function Catalogue({
  filter,
  page,
  attention,
  density,
  mayCreate,
  views,
  favourites,
  calls,
  viewTeams,
  followed,
}: CatalogueProps) {
  const t = useTranslations("catalog");
  const facets = page.facets ?? NO_FACETS;
  const rail = <FacetRail filter={filter} facets={facets} attention={attention} hasFavourites={favourites !== null} />;
  const teams = new Map((facets.team ?? []).map(({ value, label }) => [value, label ?? value]));
  const total = page.total ?? page.items.length;
  const isEmpty = total === 0 && !isNarrowed(filter);
  const create = mayCreate ? (
    <>
      <LinkButton href={isEmpty ? "/imports/new" : "/imports"} icon={<PackagePlus aria-hidden />}>
        {t("import")}
      </LinkButton>
      <LinkButton href="/apis/new" variant="primary" icon={<Plus aria-hidden />}>
        {isEmpty ? t("empty.action") : t("newApi")}
      </LinkButton>
    </>
  ) : null;
  if (isEmpty) {
    return (
      <Page>
        <PageHeader title={t("title")} />
        <Panel>
          <EmptyState icon={<LibraryBig aria-hidden />} title={t("empty.title")} action={create}>
            {t("empty.text")}
          </EmptyState>
        </Panel>
      </Page>
    );
  }
  return (
    <Page width="full">
      <PageHeader
        title={t("title")}
        marks={
          <span data-numeric className="text-muted text-sm">
            {t("count", { count: total })}
          </span>
        }
        actions={
          <>
            {followed ? (
              <SubscribeButton
                key={`${followed.subject} ${followed.value}`}
                {...followed}
                name={followed.subject === "team" ? (teams.get(followed.value) ?? followed.value) : followed.value}
              />
            ) : null}
            <ExportCsv filter={filter} />
            {create}
          </>
        }
      />
      {viewTeams ? (
        <ViewTabs
          filter={filter}
          views={views}
          teams={viewTeams.map((slug) => ({ slug, name: teams.get(slug) ?? slug }))}
        />
      ) : null}
      <div className="grid gap-6 lg:grid-cols-[12.5rem_minmax(0,1fr)]">
        <div className="max-lg:hidden">{rail}</div>
        <DensityFrame
          initial={density}
          toolbar={
            <>
              <CatalogueSearch />
              <div className="lg:hidden">
                <FacetSheet chosen={chosenCount(filter)}>{rail}</FacetSheet>
              </div>
              <div className="md:ml-auto">
                <CatalogueSort />
              </div>
            </>
          }
          between={<ActiveFilters filter={filter} teams={teams} />}
        >
          <Found filter={filter} page={page} total={total} favourites={favourites} calls={calls} />
        </DensityFrame>
      </div>
    </Page>
  );
}

function chosenCount(filter: CatalogueFilter): number {
  const facets = (["team", "domain", "format", "state", "level", "tag"] as const).flatMap((name) =>
    chosenOf(filter, name),
  );
  return (
    facets.length +
    (filter.sunsetWithinDays === undefined ? 0 : 1) +
    (filter.openReview === undefined ? 0 : 1) +
    (filter.favourite === undefined ? 0 : 1)
  );
}

interface FoundProps extends Pick<CatalogueProps, "filter" | "page" | "favourites" | "calls"> {
  total: number;
}

function Found({ filter, page, total, favourites, calls }: FoundProps) {
  const t = useTranslations("catalog");
  if (page.items.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<SearchX aria-hidden />}
          title={t("none.title")}
          action={<LinkButton href={WHOLE_CATALOGUE}>{t("clearAll")}</LinkButton>}
        >
          {t("none.text")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <ApiTable
        apis={page.items.map((api) => apiListItem(api, calls.get(api.slug) ?? null))}
        filter={filter}
        favourites={favourites}
      />
      <Pagination
        summary={t("shown", { shown: page.items.length, total })}
        firstHref={filter.cursor ? catalogueHref(filter) : undefined}
        nextHref={page.nextCursor ? catalogueHref(filter, { cursor: page.nextCursor }) : undefined}
      />
    </div>
  );
}
