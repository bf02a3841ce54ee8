import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { StateBadge } from "@/components/shared/state-badge";
import { VerdictLine } from "@/components/shared/verdict-line";
import { Markdown } from "@/components/ui/markdown";
import { TextLink } from "@/components/ui/text-link";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { ChangelogEntry } from "@/lib/versions/schema/changes";
import { ChangelogChanges } from "./changelog-changes";
import type { ChangelogFilter } from "./changelog-filters";

interface ChangelogVersionProps {
  entry: ChangelogEntry;
  filter: ChangelogFilter;
}

/** One version of the log: when, by whom, its verdict and its worst changes, each of which opens. */
export function ChangelogVersion({ entry: { version, told, rules, matched }, filter }: ChangelogVersionProps) {
  const t = useTranslations("changes");
  const { changes, review } = version;
  const approved = review?.state === "approved" && changes ? changes.breaking : 0;
  const pair = { from: changes?.from, to: version.version };
  const href = changes ? changesHref(version.api, { ...pair, ...filter }) : version.url;
  const hidden = matched - (told?.length ?? 0);
  const isFiltered = filter.severity !== undefined || filter.q !== undefined;
  return (
    <li className="min-w-0 overflow-clip rounded-lg border border-line bg-surface shadow-1">
      <header data-list-item className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 px-4 py-2.5">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="font-mono font-semibold text-base">
            <TextLink tone="plain" href={href}>
              {version.version}
            </TextLink>
          </h2>
          <StateBadge state={version.state} />
          {changes ? (
            <VerdictLine summary={changes} approvedBreaking={approved}>
              {t("log.since", { version: changes.from })}
            </VerdictLine>
          ) : (
            <span className="text-muted text-xs">{t("log.first")}</span>
          )}
        </div>
        <div className="flex items-center gap-3 text-muted text-xs">
          <Person name={version.publishedBy.name} kind={version.publishedBy.kind} />
          <DateTime at={version.publishedAt} />
        </div>
      </header>
      {version.changelog ? (
        <div className="border-line border-t px-4 py-2">
          <Markdown text={version.changelog} />
        </div>
      ) : null}
      {told === null ? (
        <p className="border-line border-t px-4 py-2 text-muted text-sm">{t("log.unknown")}</p>
      ) : (
        <ChangelogChanges
          changes={told}
          rules={rules}
          versions={{ api: version.api, from: changes?.from ?? "", to: version.version }}
        />
      )}
      {told !== null && told.length === 0 && isFiltered && changes ? (
        <p className="border-line border-t px-4 py-2 text-faint text-sm">{t("log.none")}</p>
      ) : null}
      {hidden > 0 ? (
        <p className="border-line border-t px-4 py-2 text-sm">
          <TextLink href={href}>{t("log.more", { count: hidden })}</TextLink>
        </p>
      ) : null}
    </li>
  );
}
