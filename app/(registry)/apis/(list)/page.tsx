import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { Catalogue } from "@/components/catalog/catalogue";
import { catalogueHref } from "@/components/catalog/catalogue-address";
import { DENSITY_COOKIE, readDensity } from "@/components/catalog/density";
import { readCatalogueFilter, type SearchParams } from "@/components/catalog/read-catalogue-filter";
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
  const [page, jar] = await Promise.all([listApis(ctx, { ...filter, facets: "true" }), cookies()]);
  return (
    <Catalogue
      filter={filter}
      page={page}
      attention={page.attention ?? { sunsetSoon: 0, openReview: 0 }}
      density={readDensity(jar.get(DENSITY_COOKIE)?.value)}
      mayCreate={mayCreateApis(ctx.actor)}
    />
  );
}
