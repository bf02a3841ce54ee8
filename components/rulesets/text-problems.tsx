"use client";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { EditorProblem } from "@/components/shared/yaml-editor";

interface TextProblemsProps {
  problems: readonly EditorProblem[];
  notices: readonly string[];
  onShow: (line: number) => void;
}

const MOST_SHOWN = 20;

/** What is wrong with the text, each with the way to its line, and what does nothing in it. */
export function TextProblems({ problems, notices, onShow }: TextProblemsProps) {
  const t = useTranslations("rulesets");
  return (
    <>
      {problems.length > 0 ? (
        <Callout tone="danger" live title={t("try.problems", { count: problems.length })}>
          <ul className="flex flex-col gap-1 pt-1">
            {problems.slice(0, MOST_SHOWN).map((one) => (
              <li key={`${one.line} ${one.column} ${one.message}`} className="flex gap-2">
                <button
                  type="button"
                  className="shrink-0 font-mono text-accent-ink text-xs underline"
                  onClick={() => onShow(one.line)}
                >
                  {t("try.line", { line: one.line })}
                </button>
                <span className="wrap-anywhere">{one.message}</span>
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      {notices.length > 0 ? (
        <Callout tone="caution" title={t("try.notices")}>
          <ul className="flex flex-col gap-1 pt-1">
            {notices.slice(0, MOST_SHOWN).map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </Callout>
      ) : null}
    </>
  );
}
