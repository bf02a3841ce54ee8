import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { ChangesFrame } from "@/components/diff/changes-frame";
import { ChangesView } from "@/components/diff/changes-view";
import { NothingToCompare } from "@/components/diff/nothing-to-compare";
import { getApi } from "@/lib/catalog/verbs/get-api";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { listReviews } from "@/lib/reviews/verbs/list-reviews";
import { changesHref, comparedPair, readChangesQuery } from "@/lib/versions/model/changes-address";
import { listChanges } from "@/lib/versions/verbs/list-changes";
import { listVersions } from "@/lib/versions/verbs/list-versions";

interface ChangesPageProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ChangesPageProps): Promise<Metadata> {
  const t = await getTranslations("changes");
  return { title: t("pageTitle", { api: (await params).api }) };
}

export default async function ChangesPage({ params, searchParams }: ChangesPageProps) {
  const { api: slug } = await params;
  const query = readChangesQuery(await searchParams);
  const ctx = await pageContext(changesHref(slug, query));
  const api = await orNotFound(getApi(ctx, { api: slug }));
  const { items: choices } = await listVersions(ctx, { api: slug, limit: 200 });
  const pair = comparedPair(choices, query);
  if (!pair) {
    return (
      <ChangesFrame api={api} active="compare">
        <NothingToCompare api={slug} />
      </ChangesFrame>
    );
  }
  if (!query.from || !query.to) redirect(changesHref(slug, { ...query, ...pair }));
  const list = await orNotFound(listChanges(ctx, { api: slug, ...query, ...pair }));
  const approved = await listReviews(ctx, { api: slug, version: pair.to, state: "approved", limit: 1 });
  const approval = approved.items.find((review) => review.baseline === pair.from) ?? null;
  return (
    <ChangesFrame api={api} active="compare">
      <ChangesView api={slug} query={query} list={list} choices={choices} approval={approval} />
    </ChangesFrame>
  );
}
