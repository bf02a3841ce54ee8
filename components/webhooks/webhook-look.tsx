import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { WebhookDto } from "@/lib/webhooks/schema";

/** Where a webhook stands: on, failing, or off and why. */
export function WebhookState({ webhook }: { webhook: WebhookDto }) {
  const t = useTranslations("webhooks");
  if (!webhook.enabled) {
    const reason = webhook.disabledBecause ?? "off";
    return <Badge tone={reason === "off" ? "neutral" : "danger"}>{t(`state.${reason}`)}</Badge>;
  }
  return webhook.failingSince ? (
    <Badge tone="caution">{t("state.trouble")}</Badge>
  ) : (
    <Badge tone="success">{t("state.on")}</Badge>
  );
}

/** A webhook in a few words: what people called it, else where it leads. */
export function webhookTitle({ description, url }: Pick<WebhookDto, "description" | "url">): string {
  return description === "" ? new URL(url).host : description;
}
