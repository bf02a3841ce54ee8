import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { readOperationsFilter } from "@/components/docs/operations-address";
import { SchemasView } from "@/components/docs/schemas-view";
import { listSchemas } from "@/lib/versions/verbs/list-schemas";

interface SchemasPageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const PAGE_SIZE = 100;

export async function generateMetadata({ params }: SchemasPageProps): Promise<Metadata> {
  const [t, { api }] = await Promise.all([getTranslations("api"), params]);
  return { title: `${t("schemas.title")} · ${decodePart(api)}` };
}

export default async function SchemasPage({ params, searchParams }: SchemasPageProps) {
  const filter = readOperationsFilter(await searchParams);
  const { ctx, frame, version } = await loadVersion(params);
  const { q, cursor } = filter;
  const page = await listSchemas(ctx, { api: version.api, version: version.version, q, cursor, limit: PAGE_SIZE });
  return (
    <ApiFrame data={frame} tab="schemas">
      <SchemasView version={version} filter={filter} page={page} />
    </ApiFrame>
  );
}
