import { useTranslations } from "next-intl";
import type { CheckDto } from "@/lib/scorecards/schema/score";
import { formatName } from "@/lib/specs/format-names";

type Values = Record<string, string | number>;
/** One of the keys there are: others are asked for only where they are there. */
type Known = "checks.owner-named.title";

/** Contract languages as people call them. */
const named = (values: Values): Values =>
  typeof values.format === "string" ? { ...values, format: formatName(values.format) } : values;

/**
 * The words of checks in the language of the page. What the pages have no words for, such as a check of a newer rubric, is
 * said in the English that came with it.
 */
export function useCheckWords() {
  const t = useTranslations("scorecardChecks");
  return {
    title: ({ id, title }: Pick<CheckDto, "id" | "title">) =>
      t.has(`checks.${id}.title` as Known) ? t(`checks.${id}.title` as Known) : title,
    why: ({ id, why }: Pick<CheckDto, "id" | "why">) =>
      t.has(`checks.${id}.why` as Known) ? t(`checks.${id}.why` as Known) : why,
    fix: ({ id, fix }: Pick<CheckDto, "id" | "fix">) =>
      t.has(`checks.${id}.fix` as Known) ? t(`checks.${id}.fix` as Known) : fix,
    evidence: ({ code, values, text }: { code: string; values: Values; text: string }) =>
      t.has(`evidence.${code}` as Known) ? t(`evidence.${code}` as Known, named(values)) : text,
    dimension: ({ code, values }: { code: string; values: Values }) =>
      t.has(`dimension.${code}` as Known) ? t(`dimension.${code}` as Known, values) : code,
    because: ({ code, values }: { code: string; values: Values }) => {
      if (t.has(`because.${code}` as Known)) return t(`because.${code}` as Known, values);
      return t.has(`evidence.${code}` as Known) ? t(`evidence.${code}` as Known, named(values)) : code;
    },
  };
}
