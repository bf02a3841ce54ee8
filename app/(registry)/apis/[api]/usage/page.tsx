import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadApi } from "@/app/(registry)/apis/[api]/load-api";
import { ApiFrame } from "@/components/catalog/api-frame";
import { SendTelemetry } from "@/components/usage/send-telemetry";
import { UsageView } from "@/components/usage/usage-view";
import { settings } from "@/lib/env";
import { orNotFound } from "@/lib/http/or-not-found";
import { daysUntil, readUsageQuery } from "@/lib/usage/model/usage-address";
import { getUsage } from "@/lib/usage/verbs/get-usage";

interface UsagePageProps {
  params: Promise<{ api: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: UsagePageProps): Promise<Metadata> {
  const t = await getTranslations("usage");
  return { title: `${t("title")} · ${(await params).api}` };
}

export default async function UsagePage({ params, searchParams }: UsagePageProps) {
  const { ctx, frame } = await loadApi((await params).api);
  const query = readUsageQuery(await searchParams);
  const { slug } = frame.api;
  const { days, ...which } = query;
  const usage = await orNotFound(getUsage(ctx, { api: slug, ...daysUntil(ctx.now, days), ...which }));
  return (
    <ApiFrame data={frame} tab="usage">
      {usage.telemetry.since === null ? (
        <SendTelemetry api={slug} baseUrl={settings().CONCORDAT_BASE_URL} />
      ) : (
        <UsageView api={slug} query={query} usage={usage} mayEdit={frame.may.edit} />
      )}
    </ApiFrame>
  );
}
