import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { QuietLink } from "@/components/ui/quiet-link";
import { FACETS } from "@/lib/catalog/model/facets";
import { TextLink } from "@/components/ui/text-link";
import {
  type CatalogueFilter,
  WHOLE_CATALOGUE,
  catalogueHref,
  chosenOf,
  toggleHref,
} from "@/lib/catalog/model/catalogue-address";
import { useFacetLabel } from "./use-facet-label";

interface Chip {
  key: string;
  name: string;
  href: string;
}

/** The filters in use, each with a way to take it off. */
export function ActiveFilters({ filter, teams }: { filter: CatalogueFilter; teams: ReadonlyMap<string, string> }) {
  const t = useTranslations("catalog");
  const chips = useChips(filter, teams);
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("active")} className="flex flex-wrap items-center gap-1.5">
      {chips.map((chip) => (
        <li key={chip.key}>
          <QuietLink
            href={chip.href}
            keepScroll
            aria-label={t("remove", { name: chip.name })}
            className="inline-flex h-6 max-w-64 items-center gap-1 rounded-full border border-accent-line bg-accent-soft px-2 text-accent-ink text-xs hover:border-accent"
          >
            <span className="truncate">{chip.name}</span>
            <X aria-hidden className="size-3 shrink-0" />
          </QuietLink>
        </li>
      ))}
      <li className="pl-1 text-xs">
        <TextLink href={filter.q ? catalogueHref({ ...NOTHING, sort: filter.sort, q: filter.q }) : WHOLE_CATALOGUE}>
          {t("clearAll")}
        </TextLink>
      </li>
    </ul>
  );
}

const NOTHING = { limit: 50 } as const;

function useChips(filter: CatalogueFilter, teams: ReadonlyMap<string, string>): Chip[] {
  const t = useTranslations("catalog");
  const label = useFacetLabel();
  const chips: Chip[] = FACETS.flatMap((facet) =>
    chosenOf(filter, facet).map((value) => ({
      key: `${facet} ${value}`,
      name: `${t(`facets.${facet}`)}: ${label(facet, value, teams.get(value))}`,
      href: toggleHref(filter, facet, value),
    })),
  );
  if (filter.sunsetWithinDays !== undefined) {
    const href = catalogueHref(filter, { sunsetWithinDays: undefined });
    chips.push({ key: "sunset", name: t("facets.sunset", { days: filter.sunsetWithinDays }), href });
  }
  if (filter.openReview === "true") {
    chips.push({ key: "review", name: t("facets.openReview"), href: catalogueHref(filter, { openReview: undefined }) });
  }
  if (filter.favourite === "true") {
    const href = catalogueHref(filter, { favourite: undefined });
    chips.push({ key: "favourite", name: t("facets.favourite"), href });
  }
  return chips;
}
