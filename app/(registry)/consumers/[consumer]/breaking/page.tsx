import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { loadConsumer } from "@/app/(registry)/consumers/[consumer]/load-consumer";
import { BreakingView } from "@/components/consumers/breaking-view";
import { ConsumerActions } from "@/components/consumers/consumer-actions";
import { ConsumerFrame } from "@/components/consumers/consumer-frame";
import { SkeletonRows } from "@/components/ui/skeleton";
import { breakingHref } from "@/lib/consumers/model/consumers-address";
import { readBreakingQuery } from "@/lib/consumers/model/consumers-query";
import { listBreaking } from "@/lib/consumers/verbs/list-breaking";
import { UpgradesOf } from "./upgrades-of";

interface BreakingPageProps {
  params: Promise<{ consumer: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: BreakingPageProps): Promise<Metadata> {
  return { title: (await getTranslations("breaking"))("titleFor", { name: (await params).consumer }) };
}

export default async function BreakingPage({ params, searchParams }: BreakingPageProps) {
  const { within } = readBreakingQuery(await searchParams);
  const { ctx, consumer, mayChange, teams } = await loadConsumer((await params).consumer, breakingHref);
  const list = await listBreaking(ctx, { consumer: consumer.slug, within });
  const t = await getTranslations("breaking");
  const actions = mayChange ? <ConsumerActions consumer={consumer} teams={teams} /> : undefined;
  return (
    <ConsumerFrame consumer={consumer} tab="breaking" actions={actions}>
      <BreakingView {...{ consumer, list, within, mayChange }} />
      <Suspense fallback={<SkeletonRows rows={3} label={t("upgrades.loading")} />}>
        <UpgradesOf ctx={ctx} consumer={consumer.slug} />
      </Suspense>
    </ConsumerFrame>
  );
}
