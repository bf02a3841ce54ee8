"use client";
import { useTranslations } from "next-intl";
import { MarkedLine } from "@/components/shared/marked-line";
import { CopyButton } from "@/components/ui/copy-button";
import type { ReaderDeclaration } from "@/lib/reader/schema";

/** What an operation or a type looks like in the language that declares it. */
export function Declaration({ declaration: { text, marks } }: { declaration: ReaderDeclaration }) {
  const t = useTranslations("reader");
  const lines = text.split("\n");
  return (
    <div className="relative min-w-0 rounded-md border border-line bg-sunken">
      <pre
        tabIndex={0}
        aria-label={t("declaration")}
        className="max-h-96 overflow-auto py-1.5 pr-9 pl-2.5 font-mono text-xs leading-5 scroll-slim"
      >
        <code>
          {lines.map((line, index) => (
            <span key={index} className="block min-h-5 whitespace-pre">
              <MarkedLine text={line} marks={marks[index]} />
            </span>
          ))}
        </code>
      </pre>
      <span className="absolute top-0.5 right-0.5 rounded-md bg-sunken">
        <CopyButton value={text} label={t("copyDeclaration")} />
      </span>
    </div>
  );
}
