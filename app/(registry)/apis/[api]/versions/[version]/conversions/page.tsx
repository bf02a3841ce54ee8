import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ConversionsView } from "@/components/conversions/conversions-view";
import { orNotFound } from "@/lib/http/or-not-found";
import { previewConversion } from "@/lib/versions/verbs/preview-conversion";

interface ConversionsPageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<{ to?: string | string[] }>;
}

export async function generateMetadata({ params }: ConversionsPageProps): Promise<Metadata> {
  const [t, { api }] = await Promise.all([getTranslations("conversions"), params]);
  return { title: `${t("title")} · ${decodePart(api)}` };
}

export default async function ConversionsPage({ params, searchParams }: ConversionsPageProps) {
  const { ctx, frame, version } = await loadVersion(params);
  const { to } = await searchParams;
  const ref = { api: version.api, version: version.version };
  const asked = typeof to === "string" ? to : undefined;
  const found = await orNotFound(previewConversion(ctx, { ...ref, to: asked }));
  return (
    <ApiFrame data={frame} tab="source">
      <ConversionsView {...ref} {...found} isMultiFile={version.files.length > 1} />
    </ApiFrame>
  );
}
