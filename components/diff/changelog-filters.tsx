import { Rss } from "lucide-react";
import { useTranslations } from "next-intl";
import { ChangeSearch } from "@/components/shared/changes/change-search";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { buttonStyle } from "@/components/ui/button-style";
import { SEVERITIES } from "@/lib/diff/model";
import { type ChangelogQuery, changelogHref } from "@/lib/versions/model/changes-address";

export type ChangelogFilter = Omit<ChangelogQuery, "cursor">;

/** Which changes the log tells, and the feed of it. */
export function ChangelogFilters({ api, filter }: { api: string; filter: ChangelogFilter }) {
  const t = useTranslations("changes");
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <FilterChips
        label={t("bySeverity")}
        chips={SEVERITIES.map((severity) => ({
          key: severity,
          selected: filter.severity === severity,
          href: changelogHref(api, { ...filter, severity: filter.severity === severity ? undefined : severity }),
          label: <SeverityBadge severity={severity} />,
        }))}
      />
      <div className="flex items-center gap-2 max-md:w-full">
        <div className="w-56 max-md:w-auto max-md:flex-1">
          <ChangeSearch />
        </div>
        <a href={`/api/v1/apis/${encodeURIComponent(api)}/changelog.atom`} className={buttonStyle({ size: "sm" })}>
          <Rss aria-hidden />
          {t("log.feed")}
        </a>
      </div>
    </div>
  );
}
