import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { OverrideDialog } from "@/components/retirement/override-dialog";
import { RetirementView } from "@/components/retirement/retirement-view";
import { orNotFound } from "@/lib/http/or-not-found";
import { can } from "@/lib/members/policy";
import { canRetire } from "@/lib/retirement/verbs/can-retire";
import { listLeavingOperations } from "@/lib/retirement/verbs/list-leaving-operations";

interface RetirementPageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<{ operation?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("retirement"))("title") };
}

export default async function RetirementPage({ params, searchParams }: RetirementPageProps) {
  const { ctx, frame, version } = await loadVersion(params);
  const { operation } = await searchParams;
  const ref = { api: version.api, version: version.version };
  const asked = typeof operation === "string" && operation.trim() !== "" ? { operation: operation.slice(0, 1000) } : {};
  const retirement = await orNotFound(canRetire(ctx, { ...ref, ...asked }));
  const operations = await listLeavingOperations(ctx, ref);
  const override = can(ctx.actor, "policy.manage") ? (
    <OverrideDialog version={{ ...ref, revision: version.revision }} />
  ) : null;
  return (
    <ApiFrame data={frame} tab="lifecycle">
      <RetirementView retirement={retirement} operations={operations} override={override} />
    </ApiFrame>
  );
}
