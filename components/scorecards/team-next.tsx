import { useTranslations } from "next-intl";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { Panel } from "@/components/ui/panel";
import { QuietLink } from "@/components/ui/quiet-link";
import { TextLink } from "@/components/ui/text-link";
import { checkHref, teamScorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { TeamScorecard } from "@/lib/scorecards/schema/lists";
import { useCheckWords } from "@/components/shared/use-check-words";

/** APIs that a next check names; the rest are a link away. */
const NAMED = 3;

/** The next three things that move a team: what, how much work on which APIs. */
export function TeamNext({ score }: { score: TeamScorecard }) {
  const t = useTranslations("scorecards");
  const words = useCheckWords();
  const names = new Map(score.apis.map(({ slug, name }) => [slug, name]));
  if (score.next.length === 0) return null;
  return (
    <Panel title={t("next.title", { count: score.next.length })} hint={t("next.teamHint")} padding="flush">
      <ol className="grid gap-px overflow-hidden rounded-b-lg bg-line md:grid-cols-3">
        {score.next.map((check, index) => (
          <li key={check.id} className="flex flex-col gap-1 bg-surface px-4 py-3">
            <span className="flex items-baseline justify-between gap-2 text-xs">
              <span data-numeric className="font-semibold text-accent-ink">
                {index + 1}
              </span>
              <span data-numeric className="whitespace-nowrap font-medium">
                {t("next.total", { hours: check.effort * check.apis.length, count: check.apis.length })}
              </span>
            </span>
            <QuietLink
              href={teamScorecardHref(score.team.slug, { check: check.id })}
              className="w-fit rounded-sm font-medium text-sm underline-offset-3 hover:underline"
            >
              {words.title(check)}
            </QuietLink>
            <Fix check={score.checks.find(({ id }) => id === check.id)} />
            <p className="mt-auto flex flex-wrap gap-x-2 pt-1 text-xs">
              {check.apis.slice(0, NAMED).map((slug) => (
                <TextLink key={slug} href={checkHref(slug, check.id)}>
                  {names.get(slug) ?? slug}
                </TextLink>
              ))}
              {check.apis.length > NAMED ? (
                <span className="text-muted">{t("next.others", { count: check.apis.length - NAMED })}</span>
              ) : null}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Fix({ check }: { check: TeamScorecard["checks"][number] | undefined }) {
  const words = useCheckWords();
  return check ? (
    <p className="text-muted text-xs">
      <RuleMessage text={words.fix(check)} />
    </p>
  ) : null;
}
