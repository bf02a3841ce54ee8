import { Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { FacetList } from "@/components/ui/facet-list";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import type { Page } from "@/lib/core/paging";
import type { OperationDto, VersionDto } from "@/lib/versions/schema";
import type { OperationTag } from "@/lib/versions/schema/reading";
import { OperationList } from "./operation-list";
import { filteredHref, type OperationsFilter } from "./operations-address";
import { TextFilter } from "./text-filter";

interface OperationsViewProps {
  version: VersionDto;
  filter: OperationsFilter;
  page: Page<OperationDto>;
  tags: readonly OperationTag[];
}

/** The operations of a version: tags beside the list, which is grouped by them. */
export function OperationsView({ version, filter, page, tags }: OperationsViewProps) {
  const t = useTranslations("api");
  const href = (change: OperationsFilter) =>
    filteredHref(version.api, version.version, { ...filter, cursor: undefined, ...change });
  const isNarrowed = Boolean(filter.q ?? filter.tag ?? filter.deprecated);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[12.5rem_minmax(0,1fr)]">
      <nav aria-label={t("operations.tags")} className="flex flex-col gap-4 max-lg:hidden">
        {version.deprecatedOperationCount > 0 ? (
          <FacetList
            title={t("operations.deprecated")}
            values={[
              {
                value: "deprecated",
                label: t("operations.deprecatedOnly"),
                count: version.deprecatedOperationCount,
                selected: filter.deprecated === "true",
                href: href({ deprecated: filter.deprecated ? undefined : "true" }),
              },
            ]}
          />
        ) : null}
        {tags.length > 0 ? (
          <FacetList
            title={t("operations.tags")}
            values={tags.map(({ tag, count }) => ({
              value: tag,
              label: tag,
              count,
              selected: filter.tag === tag,
              href: href({ tag: filter.tag === tag ? undefined : tag }),
            }))}
          />
        ) : null}
      </nav>
      <div className="flex min-w-0 flex-col gap-3">
        <div className="md:max-w-md">
          <TextFilter label={t("operations.search")} />
        </div>
        {page.items.length === 0 ? (
          <Panel>
            <EmptyState
              icon={<Waypoints aria-hidden />}
              title={isNarrowed ? t("operations.none") : t("operations.empty")}
              action={
                isNarrowed ? (
                  <LinkButton href={filteredHref(version.api, version.version, {})}>{t("operations.all")}</LinkButton>
                ) : undefined
              }
            />
          </Panel>
        ) : (
          <>
            <OperationList api={version.api} version={version.version} operations={page.items} />
            <Pagination
              summary={t("operations.shown", { shown: page.items.length, total: version.operationCount })}
              firstHref={filter.cursor ? href({}) : undefined}
              nextHref={page.nextCursor ? href({ cursor: page.nextCursor }) : undefined}
            />
          </>
        )}
      </div>
    </div>
  );
}
