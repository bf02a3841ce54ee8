import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Profile } from "@/components/settings/profile";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { viewerKind } from "@/components/settings/viewer-kind";
import { PreferenceForm } from "@/components/shell/preference-form";
import { pageContext } from "@/lib/http/page-context";
import { getCaller } from "@/lib/members/verbs/get-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("profile.title") };
}

export default async function ProfilePage() {
  const ctx = await pageContext("/settings");
  const t = await getTranslations("settings");
  const caller = ctx.actor.kind === "anonymous" ? null : await getCaller(ctx, {});
  return (
    <SettingsFrame place="profile" viewer={viewerKind(ctx.actor)} title={t("profile.title")} lead={t("profile.lead")}>
      <Profile caller={caller} preferences={<PreferenceForm />} />
    </SettingsFrame>
  );
}
