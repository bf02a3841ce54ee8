import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { QuietLink } from "@/components/ui/quiet-link";
import { textLinkClass } from "@/components/ui/text-link-style";
import { type AdvisorQuery, advisorHref, STEPS } from "./advisor-address";
import { useChoiceWords } from "./use-choice-words";

/** What was answered so far; each answer can be changed. */
export function AnsweredList({ query }: { query: Pick<AdvisorQuery, "given" | "weights"> }) {
  const t = useTranslations("advisor");
  const wordOf = useChoiceWords();
  const answered = STEPS.flatMap((step) => {
    const value = query.given[step];
    return value === undefined ? [] : [{ step, value }];
  });
  if (answered.length === 0) return null;
  return (
    <Panel title={t("question.list")} padding="flush">
      <dl className="divide-y divide-line text-sm">
        {answered.map(({ step, value }) => (
          <div key={step} className="flex min-h-row flex-wrap items-center gap-x-4 px-4 py-1">
            <dt className="min-w-0 flex-1 text-muted">{t(`short.${step}`)}</dt>
            <dd className="flex items-center gap-3 font-medium">
              {wordOf(value)}
              <QuietLink keepScroll href={advisorHref(query, { ask: step })} className={textLinkClass.accent}>
                {t("question.change")}
                <span className="sr-only"> {t(`short.${step}`)}</span>
              </QuietLink>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
