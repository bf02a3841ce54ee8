"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemState } from "@/components/shared/problem-state";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code";
import { SkeletonRows } from "@/components/ui/skeleton";
import { codePolicyQueries } from "@/lib/code-policies/queries";

/** What policies are told of a version, fetched when somebody asks. */
export function FactsOfVersion({ of }: { of: { api: string; version: string } }) {
  const t = useTranslations("codePolicies");
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({ ...codePolicyQueries.facts(of), enabled: open });
  const name = `${of.api}@${of.version}`;
  return (
    <div>
      <Button size="sm" variant="ghost" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("bench.facts")}
      </Button>
      {open ? (
        <div className="mt-1 flex flex-col gap-2">
          {error ? <ProblemState error={error} onRetry={() => void refetch()} /> : null}
          {!data && !error ? <SkeletonRows rows={3} label={t("checking")} /> : null}
          {data ? (
            <>
              <p className="text-muted text-xs">{t("bench.factsHint")}</p>
              {data.withheld.map(({ name: fact, because }) => (
                <p key={fact} className="text-caution-ink text-xs">
                  {because}
                </p>
              ))}
              <CodeBlock title={t("bench.showFacts", { name })} code={JSON.stringify(data.facts, null, 2)} />
            </>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
