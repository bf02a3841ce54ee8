import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { DocsView } from "@/components/docs/docs-view";
import { settings } from "@/lib/env";
import { pageOfVersion } from "@/lib/versions/model/version-address";
import { listOperationTags } from "@/lib/versions/verbs/list-operation-tags";

interface DocsPageProps {
  params: Promise<{ api: string; version: string }>;
}

export async function generateMetadata({ params }: DocsPageProps): Promise<Metadata> {
  const [t, { api }] = await Promise.all([getTranslations("docs"), params]);
  return { title: `${t("title")} · ${decodePart(api)}` };
}

export default async function DocsPage({ params }: DocsPageProps) {
  const { ctx, frame, version } = await loadVersion(params);
  // Swagger UI shows OpenAPI alone.
  if (version.format !== "openapi") redirect(pageOfVersion(version.api, version.version, "operations"));
  const tags = await listOperationTags(ctx, { api: version.api, version: version.version });
  const { operationCount, sizeBytes } = version;
  return (
    <ApiFrame data={frame} tab="docs" width="full">
      <DocsView
        api={version.api}
        version={version.version}
        operationCount={operationCount}
        sizeBytes={sizeBytes}
        tags={tags}
        baseUrl={settings().CONCORDAT_BASE_URL}
      />
    </ApiFrame>
  );
}
