import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { NothingToRead } from "@/components/reader/nothing-to-read";
import { OperationReader } from "@/components/reader/operation-reader";
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
  const first = await loadOperations(ctx, version, typeof operation === "string" ? operation : undefined);
  return (
    <ApiFrame data={frame} tab="operations" width="full">
      {version.operationCount === 0 ? (
        <NothingToRead what="operations" />
      ) : (
        <OperationReader
          {...first}
          reference={{ api: version.api, version: version.version }}
          operationCount={version.operationCount}
          deprecatedCount={version.deprecatedOperationCount}
        />
      )}
    </ApiFrame>
  );
}
