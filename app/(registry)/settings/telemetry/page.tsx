import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { TelemetryView } from "@/components/usage/telemetry-view";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";
import { mayAssignSomewhere } from "@/lib/usage/policy";
import { getTelemetry } from "@/lib/usage/verbs/get-telemetry";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("usage"))("settings.title") };
}

export default async function TelemetryPage() {
  const ctx = await pageContext("/settings/telemetry");
  const [t, telemetry] = await Promise.all([getTranslations("usage"), getTelemetry(ctx, {})]);
  const change = can(ctx.actor, "policy.manage");
  const viewer = change ? "administrator" : ctx.actor.kind === "anonymous" ? "anonymous" : "member";
  return (
    <SettingsFrame place="telemetry" viewer={viewer} title={t("settings.title")} lead={t("settings.lead")}>
      <TelemetryView telemetry={telemetry} may={{ assign: mayAssignSomewhere(ctx.actor), change }} />
    </SettingsFrame>
  );
}
