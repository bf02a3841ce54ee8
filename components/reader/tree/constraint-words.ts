"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { Constraint } from "@/lib/reader/schema";

type Bounds = "between" | "min" | "max" | "exact";

function boundsOf({ min, max }: Constraint): Bounds {
  if (min !== undefined && max !== undefined) return min === max ? "exact" : "between";
  return min === undefined ? "max" : "min";
}

/** Says constraints in the reader's language. */
export function useConstraintWords(): (constraint: Constraint) => string {
  const t = useTranslations("reader");
  const format = useFormatter();
  const plain = (value: number | undefined) =>
    value === undefined
      ? ""
      : format.number(value, { useGrouping: Math.abs(value) >= 10_000, maximumSignificantDigits: 17 });
  const rangeWords = (constraint: Constraint): string => {
    const { min, max, above, below } = constraint;
    const words: string[] = [];
    if (min !== undefined || max !== undefined) {
      const bounds = boundsOf(constraint);
      words.push(t(`constraints.range.${bounds}`, { min: plain(min), max: plain(max) }));
    }
    if (above !== undefined) words.push(t("constraints.range.above", { above: plain(above) }));
    if (below !== undefined) words.push(t("constraints.range.below", { below: plain(below) }));
    return format.list(words, { type: "unit" });
  };
  return (constraint) => {
    const { kind, min = 0, max = 0, text = "", names = [] } = constraint;
    switch (kind) {
      case "length":
      case "items":
      case "properties":
      case "contains":
        return t(`constraints.${kind}.${boundsOf(constraint)}`, { min, max });
      case "range":
        return rangeWords(constraint);
      case "multipleOf":
        return t("constraints.multipleOf", { value: plain(constraint.value) });
      case "needs":
        return t("constraints.needs", { text, names: names.join(", ") });
      case "required":
        return t("constraints.required", { names: names.join(", ") });
      case "pattern":
        return t("constraints.pattern", { text: `/${text}/` });
      case "encoding":
      case "mediaType":
        return t(`constraints.${kind}`, { text });
      case "unique":
      case "closed":
        return t(`constraints.${kind}`);
    }
  };
}
