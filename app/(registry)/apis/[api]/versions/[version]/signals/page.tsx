import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { SignalsPageView } from "@/components/signals/signals-page-view";
import { can } from "@/lib/members/policy";
import { GATEWAYS } from "@/lib/signals/model/gateways/index";
import { SIGNAL_TARGETS } from "@/lib/signals/schema";
import { getSignalSnippet } from "@/lib/signals/verbs/get-signal-snippet";
import { getSignals } from "@/lib/signals/verbs/get-signals";
import { listProbes } from "@/lib/signals/verbs/list-probes";

interface SignalsPageProps {
  params: Promise<{ api: string; version: string }>;
  searchParams: Promise<{ target?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signals"))("title") };
}

export default async function SignalsPage({ params, searchParams }: SignalsPageProps) {
  const { ctx, frame, version } = await loadVersion(params);
  const ref = { api: version.api, version: version.version };
  const { target: asked } = await searchParams;
  const target = SIGNAL_TARGETS.find((one) => one === asked) ?? "nginx";
  const signals = await getSignals(ctx, ref);
  const probes = (await listProbes(ctx, ref)).items;
  const snippet = await getSignalSnippet(ctx, { ...ref, target });
  const targets = GATEWAYS.map(({ id, name }) => ({ id, name }));
  const may = { edit: frame.may.edit, allow: can(ctx.actor, "outbound.manage") };
  return (
    <ApiFrame data={frame} tab="lifecycle">
      <SignalsPageView {...{ signals, probes, target, targets, snippet, may }} />
    </ApiFrame>
  );
}
