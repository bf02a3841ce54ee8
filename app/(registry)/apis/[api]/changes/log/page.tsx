import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { ChangelogView } from "@/components/diff/changelog-view";
import { ChangesNav } from "@/components/diff/changes-nav";
import { readChangelogQuery } from "@/lib/versions/model/changes-address";
import { listChangelog } from "@/lib/versions/verbs/list-changelog";

interface ChangelogPageProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ChangelogPageProps): Promise<Metadata> {
  const t = await getTranslations("changes");
  return { title: t("log.pageTitle", { api: decodePart((await params).api) }) };
}

export default async function ChangelogPage({ params, searchParams }: ChangelogPageProps) {
  const { cursor, ...filter } = readChangelogQuery(await searchParams);
  const { ctx, frame } = await loadApi((await params).api);
  const { slug } = frame.api;
  const page = await listChangelog(ctx, { api: slug, cursor, ...filter });
  return (
    <ApiFrame data={frame} tab="changes">
      <ChangesNav api={slug} active="log" />
      <ChangelogView
        api={slug}
        filter={filter}
        entries={page.items}
        nextCursor={page.nextCursor}
        paged={cursor !== undefined}
      />
    </ApiFrame>
  );
}
