import { Check, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { LevelBars } from "@/components/shared/level-bars";
import { ListKeys } from "@/components/shared/list-keys";
import { Panel } from "@/components/ui/panel";
import { FACETS, LEVELS } from "@/lib/maturity/model/check";
import type { ScorecardQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { ApiScorecard, CheckDto } from "@/lib/scorecards/schema/score";
import { CheckRow } from "./check-row";
import { STATUS_LOOK, type ShownStatus, shownStatus } from "./status-look";
import { ladderOf } from "./to-next-level";
import { useLevelWords } from "@/components/shared/use-level-words";

const STATUSES: readonly ShownStatus[] = ["unmet", "unknown", "met", "exempted", "not-applicable"];

interface CheckListProps {
  score: ApiScorecard;
  query: ScorecardQuery;
  /** What can be done with the list: who may grant exemptions has a way to. */
  actions?: ReactNode;
}

/** Every check by level, filtered by facet and status; `j` and `k` walk them. */
export function CheckList({ score, query, actions }: CheckListProps) {
  const t = useTranslations("scorecards");
  const { slug } = score.api;
  const words = useLevelWords();
  const shown = score.checks.filter(
    (check) =>
      (query.facet === undefined || check.facet === query.facet) &&
      (query.status === undefined || shownStatus(check) === query.status),
  );
  const isNarrowed = query.facet !== undefined || query.status !== undefined;
  const steps = ladderOf(score.level, score.checks);
  return (
    <Panel
      id="checks"
      title={t("checks.title", { count: score.checks.length })}
      hint={t("checks.hint")}
      actions={actions}
      padding="flush"
    >
      <div className="flex flex-wrap gap-x-4 gap-y-2 border-line border-b px-3 py-2.5">
        <FilterChips label={t("checks.byStatus")} chips={useStatusChips(score.checks, query, slug)} />
        <FilterChips
          label={t("checks.byFacet")}
          chips={FACETS.map((facet) => ({
            key: facet,
            label: t(`facet.${facet}`),
            selected: query.facet === facet,
            href: `${scorecardHref(slug, { ...query, facet: query.facet === facet ? undefined : facet })}#checks`,
          }))}
        />
      </div>
      {shown.length === 0 ? <p className="px-4 py-6 text-center text-muted text-sm">{t("checks.none")}</p> : null}
      <ListKeys>
        {LEVELS.map((level) => {
          const own = shown.filter((check) => check.level === level);
          const step = steps[level - 1];
          if (own.length === 0 || !step) return null;
          return (
            <details
              key={level}
              open={isNarrowed || step.standing === "next" || own.some(({ id }) => id === query.check)}
              className="group/level border-line border-b last:border-b-0"
            >
              <summary className="flex list-none items-center gap-2 bg-sunken px-3 py-1.5 text-muted text-xs -outline-offset-2 hover:bg-hover [&::-webkit-details-marker]:hidden">
                <ChevronRight
                  aria-hidden
                  className="size-3.5 text-faint transition-transform group-open/level:rotate-90"
                />
                <LevelBars level={level} />
                <h3 className="font-medium text-ink">
                  L{level} {words.name(level)}
                </h3>
                <span data-numeric>{t("ladder.passed", { passed: step.passed, of: step.of })}</span>
                {step.standing === "reached" ? <Check aria-hidden className="size-3.5 text-success-ink" /> : null}
                <span data-numeric className="ml-auto">
                  {t("checks.title", { count: own.length })}
                </span>
              </summary>
              <div id={`level-${level}`} className="scroll-mt-24 border-line border-t">
                {own.map((check) => (
                  <CheckRow key={check.id} check={check} open={check.id === query.check} />
                ))}
              </div>
            </details>
          );
        })}
      </ListKeys>
    </Panel>
  );
}

function useStatusChips(checks: readonly CheckDto[], query: ScorecardQuery, slug: string) {
  const t = useTranslations("scorecards");
  return STATUSES.flatMap((status) => {
    const count = checks.filter((check) => shownStatus(check) === status).length;
    if (count === 0 && query.status !== status) return [];
    const { Icon, ink } = STATUS_LOOK[status];
    return {
      key: status,
      selected: query.status === status,
      href: `${scorecardHref(slug, { ...query, status: query.status === status ? undefined : status })}#checks`,
      label: (
        <>
          <Icon aria-hidden className={`size-3.5 ${ink}`} />
          {t(`status.${status}`)}
          <span data-numeric className="text-faint">
            {count}
          </span>
        </>
      ),
    };
  });
}
