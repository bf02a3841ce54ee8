import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { EntropyTermView } from "@/components/scorecards/entropy-term-view";
import { orNotFound } from "@/lib/http/or-not-found";
import { readEntropyTermQuery } from "@/lib/scorecards/model/read-scorecards-query";
import { ENTROPY_TERMS } from "@/lib/scorecards/schema/evidence-of-score";
import { listEntropyTerm } from "@/lib/scorecards/verbs/list-entropy-term";

interface EntropyTermPageProps {
  params: Promise<{ api: string; term: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: EntropyTermPageProps): Promise<Metadata> {
  const t = await getTranslations("scorecards");
  return { title: `${t("entropy.title")} · ${(await params).api}` };
}

export default async function EntropyTermPage({ params, searchParams }: EntropyTermPageProps) {
  const { api, term: asked } = await params;
  const term = ENTROPY_TERMS.find((one) => one === asked);
  if (!term) notFound();
  const { part, cursor } = readEntropyTermQuery(await searchParams);
  const { ctx, frame } = await loadApi(api);
  const { slug } = frame.api;
  const page = await orNotFound(listEntropyTerm(ctx, { api: slug, term, part, cursor }));
  return (
    <ApiFrame data={frame} tab="scorecard">
      <EntropyTermView api={slug} page={page} part={part} cursor={cursor} />
    </ApiFrame>
  );
}
