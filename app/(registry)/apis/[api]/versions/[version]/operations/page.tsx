import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { OperationsView } from "@/components/docs/operations-view";
import { readOperationsFilter } from "@/components/docs/operations-address";
import { listOperations } from "@/lib/versions/verbs/list-operations";
import { listOperationTags } from "@/lib/versions/verbs/list-operation-tags";

interface OperationsPageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Few enough rows to be light, enough that most definitions need one page. */
const PAGE_SIZE = 150;

export async function generateMetadata({ params }: OperationsPageProps): Promise<Metadata> {
  const [t, { api }] = await Promise.all([getTranslations("api"), params]);
  return { title: `${t("operations.title")} · ${decodePart(api)}` };
}

export default async function OperationsPage({ params, searchParams }: OperationsPageProps) {
  const filter = readOperationsFilter(await searchParams);
  const { ctx, frame, version } = await loadVersion(params);
  const ref = { api: version.api, version: version.version };
  const [page, tags] = await Promise.all([
    listOperations(ctx, { ...ref, ...filter, limit: PAGE_SIZE }),
    listOperationTags(ctx, ref),
  ]);
  return (
    <ApiFrame data={frame} tab="operations">
      <OperationsView version={version} filter={filter} page={page} tags={tags} />
    </ApiFrame>
  );
}
