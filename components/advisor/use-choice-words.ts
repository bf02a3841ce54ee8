import { useTranslations } from "next-intl";

const WORDS = ["yes", "no", "unsure", "1", "2", "3", "4", "5"] as const;

/** What answers are called. */
export function useChoiceWords(): (value: string) => string {
  const t = useTranslations("advisor");
  return (value) => {
    const known = WORDS.find((word) => word === value);
    return known === undefined ? value : t(`choice.${known}`);
  };
}
