import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { mayDeprecateOf } from "@/app/(registry)/apis/[api]/versions/[version]/may-deprecate";
import { ApiFrame } from "@/components/catalog/api-frame";
import { NothingToRead } from "@/components/reader/nothing-to-read";
import { SchemaReader } from "@/components/reader/schema-reader";
import { listDeclaredParts } from "@/lib/deprecations/verbs/list-declared-parts";
import { loadSchemas } from "./load-schemas";

interface SchemasPageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SchemasPageProps): Promise<Metadata> {
  const [t, { api }] = await Promise.all([getTranslations("reader"), params]);
  return { title: `${t("outline.schemas")} · ${decodePart(api)}` };
}

export default async function SchemasPage({ params, searchParams }: SchemasPageProps) {
  const { schema } = await searchParams;
  const { ctx, frame, version } = await loadVersion(params);
  const mayDeprecate = await mayDeprecateOf(ctx, frame.api.team.slug, version);
  const declared = await listDeclaredParts(ctx, { api: version.api, version: version.version });
  const first = await loadSchemas(ctx, version, typeof schema === "string" ? schema : undefined);
  return (
    <ApiFrame data={frame} tab="schemas" width="full">
      {version.schemaCount === 0 && schema === undefined ? (
        <NothingToRead what="schemas" />
      ) : (
        <SchemaReader
          {...first}
          mayDeprecate={mayDeprecate}
          declared={declared}
          reference={{ api: version.api, version: version.version }}
          schemaCount={version.schemaCount}
        />
      )}
    </ApiFrame>
  );
}
