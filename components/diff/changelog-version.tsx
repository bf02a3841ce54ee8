import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { OperationKey } from "@/components/shared/operation-key";
import { Person } from "@/components/shared/person";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { StateBadge } from "@/components/shared/state-badge";
import { VerdictLine } from "@/components/shared/verdict-line";
import { Markdown } from "@/components/ui/markdown";
import { TextLink } from "@/components/ui/text-link";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { ChangelogEntry } from "@/lib/versions/schema/changes";
import { RuleMessage } from "@/components/shared/changes/rule-message";

/** One version of the log: when, by whom, its verdict and its worst changes. */
export function ChangelogVersion({ entry: { version, worst } }: { entry: ChangelogEntry }) {
  const t = useTranslations("changes");
  const { changes, review } = version;
  const approved = review?.state === "approved" && changes ? changes.breaking : 0;
  const href = changes ? changesHref(version.api, { from: changes.from, to: version.version }) : version.url;
  const hidden = changes ? (changes.breaking || changes.dangerous) - (worst?.length ?? 0) : 0;
  return (
    <li data-list-item className="rounded-lg border border-line bg-surface shadow-1">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 px-4 py-2.5">
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
      {worst === null ? (
        <p className="border-line border-t px-4 py-2 text-muted text-sm">{t("log.unknown")}</p>
      ) : worst.length > 0 ? (
        <ul className="border-line border-t py-1">
          {worst.map((change) => (
            <li key={change.fingerprint} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-4 py-1.5 text-sm">
              <SeverityBadge severity={change.severity} />
              <span className="wrap-anywhere min-w-0 flex-1 basis-64">
                <TextLink
                  tone="plain"
                  href={changesHref(version.api, {
                    from: changes?.from,
                    to: version.version,
                    change: change.fingerprint,
                  })}
                >
                  <RuleMessage text={change.message} />
                </TextLink>
              </span>
              {change.operation ? (
                <span className="min-w-0 md:w-2/5 lg:w-80">
                  <OperationKey operation={change.operation} />
                </span>
              ) : null}
            </li>
          ))}
          {hidden > 0 ? (
            <li className="px-4 py-1.5 text-sm">
              <TextLink href={href}>{t("log.more", { count: hidden })}</TextLink>
            </li>
          ) : null}
        </ul>
      ) : null}
    </li>
  );
}
