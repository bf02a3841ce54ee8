import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart } from "@/app/(registry)/apis/[api]/load-api";
import { PublishPage } from "@/components/publish/publish-page";
import { canInTeam } from "@/lib/catalog/policy";
import { getApi } from "@/lib/catalog/verbs/get-api";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { isRevisable } from "@/lib/versions/model/plan-version";
import { getVersion } from "@/lib/versions/verbs/get-version";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("publish");
  return { title: t("title") };
}

interface PublishProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
}

export default async function Publish({ params, searchParams }: PublishProps) {
  const { api: slug } = await params;
  const { version: asked } = await searchParams;
  const ctx = await pageContext(`/apis/${slug}/publish`);
  const api = await orNotFound(getApi(ctx, { api: decodePart(slug) }));
  const version =
    typeof asked === "string" ? await orNotFound(getVersion(ctx, { api: api.slug, version: asked })) : null;
  const revised = version && isRevisable(version.state) ? version : null;
  const mayPublish = canInTeam(ctx.actor, "version.publish", api.team.slug);
  return (
    <PublishPage
      api={api}
      mayPublish={mayPublish}
      revised={revised && { version: revised.version, revisionNumber: revised.revisionNumber }}
    />
  );
}
