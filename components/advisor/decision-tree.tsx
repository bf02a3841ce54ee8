import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { type AdvisorAnswers, TREE_QUESTIONS } from "@/lib/maturity/advisor/answers";
import { TREE_LEAVES } from "@/lib/maturity/advisor/stacks";

/** The questions in their order, where a yes leads, and where it was decided. */
export function DecisionTree({ answers }: { answers: AdvisorAnswers }) {
  const t = useTranslations("advisor");
  const decided = TREE_QUESTIONS.findIndex((question) => answers[question] === "yes");
  return (
    <Panel
      title={t("tree.title")}
      hint={t("tree.hint")}
      padding="flush"
      footer={decided === -1 ? t("tree.none") : undefined}
    >
      <ol className="divide-y divide-line text-sm">
        {TREE_QUESTIONS.map((question, index) => (
          <li
            key={question}
            aria-current={index === decided ? "true" : undefined}
            className="grid min-h-row grid-cols-[1.25rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 px-4 py-1.5 aria-[current=true]:bg-selected sm:grid-cols-[1.25rem_9rem_5rem_minmax(0,1fr)]"
          >
            <span className="text-faint" data-numeric>
              {index + 1}
            </span>
            <span className="min-w-0">{t(`short.${question}`)}</span>
            <span>
              <Badge tone={answers[question] === "yes" ? "accent" : "neutral"}>
                {t(`choice.${answers[question]}`)}
              </Badge>
            </span>
            <span className="flex min-w-0 flex-wrap items-center gap-1.5 text-muted max-sm:col-span-3">
              <span className="inline-flex min-w-0 items-center gap-1.5">
                <ArrowRight aria-hidden className="size-3.5 shrink-0" />
                <span className="sr-only">{t("tree.leads", { stack: "" })}</span>
                {t(`stack.${TREE_LEAVES[question]}`)}
              </span>
              {index === decided ? <Badge tone="success">{t("tree.decided")}</Badge> : null}
              {decided !== -1 && index > decided && answers[question] === "yes" ? (
                <span className="text-faint text-xs">{t("tree.notReached")}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
