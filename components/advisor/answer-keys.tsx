"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useShortcut } from "@/lib/browser/use-shortcut";

interface AnswerKeysProps {
  /** Where each answer leads, in their order; their keys are 1, 2, 3… */
  hrefs: readonly string[];
  back: string | null;
}

/** The keys of a question: a digit answers, `b` goes back. */
export function AnswerKeys({ hrefs, back }: AnswerKeysProps) {
  return (
    <>
      {hrefs.map((href, index) => (
        <AnswerKey key={href} number={index + 1} href={href} />
      ))}
      {back === null ? null : <BackKey href={back} />}
    </>
  );
}

function AnswerKey({ number, href }: { number: number; href: string }) {
  const t = useTranslations("advisor");
  const router = useRouter();
  useShortcut(String(number), t("question.answer", { number }), () => router.push(href, { scroll: false }));
  return null;
}

function BackKey({ href }: { href: string }) {
  const t = useTranslations("advisor");
  const router = useRouter();
  useShortcut("b", t("question.back"), () => router.push(href, { scroll: false }));
  return null;
}
