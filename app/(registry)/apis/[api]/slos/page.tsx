import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { SlosView } from "@/components/slos/slos-view";
import { orNotFound } from "@/lib/http/or-not-found";
import { listClauses } from "@/lib/slos/verbs/list-clauses";
import { listNewestBreaches } from "@/lib/slos/verbs/list-newest-breaches";
import { listSlos } from "@/lib/slos/verbs/list-slos";
import { getSlo } from "@/lib/slos/verbs/get-slo";

interface SlosPageProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: SlosPageProps): Promise<Metadata> {
  const t = await getTranslations("slos");
  return { title: `${t("title")} · ${(await params).api}` };
}

export default async function SlosPage({ params, searchParams }: SlosPageProps) {
  const { ctx, frame } = await loadApi((await params).api);
  const { slug } = frame.api;
  const { slo: asked } = await searchParams;
  const { items } = await orNotFound(listSlos(ctx, { api: slug }));
  const shown =
    items.find(({ name }) => name === asked) ?? items.find(({ budget }) => budget.met === false) ?? items[0];
  const detail = shown ? await orNotFound(getSlo(ctx, { api: slug, slo: shown.name })) : null;
  const clauses = await orNotFound(listClauses(ctx, { api: slug }));
  const breaches = await orNotFound(listNewestBreaches(ctx, { api: slug }));
  return (
    <ApiFrame data={frame} tab="slos">
      <SlosView
        api={slug}
        slos={items}
        shown={detail}
        clauses={clauses.items}
        breaches={breaches}
        mayEdit={frame.may.edit}
      />
    </ApiFrame>
  );
}
