import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ImportRun } from "@/components/imports/import-run";
import { canInTeam } from "@/lib/catalog/policy";
import { isCursor } from "@/lib/core/paging";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { ITEM_STATES } from "@/lib/imports/model";
import { getImport } from "@/lib/imports/verbs/get-import";
import { listTeams } from "@/lib/members/verbs/list-teams";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

interface ImportPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ImportPage({ params, searchParams }: ImportPageProps) {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const query = await searchParams;
  const state = ITEM_STATES.find((one) => one === query["state"]);
  const { cursor: given } = query;
  const cursor = typeof given === "string" && isCursor(given) ? given : undefined;
  const ctx = await pageContext(`/imports/${id}`);
  const [run, { items }] = await Promise.all([orNotFound(getImport(ctx, { id })), listTeams(ctx, { limit: 200 })]);
  const teams = items.filter((team) => canInTeam(ctx.actor, "api.create", team.slug));
  const filter = { ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) };
  return <ImportRun initial={run} teams={teams.map(({ slug, name }) => ({ slug, name }))} filter={filter} />;
}
