import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ChangelogView } from "@/components/diff/changelog-view";
import { ChangesNav } from "@/components/diff/changes-nav";
import { listChangelog } from "@/lib/versions/verbs/list-changelog";

interface ChangelogPageProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<{ cursor?: string | string[] }>;
}

export async function generateMetadata({ params }: ChangelogPageProps): Promise<Metadata> {
  const t = await getTranslations("changes");
  return { title: t("log.pageTitle", { api: decodePart((await params).api) }) };
}

export default async function ChangelogPage({ params, searchParams }: ChangelogPageProps) {
  const { cursor: given } = await searchParams;
  const cursor = typeof given === "string" ? given : undefined;
  const { ctx, frame } = await loadApi((await params).api);
  const { slug } = frame.api;
  const page = await listChangelog(ctx, { api: slug, cursor });
  return (
    <ApiFrame data={frame} tab="changes">
      <ChangesNav api={slug} active="log" />
      <ChangelogView api={slug} entries={page.items} nextCursor={page.nextCursor} paged={cursor !== undefined} />
    </ApiFrame>
  );
}
