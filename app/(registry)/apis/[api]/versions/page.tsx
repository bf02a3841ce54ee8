import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { NotPublished } from "@/components/catalog/not-published";
import { VersionsView } from "@/components/catalog/versions-view";
import { readOperationsFilter } from "@/components/docs/operations-address";
import { listVersions } from "@/lib/versions/verbs/list-versions";

interface VersionsPageProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: VersionsPageProps): Promise<Metadata> {
  const [t, { api }] = await Promise.all([getTranslations("api"), params]);
  return { title: `${t("versions.title")} · ${decodePart(api)}` };
}

export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const { cursor } = readOperationsFilter(await searchParams);
  const { ctx, frame } = await loadApi((await params).api);
  const page = await listVersions(ctx, { api: frame.api.slug, cursor });
  return (
    <ApiFrame data={frame} tab="versions">
      {frame.version ? (
        <VersionsView api={frame.api} page={page} isFirst={cursor === undefined} />
      ) : (
        <NotPublished api={frame.api} mayPublish={frame.may.publish} />
      )}
    </ApiFrame>
  );
}
