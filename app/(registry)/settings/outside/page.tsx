import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddOutboundRule } from "@/components/outside/add-outbound-rule";
import { OutboundRuleList } from "@/components/outside/outbound-rule-list";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { signedInContext } from "@/lib/http/signed-in-context";
import { readOutboundSettings } from "@/lib/outbound/verbs/read-outbound-settings";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("outside"))("title") };
}

interface OutsidePageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function OutsidePage({ searchParams }: OutsidePageProps) {
  const { allow } = await searchParams;
  const ctx = await signedInContext("/settings/outside", "outbound.manage");
  const [t, { items }] = await Promise.all([getTranslations("outside"), readOutboundSettings(ctx, {})]);
  return (
    <SettingsFrame
      place="outside"
      viewer="administrator"
      title={t("title")}
      lead={t("lead")}
      actions={<AddOutboundRule wanted={typeof allow === "string" ? allow.slice(0, 300) : null} />}
    >
      <OutboundRuleList rules={items} />
    </SettingsFrame>
  );
}
