import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangelogView } from "@/components/diff/changelog-view";
import { ChangesFrame } from "@/components/diff/changes-frame";
import { getApi } from "@/lib/catalog/verbs/get-api";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { listChangelog } from "@/lib/versions/verbs/list-changelog";

interface ChangelogPageProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<{ cursor?: string | string[] }>;
}

export async function generateMetadata({ params }: ChangelogPageProps): Promise<Metadata> {
  const t = await getTranslations("changes");
  return { title: t("log.pageTitle", { api: (await params).api }) };
}

export default async function ChangelogPage({ params, searchParams }: ChangelogPageProps) {
  const { api: slug } = await params;
  const { cursor: given } = await searchParams;
  const cursor = typeof given === "string" ? given : undefined;
  const ctx = await pageContext(`/apis/${encodeURIComponent(slug)}/changes/log`);
  const api = await orNotFound(getApi(ctx, { api: slug }));
  const page = await listChangelog(ctx, { api: slug, cursor });
  return (
    <ChangesFrame api={api} active="log">
      <ChangelogView api={slug} entries={page.items} nextCursor={page.nextCursor} paged={cursor !== undefined} />
    </ChangesFrame>
  );
}
