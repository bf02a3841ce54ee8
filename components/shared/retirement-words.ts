import { useTranslations } from "next-intl";
import { verdictKey } from "@/lib/retirement/model/retirement-address";
import type { RetirementDto } from "@/lib/retirement/schema";

/** The verdict as one line: `It may be sunset`. */
export function useVerdictWords(): (retirement: RetirementDto) => string {
  const t = useTranslations("retirement");
  return (retirement) => {
    const key = verdictKey(retirement);
    if (key === "gone" || key === "stays") return t(key);
    const { verdict } = retirement;
    if (key === "operation") return t(`operation.${verdict}`);
    return key === "sunset" ? t(`sunset.${verdict}`) : t(`retired.${verdict}`);
  };
}
