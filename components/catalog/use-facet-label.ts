import { useTranslations } from "next-intl";
import { useLevelWords } from "@/components/shared/use-level-words";
import { LEVELS } from "@/lib/maturity/model/check";
import type { FacetName } from "@/lib/catalog/model/facets";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { formatName } from "@/lib/specs/format-names";

/** The words for a value of a facet. */
export function useFacetLabel(): (facet: FacetName, value: string, given?: string) => string {
  const t = useTranslations("catalog");
  const shared = useTranslations("shared");
  const levels = useLevelWords();
  return (facet, value, given) => {
    if (facet === "level") {
      const level = ([0, ...LEVELS] as const).find((one) => `L${one}` === value);
      return level === undefined ? value : levels.full(level);
    }
    if (facet === "format") return formatName(value);
    if (facet !== "state") return given ?? value;
    const state = VERSION_STATES.find((one) => one === value);
    return state ? shared(`state.${state}`) : t("facets.unpublished");
  };
}
