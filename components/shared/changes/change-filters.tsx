import { useTranslations } from "next-intl";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { SEVERITIES } from "@/lib/diff/model";
import type { ChangesQuery } from "@/lib/versions/model/changes-address";
import type { ChangeList } from "@/lib/versions/schema/changes";
import { ChangeSearch } from "./change-search";
import { FilterChips } from "./filter-chips";

interface ChangeFiltersProps {
  query: ChangesQuery;
  list: Pick<ChangeList, "severities" | "areas">;
  hrefOf: (query: ChangesQuery) => string;
}

const AREAS = [
  "operation",
  "parameter",
  "body",
  "media-type",
  "schema",
  "status",
  "header",
  "link",
  "security",
  "security-scheme",
  "webhook",
  "callback",
  "document",
] as const;

/** Chips by severity and area, each with its count, and the search field. */
export function ChangeFilters({ query, list, hrefOf }: ChangeFiltersProps) {
  const t = useTranslations("changes");
  const base = { ...query, page: 1, change: undefined };
  const areas = AREAS.flatMap((area) => {
    const count = list.areas.find((one) => one.value === area)?.count ?? 0;
    return count > 0 || query.area === area ? [{ area, count }] : [];
  });
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <FilterChips
          label={t("bySeverity")}
          chips={SEVERITIES.map((severity) => ({
            key: severity,
            selected: query.severity === severity,
            href: hrefOf({ ...base, severity: query.severity === severity ? undefined : severity }),
            label: <SeverityBadge severity={severity} count={list.severities[severity]} />,
          }))}
        />
        <div className="w-full md:w-64">
          <ChangeSearch />
        </div>
      </div>
      {areas.length > 1 || query.area ? (
        <FilterChips
          label={t("byArea")}
          chips={areas.map(({ area, count }) => ({
            key: area,
            selected: query.area === area,
            href: hrefOf({ ...base, area: query.area === area ? undefined : area }),
            label: (
              <>
                {t(`area.${area}`)}
                <span data-numeric className="text-faint">
                  {count}
                </span>
              </>
            ),
          }))}
        />
      ) : null}
    </div>
  );
}
