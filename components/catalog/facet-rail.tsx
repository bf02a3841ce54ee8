"use client";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { FacetList } from "@/components/ui/facet-list";
import { type FacetName, SUNSET_SOON_DAYS } from "@/lib/catalog/model/facets";
import type { ApiPage } from "@/lib/catalog/schema";
import { type CatalogueFilter, catalogueHref, chosenOf, toggleHref } from "./catalogue-address";
import { useFacetLabel } from "./use-facet-label";

export interface AttentionCounts {
  sunsetSoon: number;
  openReview: number;
}

interface FacetRailProps {
  filter: CatalogueFilter;
  facets: NonNullable<ApiPage["facets"]>;
  attention: AttentionCounts;
}

/** Values of a facet in sight before it is opened: the most frequent, and those that are chosen. */
const FRONT_VALUES = 8;

const ORDER: readonly FacetName[] = ["state", "team", "domain", "format", "tag"];

/** What the catalogue can be narrowed by, with counts; each value is a link that switches it. */
export function FacetRail({ filter, facets, attention }: FacetRailProps) {
  const t = useTranslations("catalog");
  const label = useFacetLabel();
  const soon = filter.sunsetWithinDays === SUNSET_SOON_DAYS;
  const reviewed = filter.openReview === "true";
  return (
    <nav aria-label={t("facets.title")} className="flex flex-col gap-4">
      <FacetList
        title={t("facets.attention")}
        values={[
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
        const shown = values.map(({ value, label: given, count }) => ({
          value,
          label: label(name, value, given),
          count,
          selected: chosen.includes(value),
          href: toggleHref(filter, name, value),
        }));
        const isFront = (facet: { selected: boolean }, index: number) => index < FRONT_VALUES || facet.selected;
        const rest = shown.filter((facet, index) => !isFront(facet, index));
        return (
          <div key={name}>
            <FacetList title={t(`facets.${name}`)} values={shown.filter(isFront)} />
            {rest.length > 0 ? (
              <Disclosure
                summary={<span className="text-muted text-xs">{t("facets.more", { count: rest.length })}</span>}
              >
                <FacetList title={t("facets.others", { facet: t(`facets.${name}`) })} values={rest} />
              </Disclosure>
            ) : null}
          </div>
        );
      })}
    </nav>
  );
}
