"use client";
import { useTranslations } from "next-intl";
import { Prose } from "@/components/reader/prose";
import type { SchemaNode } from "@/lib/reader/schema";
import { useConstraintWords } from "./constraint-words";

/** What is said of a schema beside its name and type: description, constraints in words, values, default, examples. */
export function NodeFacts({ node }: { node: SchemaNode }) {
  const t = useTranslations("reader");
  const wordsOf = useConstraintWords();
  const { description, constraints = [], enum: values, enumCount, default: usual, examples = [] } = node;
  const words = constraints.map(wordsOf);
  if (!description && words.length === 0 && !values && usual === undefined && examples.length === 0) return null;
  return (
    <div className="flex min-w-0 flex-col gap-1 text-muted text-xs">
      {description ? <Prose text={description} /> : null}
      {words.length > 0 ? <p className="wrap-anywhere">{words.join(" · ")}</p> : null}
      {values ? (
        <p className="flex flex-wrap items-baseline gap-1">
          <span>{t("schema.values")}</span>
          {values.map((value, index) => (
            <Value key={`${index} ${value}`} text={value} />
          ))}
          {enumCount ? <span>{t("schema.moreValues", { count: enumCount - values.length })}</span> : null}
        </p>
      ) : null}
      {usual === undefined ? null : <p>{t.rich("schema.default", { value: () => <Value text={usual} /> })}</p>}
      {examples.map((example, index) => (
        <p key={`${index} ${example}`}>{t.rich("schema.example", { value: () => <Value text={example} /> })}</p>
      ))}
    </div>
  );
}

function Value({ text }: { text: string }) {
  return <code className="rounded-sm bg-sunken px-1 py-px font-mono text-2xs text-ink wrap-anywhere">{text}</code>;
}
