import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { decodePart, loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ChangesNav } from "@/components/diff/changes-nav";
import { ChangesView } from "@/components/diff/changes-view";
import { LineagePanel } from "@/components/lineage/lineage-panel";
import { NothingToCompare } from "@/components/diff/nothing-to-compare";
import { listUsedChanges } from "@/lib/change-usage/verbs/list-used-changes";
import { orNotFound } from "@/lib/http/or-not-found";
import { findLineage } from "@/lib/lineage/verbs/find-lineage";
import { listReviews } from "@/lib/reviews/verbs/list-reviews";
import { changesHref, comparedPair, readChangesQuery } from "@/lib/versions/model/changes-address";
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
  const found = pair ? await orNotFound(listUsedChanges(ctx, { api: slug, ...query, ...pair })) : null;
  const approved = pair ? await listReviews(ctx, { api: slug, version: pair.to, state: "approved", limit: 1 }) : null;
  const lineage = pair ? await findLineage(ctx, slug, pair, choices) : null;
  const approval = approved?.items.find((review) => review.baseline === pair?.from) ?? null;
  return (
    <ApiFrame data={frame} tab="changes">
      <ChangesNav api={slug} active="compare" />
      {lineage && !lineage.sameLanguage ? <LineagePanel lineage={lineage} mayEdit={frame.may.edit} /> : null}
      {found ? (
        <ChangesView api={slug} query={query} {...found} choices={choices} approval={approval} />
      ) : (
        <NothingToCompare api={slug} />
      )}
    </ApiFrame>
  );
}
