import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { UsageAttention } from "@/components/usage/usage-attention";
import { pageContext } from "@/lib/http/page-context";
import { getUsageAttention } from "@/lib/usage/verbs/get-usage-attention";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("usage"))("attention.title") };
}

export default async function TrafficPage() {
  const ctx = await pageContext("/governance/traffic");
  const [t, attention] = await Promise.all([getTranslations("usage"), getUsageAttention(ctx, {})]);
  return (
    <GovernanceFrame place="traffic" title={t("attention.title")} lead={t("attention.lead")}>
      <UsageAttention attention={attention} />
    </GovernanceFrame>
  );
}
