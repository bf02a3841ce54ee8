import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { viewerKind } from "@/components/settings/viewer-kind";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Pagination } from "@/components/ui/pagination";
import { DeliveryLog } from "@/components/webhooks/delivery-log";
import { WebhookActions } from "@/components/webhooks/webhook-actions";
import { WebhookFacts } from "@/components/webhooks/webhook-facts";
import { webhookTitle } from "@/components/webhooks/webhook-look";
import { orNotFound } from "@/lib/http/or-not-found";
import { readCursor } from "@/lib/http/read-cursor";
import { signedInContext } from "@/lib/http/signed-in-context";
import { webhookId } from "@/lib/webhooks/schema";
import { getWebhook } from "@/lib/webhooks/verbs/get-webhook";
import { listDeliveries } from "@/lib/webhooks/verbs/list-deliveries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("webhooks"))("title") };
}

interface WebhookPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function WebhookPage({ params, searchParams }: WebhookPageProps) {
  const key = webhookId.safeParse(await params);
  if (!key.success) notFound();
  const path = `/settings/webhooks/${key.data.id}`;
  const cursor = readCursor((await searchParams).cursor);
  const ctx = await signedInContext(path);
  const t = await getTranslations("webhooks");
  const webhook = await orNotFound(getWebhook(ctx, key.data));
  const log = await listDeliveries(ctx, { ...key.data, cursor, limit: 30 });
  const name = webhookTitle(webhook);
  return (
    <SettingsFrame
      place="webhooks"
      viewer={viewerKind(ctx.actor)}
      title={name}
      breadcrumb={<Breadcrumb items={[{ label: t("title"), href: "/settings/webhooks" }, { label: name }]} />}
      actions={<WebhookActions id={webhook.id} enabled={webhook.enabled} name={name} />}
    >
      <WebhookFacts webhook={webhook} />
      <DeliveryLog deliveries={log.items} enabled={webhook.enabled} />
      <Pagination
        firstHref={cursor ? path : undefined}
        nextHref={log.nextCursor ? `${path}?cursor=${log.nextCursor}` : undefined}
      />
    </SettingsFrame>
  );
}
