"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { CodeBlock } from "@/components/ui/code";
import { cn } from "@/components/ui/cn";
import { type OperationView, SAMPLE_LANGUAGES, type SampleLanguage } from "@/lib/reader/schema";

const STORED = "concordat.sample-language";
const NAMES: Record<SampleLanguage, string> = {
  curl: "curl",
  javascript: "JavaScript",
  python: "Python",
  go: "Go",
  java: "Java",
};
const listeners = new Set<() => void>();

function readLanguage(): SampleLanguage {
  try {
    const stored = window.localStorage.getItem(STORED);
    return SAMPLE_LANGUAGES.find((language) => language === stored) ?? "curl";
  } catch {
    // Where nothing may be stored, nothing is remembered.
    return "curl";
  }
}

function chooseLanguage(language: SampleLanguage): void {
  try {
    window.localStorage.setItem(STORED, language);
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The request in code; the language that was chosen is remembered. */
export function CodeSamples({ samples }: { samples: OperationView["samples"] }) {
  const t = useTranslations("reader");
  const wanted = useSyncExternalStore(subscribe, readLanguage, () => "curl" as const);
  const shown = samples.find(({ language }) => language === wanted) ?? samples[0];
  return (
    <section aria-label={t("samples.title")} className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-medium text-sm">{t("samples.title")}</h3>
        <div role="group" aria-label={t("samples.language")} className="flex flex-wrap gap-0.5">
          {samples.map(({ language }) => (
            <button
              key={language}
              type="button"
              aria-pressed={language === shown?.language}
              onClick={() => chooseLanguage(language)}
              className={cn(
                "rounded-md px-1.5 py-0.5 text-2xs",
                language === shown?.language ? "bg-selected font-medium text-ink" : "text-muted hover:text-ink",
              )}
            >
              {NAMES[language]}
            </button>
          ))}
        </div>
      </div>
      {shown ? <CodeBlock code={shown.code} /> : <p className="text-muted text-xs">{t("samples.none")}</p>}
    </section>
  );
}
