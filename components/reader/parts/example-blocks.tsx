"use client";
import { useTranslations } from "next-intl";
import { CodeBlock } from "@/components/ui/code";
import type { OperationView, ReaderBody, ReaderExample } from "@/lib/reader/schema";

/** Responses with an example shown; the others are a status without one. */
const MOST_SHOWN = 4;

/** Examples of the request and of the answers of an operation. */
export function OperationExamples({ view }: { view: OperationView }) {
  const t = useTranslations("reader");
  const { words } = view;
  const answerTitle = (status: string) => {
    if (!words) return t("examples.response", { status });
    return status === "returns" ? t(`words.answer.${words.answer}`) : status;
  };
  const answers = view.responses.flatMap(({ status, content }) =>
    first(content).map((shown) => ({ ...shown, title: answerTitle(status) })),
  );
  const all = [
    ...first(view.body?.content ?? []).map((shown) => ({
      ...shown,
      title: words ? t(`words.body.${words.body}`) : t("examples.request"),
    })),
    ...answers,
  ];
  if (all.length === 0) return null;
  return (
    <section aria-label={t("examples.title")} className="flex min-w-0 flex-col gap-2">
      <h3 className="font-medium text-sm">{t("examples.title")}</h3>
      {all.slice(0, MOST_SHOWN).map(({ title, mediaType, example }) => (
        <ExampleBlock key={title} title={title} mediaType={mediaType} example={example} />
      ))}
    </section>
  );
}

function first(content: readonly ReaderBody[]): { mediaType: string; example: ReaderExample }[] {
  const body = content.find(({ examples }) => examples.length > 0);
  const example = body?.examples[0];
  return body && example ? [{ mediaType: body.mediaType, example }] : [];
}

interface ExampleBlockProps {
  title: string;
  mediaType: string;
  example: ReaderExample;
}

/** One example: whether the definition shows it, and what is not shown of how it is written. */
export function ExampleBlock({ title, mediaType, example }: ExampleBlockProps) {
  const t = useTranslations("reader");
  const isOtherwise = example.notation === "json" && !/\bjson\b/.test(mediaType);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <CodeBlock
        code={example.text}
        title={
          <span className="flex flex-wrap justify-between gap-x-2">
            <span>
              {title} · <span className="font-mono">{mediaType}</span>
            </span>
            <span>{t(`examples.${example.source}`)}</span>
          </span>
        }
      />
      {isOtherwise ? <p className="text-muted text-xs">{t("examples.asJson", { mediaType })}</p> : null}
      {example.notation === "multipart" ? <p className="text-muted text-xs">{t("examples.parts")}</p> : null}
    </div>
  );
}
