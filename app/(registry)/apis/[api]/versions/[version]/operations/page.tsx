import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { mayDeprecateOf } from "@/app/(registry)/apis/[api]/versions/[version]/may-deprecate";
import { ApiFrame } from "@/components/catalog/api-frame";
import { NothingToRead } from "@/components/reader/nothing-to-read";
import { OperationReader } from "@/components/reader/operation-reader";
import { listDeclaredParts } from "@/lib/deprecations/verbs/list-declared-parts";
import { loadOperations } from "./load-operations";

interface OperationsPageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: OperationsPageProps): Promise<Metadata> {
  const [t, { api }] = await Promise.all([getTranslations("reader"), params]);
  return { title: `${t("outline.operations")} · ${decodePart(api)}` };
}

export default async function OperationsPage({ params, searchParams }: OperationsPageProps) {
  const { operation } = await searchParams;
  const { ctx, frame, version } = await loadVersion(params);
  const mayDeprecate = await mayDeprecateOf(ctx, frame.api.team.slug, version);
  const declared = await listDeclaredParts(ctx, { api: version.api, version: version.version });
  const first = await loadOperations(ctx, version, typeof operation === "string" ? operation : undefined);
  return (
    <ApiFrame data={frame} tab="operations" width="full">
      {version.operationCount === 0 ? (
        <NothingToRead what="operations" />
      ) : (
        <OperationReader
          {...first}
          mayDeprecate={mayDeprecate}
          declared={declared}
          reference={{ api: version.api, version: version.version }}
          operationCount={version.operationCount}
          deprecatedCount={version.deprecatedOperationCount}
        />
      )}
    </ApiFrame>
  );
}
