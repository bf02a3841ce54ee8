import { useTranslations } from "next-intl";
import type { BindingScope } from "@/lib/rulesets/model";

/** Where a ruleset is bound, in words: `Team payments`, `All APIs`. */
export function usePlaceWords() {
  const t = useTranslations("rulesets");
  return ({ scope, subject }: { scope: BindingScope; subject: string }) =>
    subject === "" ? t(`binding.is.${scope}`) : `${t(`binding.is.${scope}`)} ${subject}`;
}
