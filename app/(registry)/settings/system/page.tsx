import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { SystemFacts } from "@/components/settings/system-facts";
import { signedInContext } from "@/lib/http/signed-in-context";
import { describeSystem } from "@/lib/runtime/describe-system";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("system.title") };
}

export default async function SystemPage() {
  await signedInContext("/settings/system", "user.manage");
  const [t, system] = await Promise.all([getTranslations("settings"), describeSystem()]);
  return (
    <SettingsFrame place="system" viewer="administrator" title={t("system.title")} lead={t("system.lead")}>
      <SystemFacts system={system} />
    </SettingsFrame>
  );
}
