import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { viewerKind } from "@/components/settings/viewer-kind";
import { Pagination } from "@/components/ui/pagination";
import { CreateWebhook } from "@/components/webhooks/create-webhook";
import { WebhookList } from "@/components/webhooks/webhook-list";
import { readCursor } from "@/lib/http/read-cursor";
import { signedInContext } from "@/lib/http/signed-in-context";
import { getWebhookRights } from "@/lib/webhooks/verbs/get-webhook-rights";
import { listWebhooks } from "@/lib/webhooks/verbs/list-webhooks";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("webhooks"))("title") };
}

interface WebhooksPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function WebhooksPage({ searchParams }: WebhooksPageProps) {
  const cursor = readCursor((await searchParams).cursor);
  const ctx = await signedInContext("/settings/webhooks");
  const [t, page, rights] = await Promise.all([
    getTranslations("webhooks"),
    listWebhooks(ctx, { cursor }),
    getWebhookRights(ctx, {}),
  ]);
  const actions = rights.mayCreate ? <CreateWebhook teams={rights.teams} forAll={rights.forAll} /> : undefined;
  return (
    <SettingsFrame
      place="webhooks"
      viewer={viewerKind(ctx.actor)}
      title={t("title")}
      lead={t("lead")}
      actions={actions}
    >
      <WebhookList webhooks={page.items} canCreate={rights.mayCreate} />
      <Pagination
        firstHref={cursor ? "/settings/webhooks" : undefined}
        nextHref={page.nextCursor ? `/settings/webhooks?cursor=${page.nextCursor}` : undefined}
      />
    </SettingsFrame>
  );
}
