"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useReader } from "@/components/reader/reader-context";
import { DateTime } from "@/components/shared/date-time";
import { ProblemState } from "@/components/shared/problem-state";
import { SkeletonRows } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { readerQueries } from "@/lib/reader/queries";
import { pageOfOperation } from "@/lib/versions/model/version-address";
import { Part } from "./part";

/** Who calls an operation, and where else it is. */
export function UsagePart({ operation }: { operation: string }) {
  const t = useTranslations("reader");
  const { reference } = useReader();
  const usage = useQuery(readerQueries.usage(reference, operation));
  const consumers = `/apis/${encodeURIComponent(reference.api)}/consumers`;
  return (
    <Part id="usage" title={t("usage.callers")}>
      {usage.isError ? <ProblemState error={usage.error} onRetry={() => void usage.refetch()} /> : null}
      {usage.isPending ? <SkeletonRows rows={2} label={t("usage.callers")} /> : null}
      {usage.data ? (
        <div className="flex min-w-0 flex-col gap-2 text-xs">
          {usage.data.traffic ? (
            <p className="flex flex-wrap items-center gap-x-2">
              <TextLink
                href={`/apis/${encodeURIComponent(reference.api)}/usage?operation=${encodeURIComponent(operation)}`}
              >
                {t("usage.calls", { calls: usage.data.traffic.calls })}
              </TextLink>
              {usage.data.traffic.lastAt ? (
                <span className="text-muted">
                  {t("usage.lastCall")} <DateTime at={usage.data.traffic.lastAt} />
                </span>
              ) : null}
            </p>
          ) : (
            <p className="text-muted">{t("usage.noTelemetry")}</p>
          )}
          {usage.data.callers.count > 0 ? (
            <>
              <p>
                <TextLink href={`${consumers}?operation=${encodeURIComponent(operation)}`}>
                  {t("usage.callerCount", { count: usage.data.callers.count })}
                </TextLink>
              </p>
              <ul className="flex flex-wrap gap-x-3 gap-y-1">
                {usage.data.callers.items.map(({ slug, name, team }) => (
                  <li key={slug}>
                    <TextLink href={`/consumers/${encodeURIComponent(slug)}`}>{name}</TextLink>
                    {team ? <span className="ml-1 text-muted">{team}</span> : null}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <p className="text-muted">{t("usage.noCallers")}</p>
          )}
          {usage.data.callers.unspecified > 0 ? (
            <p className="text-muted">
              <TextLink href={consumers}>{t("usage.unspecified", { count: usage.data.callers.unspecified })}</TextLink>
            </p>
          ) : null}
          <h4 className="mt-1 font-medium text-muted">{t("usage.versions")}</h4>
          {usage.data.versions.length === 0 ? <p className="text-muted">{t("usage.noVersions")}</p> : null}
          <ul className="flex flex-wrap gap-x-3 gap-y-1">
            {usage.data.versions.map(({ version, deprecated }) => (
              <li key={version}>
                <TextLink href={pageOfOperation(reference.api, version, operation)}>{version}</TextLink>
                {deprecated ? <span className="ml-1 text-caution-ink">{t("schema.deprecated")}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Part>
  );
}
