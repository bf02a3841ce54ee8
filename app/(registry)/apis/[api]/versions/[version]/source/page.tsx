import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { SourceView } from "@/components/docs/source-view";
import { loadFirstLines } from "./load-first-lines";

interface SourcePageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<{ file?: string | string[] }>;
}

export async function generateMetadata({ params }: SourcePageProps): Promise<Metadata> {
  const [t, { api }] = await Promise.all([getTranslations("api"), params]);
  return { title: `${t("source.title")} · ${decodePart(api)}` };
}

export default async function SourcePage({ params, searchParams }: SourcePageProps) {
  const { ctx, frame, version } = await loadVersion(params);
  const { file } = await searchParams;
  const first = await loadFirstLines(ctx, version, typeof file === "string" ? file : undefined);
  return (
    <ApiFrame data={frame} tab="source" width="full">
      <SourceView version={version} first={first} />
    </ApiFrame>
  );
}
