"use client";
import { useTranslations } from "next-intl";
import { FacetList } from "@/components/ui/facet-list";
import { type CatalogueFilter, catalogueHref, chosenOf, toggleHref } from "@/lib/catalog/model/catalogue-address";
import { type FacetName, SUNSET_SOON_DAYS } from "@/lib/catalog/model/facets";
import type { ApiPage } from "@/lib/catalog/schema";
import { LongFacet } from "./long-facet";
import { useFacetLabel } from "./use-facet-label";

export interface AttentionCounts {
  sunsetSoon: number;
  openReview: number;
  favourite: number;
}

interface FacetRailProps {
  filter: CatalogueFilter;
  facets: NonNullable<ApiPage["facets"]>;
  attention: AttentionCounts;
  /** Whether the viewer has favourites at all: only people do. */
  hasFavourites: boolean;
}

const ORDER: readonly FacetName[] = ["state", "team", "domain", "format", "level", "tag"];

/** What the catalogue can be narrowed by, with counts; each value is a link that switches it. */
export function FacetRail({ filter, facets, attention, hasFavourites }: FacetRailProps) {
  const t = useTranslations("catalog");
  const label = useFacetLabel();
  const soon = filter.sunsetWithinDays === SUNSET_SOON_DAYS;
  const reviewed = filter.openReview === "true";
  const liked = filter.favourite === "true";
  const favourites = {
    value: "favourite",
    label: t("facets.favourite"),
    count: attention.favourite,
    selected: liked,
    href: catalogueHref(filter, { favourite: liked ? undefined : "true" }),
  };
  return (
    <nav aria-label={t("facets.title")} className="flex flex-col gap-4">
      <FacetList
        title={t("facets.attention")}
        values={[
          ...(hasFavourites ? [favourites] : []),
          {
            value: "sunset",
            label: t("facets.sunset", { days: SUNSET_SOON_DAYS }),
            count: attention.sunsetSoon,
            selected: soon,
            href: catalogueHref(filter, { sunsetWithinDays: soon ? undefined : SUNSET_SOON_DAYS }),
          },
          {
            value: "review",
            label: t("facets.openReview"),
            count: attention.openReview,
            selected: reviewed,
            href: catalogueHref(filter, { openReview: reviewed ? undefined : "true" }),
          },
        ]}
      />
      {ORDER.map((name) => {
        const values = facets[name] ?? [];
        if (values.length === 0) return null;
        const chosen = chosenOf(filter, name);
        return (
          <LongFacet
            key={name}
            title={t(`facets.${name}`)}
            values={values.map(({ value, label: given, count }) => ({
              value,
              label: label(name, value, given),
              count,
              selected: chosen.includes(value),
              href: toggleHref(filter, name, value),
            }))}
          />
        );
      })}
    </nav>
  );
}
