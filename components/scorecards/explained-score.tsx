import { X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Digest } from "@/components/shared/digest";
import { LevelBadge } from "@/components/shared/level-badge";
import { Callout } from "@/components/ui/callout";
import { CodeBlock } from "@/components/ui/code";
import { DefinitionList } from "@/components/ui/definition-list";
import { Disclosure } from "@/components/ui/disclosure";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { reachedLevelOf } from "@/lib/maturity/model/reached-level";
import type { ScorecardQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { ScoreExplanation } from "@/lib/scorecards/schema/evidence-of-score";

interface ExplainedScoreProps {
  api: string;
  query: ScorecardQuery;
  explained: ScoreExplanation;
}

/** An old number with the facts and the rubric it was made of, and whether it comes out the same today. */
export function ExplainedScore({ api, query, explained }: ExplainedScoreProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const { stored, same, facts } = explained;
  const decimal = (value: number | null) =>
    value === null ? t("unknown") : format.number(value, { maximumFractionDigits: 2 });
  const verdict = same === null ? "lost" : same ? "same" : "other";
  const path = `/api/v1/scorecards/apis/${encodeURIComponent(api)}/explanation?at=${encodeURIComponent(stored.at)}`;
  return (
    <Panel
      id="explained"
      title={t("explained.title", {
        at: `${format.dateTime(new Date(stored.at), { dateStyle: "medium", timeStyle: "short" })} UTC`,
      })}
      hint={t("explained.hint")}
      actions={
        <>
          <CopyCommands call={{ path }} />
          <LinkButton href={scorecardHref(api, { ...query, explain: undefined })} size="sm" icon={<X aria-hidden />}>
            {t("explained.close")}
          </LinkButton>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Callout tone={same ? "success" : "caution"} title={t(`explained.${verdict}`)} />
        <DefinitionList
          layout="columns"
          items={[
            { key: "level", term: t("history.level"), value: <LevelBadge level={reachedLevelOf(stored.level)} /> },
            {
              key: "progress",
              term: t("history.progress"),
              value: format.number(stored.progress, { style: "percent", maximumFractionDigits: 0 }),
            },
            { key: "entropy", term: t("history.entropy"), value: decimal(stored.entropy) },
            { key: "dimensions", term: t("compare.dimensions"), value: decimal(stored.dimensions) },
            { key: "rubric", term: t("explained.rubric"), value: stored.rubric },
            { key: "digest", term: t("explained.digest"), value: <Digest value={stored.factsDigest} /> },
          ]}
        />
        <section aria-label={t("explained.facts")}>
          <h3 className="mb-1 font-medium text-sm">{t("explained.facts")}</h3>
          <div className="grid items-start gap-x-6 md:grid-cols-2">
            {Object.entries(facts).map(([aspect, values]) => (
              <Disclosure key={aspect} summary={<span className="font-mono text-xs">{aspect}</span>}>
                <CodeBlock code={JSON.stringify(values, null, 2)} />
              </Disclosure>
            ))}
          </div>
        </section>
      </div>
    </Panel>
  );
}
