"use client";
import { useTranslations } from "next-intl";
import type { ProblemError } from "@/lib/browser/problem-error";
import { isErrorCode } from "@/lib/core/errors";

/** What failed, in the reader's language; in the words of the answer where its code is not one of ours. */
export function useProblemTitle(): (error: ProblemError) => string {
  const t = useTranslations("errorPages");
  return ({ code, problem }) => (isErrorCode(code) ? t(`of.${code}.title`) : problem.title);
}
