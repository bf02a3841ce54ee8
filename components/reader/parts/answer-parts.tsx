"use client";
import { useTranslations } from "next-intl";
import { Prose } from "@/components/reader/prose";
import { useReader } from "@/components/reader/reader-context";
import { Disclosure } from "@/components/ui/disclosure";
import type { OperationView, ReaderResponse } from "@/lib/reader/schema";
import { BodyView } from "./body-view";
import { Part } from "./part";

/** What comes back where there are no statuses, and what goes wrong, in the words of the language. */
export function AnswerParts({
  responses,
  words,
}: {
  responses: readonly ReaderResponse[];
  words: NonNullable<OperationView["words"]>;
}) {
  const t = useTranslations("reader");
  const { target } = useReader();
  const answers = responses.filter(({ status }) => status === "returns");
  const errors = responses.filter(({ status }) => status !== "returns");
  return (
    <>
      {answers.map((answer) => (
        <Part key={answer.status} id={`response.${answer.status}`} title={t(`words.answer.${words.answer}`)}>
          <AnswerInside answer={answer} />
        </Part>
      ))}
      {errors.length > 0 ? (
        <Part id="responses" title={t(`words.errors.${words.errors}`)}>
          <div className="flex min-w-0 flex-col gap-1">
            {errors.map((error) => {
              const id = `response.${error.status}`;
              const isNamed = target === id || (target?.startsWith(`${id}.`) ?? false);
              return (
                <div key={`${error.status} ${isNamed}`} id={id} className="min-w-0 scroll-mt-20">
                  <Disclosure
                    open={isNamed}
                    summary={<span className="min-w-0 truncate font-mono text-danger-ink text-xs">{error.status}</span>}
                  >
                    <AnswerInside answer={error} />
                  </Disclosure>
                </div>
              );
            })}
          </div>
        </Part>
      ) : null}
    </>
  );
}

function AnswerInside({ answer }: { answer: ReaderResponse }) {
  const t = useTranslations("reader");
  return (
    <div className="flex min-w-0 flex-col gap-2 pb-2">
      {answer.description ? <Prose text={answer.description} /> : null}
      {answer.content.length > 0 ? (
        <BodyView content={answer.content} id={`response.${answer.status}.body`} />
      ) : (
        <p className="text-muted text-xs">{t("words.nothing")}</p>
      )}
    </div>
  );
}
