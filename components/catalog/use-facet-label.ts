import { useTranslations } from "next-intl";
import type { FacetName } from "@/lib/catalog/model/facets";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { formatName } from "@/lib/specs/format-names";

/** The words for a value of a facet. */
export function useFacetLabel(): (facet: FacetName, value: string, given?: string) => string {
  const t = useTranslations("catalog");
  const shared = useTranslations("shared");
  return (facet, value, given) => {
    if (facet === "level") return value === "L0" ? shared("level.below") : value;
    if (facet === "format") return formatName(value);
    if (facet !== "state") return given ?? value;
    const state = VERSION_STATES.find((one) => one === value);
    return state ? shared(`state.${state}`) : t("facets.unpublished");
  };
}
