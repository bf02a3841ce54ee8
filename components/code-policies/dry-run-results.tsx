"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ProblemState } from "@/components/shared/problem-state";
import { TeamLink } from "@/components/shared/team-link";
import { SkeletonRows } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { codePolicyQueries } from "@/lib/code-policies/queries";
import type { DryRunDto } from "@/lib/code-policies/schema";
import { BenchOutcome } from "./bench-outcome";

/** The versions that a dry run found against, each with its owners and what is said of it. */
export function DryRunResults({ policy, run }: { policy: string; run: DryRunDto }) {
  const t = useTranslations("codePolicies");
  const { data, error, refetch } = useQuery({
    ...codePolicyQueries.results(policy, run.id, run.failed + run.errors),
    placeholderData: keepPreviousData,
  });
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={4} label={t("checking")} />;
  return (
    <>
      <ul aria-label={t("dryRun.against")} className="flex flex-col divide-y divide-line border-line border-t">
        {data.items.map((item) => (
          <li key={item.api} className="flex flex-col gap-1 py-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <TextLink href={item.url} prefetch={false}>
                {item.api}@{item.version}
              </TextLink>
              <BenchOutcome outcome={item.outcome} />
            </div>
            <TeamLink slug={item.team.slug} name={item.team.name} />
            <p className="line-clamp-3 wrap-anywhere text-muted text-xs" title={item.message}>
              {item.message}
            </p>
          </li>
        ))}
      </ul>
      {data.nextCursor === null ? null : <p className="text-muted text-xs">{t("dryRun.more")}</p>}
    </>
  );
}
