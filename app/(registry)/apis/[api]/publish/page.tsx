import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart } from "@/app/(registry)/apis/[api]/load-api";
import { PublishPage } from "@/components/publish/publish-page";
import { canInTeam } from "@/lib/catalog/policy";
import { getApi } from "@/lib/catalog/verbs/get-api";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("publish");
  return { title: t("title") };
}

export default async function Publish({ params }: { params: Promise<{ api: string }> }) {
  const { api: slug } = await params;
  const ctx = await pageContext(`/apis/${slug}/publish`);
  const api = await orNotFound(getApi(ctx, { api: decodePart(slug) }));
  return <PublishPage api={api} mayPublish={canInTeam(ctx.actor, "version.publish", api.team.slug)} />;
}
