import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { RevisionsView } from "@/components/revisions/revisions-view";
import { SkeletonRows } from "@/components/ui/skeleton";
import { isCursor } from "@/lib/core/paging";
import { comparedRevisions, readRevisionsQuery } from "@/lib/versions/model/revisions-address";
import { listRevisions } from "@/lib/versions/verbs/list-revisions";
import { ComparedRevisions } from "./compared-revisions";

interface RevisionsPageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: RevisionsPageProps): Promise<Metadata> {
  const t = await getTranslations("revisions");
  return { title: t("titleOf", { version: decodePart((await params).version) }) };
}

export default async function RevisionsPage({ params, searchParams }: RevisionsPageProps) {
  const query = readRevisionsQuery(await searchParams);
  const { ctx, frame, version } = await loadVersion(params);
  const cursor = query.cursor !== undefined && isCursor(query.cursor) ? { cursor: query.cursor } : {};
  const page = await listRevisions(ctx, { api: version.api, version: version.version, limit: 20, ...cursor });
  const compared = comparedRevisions(version.revisionNumber, query);
  const t = await getTranslations("revisions");
  return (
    <ApiFrame data={frame} tab="overview">
      <RevisionsView version={version} query={query} page={page} compared={compared} mayPush={frame.may.publish}>
        <Suspense fallback={<SkeletonRows rows={8} label={t("comparing")} />}>
          {compared ? <ComparedRevisions ctx={ctx} version={version} query={query} {...compared} /> : null}
        </Suspense>
      </RevisionsView>
    </ApiFrame>
  );
}
