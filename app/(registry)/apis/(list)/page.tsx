import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { Catalogue } from "@/components/catalog/catalogue";
import { followedFacet } from "@/components/catalog/followed-facet";
import { catalogueHref } from "@/lib/catalog/model/catalogue-address";
import { DENSITY_COOKIE, readDensity } from "@/components/catalog/density";
import { readCatalogueFilter, type SearchParams } from "@/lib/catalog/model/read-catalogue-filter";
import { mayCreateApis } from "@/lib/catalog/policy";
import { listApis } from "@/lib/catalog/verbs/list-apis";
import { pageContext } from "@/lib/http/page-context";
import { findSubscription } from "@/lib/subscriptions/verbs/find-subscription";
import { listApiCalls } from "@/lib/usage/verbs/list-api-calls";
import { viewTeamsOf } from "@/lib/views/policy";
import { listViews } from "@/lib/views/verbs/list-views";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("catalog");
  return { title: t("title") };
}

export default async function CataloguePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const given = await searchParams;
  const filter = readCatalogueFilter(given);
  const ctx = await pageContext(catalogueHref(filter, { cursor: filter.cursor }));
  const [page, { items: views }, jar] = await Promise.all([
    listApis(ctx, { ...filter, facets: "true" }),
    listViews(ctx, {}),
    cookies(),
  ]);
  const opening = Object.keys(given).length === 0 ? views.find((view) => view.isDefault) : undefined;
  if (opening) redirect(opening.url);
  const calls = await listApiCalls(
    ctx,
    page.items.map(({ slug }) => slug),
  );
  const isPerson = ctx.actor.kind === "user";
  const narrowed = isPerson ? followedFacet(filter) : null;
  const subscription = narrowed && (await findSubscription(ctx, narrowed));
  return (
    <Catalogue
      filter={filter}
      page={page}
      attention={page.attention ?? { sunsetSoon: 0, openReview: 0, favourite: 0 }}
      density={readDensity(jar.get(DENSITY_COOKIE)?.value)}
      mayCreate={mayCreateApis(ctx.actor)}
      views={views}
      favourites={isPerson ? (page.favourites ?? []) : null}
      calls={calls}
      followed={narrowed && { ...narrowed, subscriptionId: subscription?.id ?? null }}
      viewTeams={isPerson ? viewTeamsOf(ctx.actor) : null}
    />
  );
}
