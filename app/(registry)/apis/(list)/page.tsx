import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { Catalogue } from "@/components/catalog/catalogue";
import {
  catalogueHref,
  readCatalogueFilter,
  SUNSET_SOON_DAYS,
  type SearchParams,
} from "@/components/catalog/catalogue-address";
import { DENSITY_COOKIE, readDensity } from "@/components/catalog/density";
import { mayCreateApis } from "@/lib/catalog/policy";
import { listApis } from "@/lib/catalog/verbs/list-apis";
import { pageContext } from "@/lib/http/page-context";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("catalog");
  return { title: t("title") };
}

export default async function CataloguePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const filter = readCatalogueFilter(await searchParams);
  const ctx = await pageContext(catalogueHref(filter, { cursor: filter.cursor }));
  const counted = { ...filter, cursor: undefined, limit: 1 };
  const [page, sunsetSoon, openReview, jar] = await Promise.all([
    listApis(ctx, { ...filter, facets: "true" }),
    listApis(ctx, { ...counted, sunsetWithinDays: SUNSET_SOON_DAYS }),
    listApis(ctx, { ...counted, openReview: "true" }),
    cookies(),
  ]);
  return (
    <Catalogue
      filter={filter}
      page={page}
      attention={{ sunsetSoon: sunsetSoon.total ?? 0, openReview: openReview.total ?? 0 }}
      density={readDensity(jar.get(DENSITY_COOKIE)?.value)}
      mayCreate={mayCreateApis(ctx.actor)}
    />
  );
}
