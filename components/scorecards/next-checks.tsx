import { useTranslations } from "next-intl";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import type { ApiScorecard } from "@/lib/scorecards/schema/score";
import { STATUS_LOOK, shownStatus } from "./status-look";
import { useCheckWords } from "@/components/shared/use-check-words";

/** The next checks to meet, at most three, with what each takes. */
export function NextChecks({ score }: { score: ApiScorecard }) {
  const t = useTranslations("scorecards");
  const words = useCheckWords();
  const next = score.next.flatMap((id) => score.checks.find((check) => check.id === id) ?? []);
  if (next.length === 0) return null;
  return (
    <Panel title={t("next.title", { count: next.length })} hint={t("next.hint")} padding="flush">
      <ol className="grid gap-px overflow-hidden rounded-b-lg bg-line md:grid-cols-3">
        {next.map((check, index) => {
          const { Icon, ink } = STATUS_LOOK[shownStatus(check)];
          return (
            <li key={check.id} className="flex flex-col gap-1.5 bg-surface px-4 py-3">
              <span className="flex items-center gap-2 text-muted text-xs">
                <span data-numeric className="font-semibold text-accent-ink">
                  {index + 1}
                </span>
                <Badge tone="accent">L{check.level}</Badge>
                <span>
                  {t(`facet.${check.facet}`)}
                  {check.required ? null : ` · ${t("checks.optional")}`}
                </span>
                <span data-numeric className="ml-auto whitespace-nowrap font-medium text-ink">
                  {t("hours", { hours: check.effort })}
                </span>
              </span>
              <a
                href={`#check-${check.id}`}
                className="w-fit rounded-sm font-medium text-sm underline-offset-3 hover:underline"
              >
                {words.title(check)}
              </a>
              <p className="text-sm">
                <RuleMessage text={words.fix(check)} />
              </p>
              <p className="mt-auto flex items-start gap-1.5 text-muted text-xs">
                <Icon aria-hidden className={`mt-px size-3.5 shrink-0 ${ink}`} />
                <span>{words.evidence(check.evidence)}</span>
              </p>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
