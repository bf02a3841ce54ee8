import { useTranslations } from "next-intl";
import { Kbd } from "@/components/ui/kbd";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { QuietLink } from "@/components/ui/quiet-link";
import { type AdvisorQuery, advisorHref, choicesOf, type Step, STEPS } from "./advisor-address";
import { AnswerKeys } from "./answer-keys";
import { useChoiceWords } from "./use-choice-words";

/** One question with its answers, each a link and a key. */
export function QuestionCard({ query, step }: { query: AdvisorQuery; step: Step }) {
  const t = useTranslations("advisor");
  const wordOf = useChoiceWords();
  const index = STEPS.indexOf(step);
  const choices = choicesOf(step).map((value) => ({ value, href: advisorHref(query, { answer: [step, value] }) }));
  const before = STEPS[index - 1];
  const back = before === undefined ? null : advisorHref(query, { ask: before });
  return (
    <Panel
      title={t("question.progress", { step: index + 1, of: STEPS.length })}
      hint={t("question.keys", { keys: `1–${choices.length}` })}
      actions={
        <>
          {back === null ? null : (
            <LinkButton size="sm" variant="ghost" href={back} scroll={false}>
              {t("question.back")} <Kbd keys="b" />
            </LinkButton>
          )}
          <LinkButton size="sm" variant="ghost" href="/advisor" scroll={false}>
            {t("question.again")}
          </LinkButton>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Progress label={t("question.progress", { step: index + 1, of: STEPS.length })} value={index / STEPS.length} />
        <div aria-live="polite">
          <p className="font-medium text-lg">{t(`ask.${step}`)}</p>
          <p className="mt-1 text-muted text-sm">{t(`hint.${step}`)}</p>
        </div>
        <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
          {choices.map(({ value, href }, place) => (
            <li key={value}>
              <QuietLink
                keepScroll
                href={href}
                aria-current={query.given[step] === value ? "true" : undefined}
                className="flex h-11 items-center justify-between gap-2 rounded-md border border-line-strong bg-surface px-3 font-medium text-sm shadow-1 hover:bg-hover aria-[current=true]:border-accent aria-[current=true]:bg-selected"
              >
                {wordOf(value)}
                <Kbd keys={String(place + 1)} />
              </QuietLink>
            </li>
          ))}
        </ul>
        <AnswerKeys hrefs={choices.map(({ href }) => href)} back={back} />
      </div>
    </Panel>
  );
}
