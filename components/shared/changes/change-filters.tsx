import { useTranslations } from "next-intl";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { SEVERITIES } from "@/lib/diff/model";
import type { ChangesQuery } from "@/lib/versions/model/changes-address";
import { WHOLE_DOCUMENT } from "@/lib/versions/model/whole-document";
import { type ChangeList, type FacetValue, PROOF_STATUSES } from "@/lib/versions/schema/changes";
import { ChangeSearch } from "./change-search";
import { FilterChips } from "./filter-chips";
import { FilterMenu } from "./filter-menu";

interface ChangeFiltersProps {
  query: ChangesQuery;
  list: Pick<ChangeList, "facets">;
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

function countOf(values: readonly FacetValue[], wanted: string): number {
  return values.find((one) => one.value === wanted)?.count ?? 0;
}

/** Chips by severity and area, menus by operation, rule and proof, each with its counts, and the search field. */
export function ChangeFilters({ query, list, hrefOf }: ChangeFiltersProps) {
  const t = useTranslations("changes");
  const base = { ...query, page: 1, change: undefined };
  const { facets } = list;
  const areas = AREAS.flatMap((area) => {
    const count = countOf(facets.area, area);
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
            label: <SeverityBadge severity={severity} count={countOf(facets.severity, severity)} />,
          }))}
        />
        <div className="flex flex-wrap items-center gap-1.5 max-md:w-full">
          <FilterMenu
            key={`operation ${query.operation}`}
            name="operation"
            label={t("filter.operation")}
            selected={query.operation}
            values={facets.operation.map((one) => ({
              ...one,
              label: one.value === WHOLE_DOCUMENT ? t("wholeDocument") : one.value,
              isCode: one.value !== WHOLE_DOCUMENT,
            }))}
          />
          <FilterMenu
            key={`rule ${query.rule}`}
            name="rule"
            label={t("filter.rule")}
            selected={query.rule}
            values={facets.rule.map((one) => ({ ...one, label: one.value, isCode: true }))}
          />
          <FilterMenu
            key={`proof ${query.proof}`}
            name="proof"
            label={t("filter.proof")}
            selected={query.proof}
            values={PROOF_STATUSES.flatMap((value) => {
              const count = countOf(facets.proof, value);
              return count > 0 ? [{ value, count, label: t(`proof.${value}`), isCode: false }] : [];
            })}
          />
          <div className="w-full md:w-56">
            <ChangeSearch />
          </div>
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
