import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { decodePart, loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ChangesNav } from "@/components/diff/changes-nav";
import { ChangesView } from "@/components/diff/changes-view";
import { NothingToCompare } from "@/components/diff/nothing-to-compare";
import { orNotFound } from "@/lib/http/or-not-found";
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
  return { title: t("pageTitle", { api: decodePart((await params).api) }) };
}

export default async function ChangesPage({ params, searchParams }: ChangesPageProps) {
  const query = readChangesQuery(await searchParams);
  const { ctx, frame } = await loadApi((await params).api);
  const { slug } = frame.api;
  const { items: choices } = await listVersions(ctx, { api: slug, limit: 200 });
  const pair = comparedPair(choices, query);
  if (pair && (!query.from || !query.to)) redirect(changesHref(slug, { ...query, ...pair }));
  const list = pair ? await orNotFound(listChanges(ctx, { api: slug, ...query, ...pair })) : null;
  const approved = pair ? await listReviews(ctx, { api: slug, version: pair.to, state: "approved", limit: 1 }) : null;
  const approval = approved?.items.find((review) => review.baseline === pair?.from) ?? null;
  return (
    <ApiFrame data={frame} tab="changes">
      <ChangesNav api={slug} active="compare" />
      {list ? (
        <ChangesView api={slug} query={query} list={list} choices={choices} approval={approval} />
      ) : (
        <NothingToCompare api={slug} />
      )}
    </ApiFrame>
  );
}
