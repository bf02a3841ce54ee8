import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MailChoices } from "@/components/notifications/mail-choices";
import { SubscriptionList } from "@/components/notifications/subscription-list";
import { TestMail } from "@/components/notifications/test-mail";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { viewerKind } from "@/components/settings/viewer-kind";
import { signedInContext } from "@/lib/http/signed-in-context";
import { getPreferences } from "@/lib/notifications/verbs/get-preferences";
import { listSubscriptions } from "@/lib/subscriptions/verbs/list-subscriptions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("preferences"))("title") };
}

export default async function NotificationSettingsPage() {
  const ctx = await signedInContext("/settings/notifications");
  if (ctx.actor.kind !== "user") notFound();
  const [t, preferences, { items }] = await Promise.all([
    getTranslations("preferences"),
    getPreferences(ctx, {}),
    listSubscriptions(ctx, {}),
  ]);
  const actions = preferences.mailConfigured && ctx.actor.administrator ? <TestMail /> : undefined;
  return (
    <SettingsFrame
      place="notifications"
      viewer={viewerKind(ctx.actor)}
      title={t("title")}
      lead={t("lead")}
      actions={actions}
    >
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <MailChoices preferences={preferences} />
        <SubscriptionList subscriptions={items} />
      </div>
    </SettingsFrame>
  );
}
