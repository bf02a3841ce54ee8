import { ArrowUpFromLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { CodeBlock } from "@/components/ui/code";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { DeliveryDto } from "@/lib/webhooks/schema";
import { Redeliver } from "./redeliver";

const TONE = { pending: "info", delivered: "success", failed: "danger", dropped: "neutral" } as const;

/** A message as people read it. */
function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

/** What a webhook was sent, and what came back: every attempt. */
export function DeliveryLog({ deliveries, enabled }: { deliveries: readonly DeliveryDto[]; enabled: boolean }) {
  const t = useTranslations("webhooks");
  if (deliveries.length === 0) {
    return (
      <Panel title={t("log")}>
        <EmptyState icon={<ArrowUpFromLine />} title={t("logEmpty")}>
          {t("logEmptyHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={t("log")} padding="flush">
      <ul>
        {deliveries.map((delivery) => (
          <li key={delivery.id} className="border-line border-b px-4 py-2 last:border-b-0">
            <Disclosure
              summary={
                <span className="flex min-w-0 flex-1 flex-wrap items-center gap-2">
                  <Badge tone={TONE[delivery.state]}>{t(`delivery.${delivery.state}`)}</Badge>
                  <code className="wrap-anywhere font-mono text-xs">{delivery.eventType}</code>
                  <span className="wrap-anywhere min-w-0 text-muted text-xs">{delivery.subject}</span>
                  <span className="ml-auto text-faint text-xs">
                    <DateTime at={delivery.createdAt} />
                  </span>
                </span>
              }
            >
              <DeliveryDetails delivery={delivery} enabled={enabled} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function DeliveryDetails({ delivery, enabled }: { delivery: DeliveryDto; enabled: boolean }) {
  const t = useTranslations("webhooks");
  return (
    <div className="flex flex-col gap-3 py-2">
      <div className="flex flex-wrap items-center justify-between gap-2 text-muted text-xs">
        <code className="wrap-anywhere font-mono">webhook-id: {delivery.id}</code>
        {delivery.nextAttemptAt ? (
          <span>
            {t("next")}: <DateTime at={delivery.nextAttemptAt} />
          </span>
        ) : null}
        <Redeliver
          webhook={delivery.webhook}
          delivery={delivery.id}
          disabled={!enabled || delivery.state === "pending"}
        />
      </div>
      <ol aria-label={t("attempts")} className="flex flex-col gap-2">
        {delivery.attempts.map((attempt) => (
          <li key={attempt.number} className="flex flex-col gap-1 text-xs">
            <span className="flex flex-wrap items-center gap-2">
              <span>{t("attempt", { number: attempt.number })}</span>
              <code className="font-mono">{attempt.status ?? t("noAnswer")}</code>
              <span className="text-muted">{t("took", { ms: attempt.durationMs })}</span>
              <span className="text-faint">
                <DateTime at={attempt.at} show="full" />
              </span>
            </span>
            {attempt.error ? <span className="text-danger-ink">{attempt.error}</span> : null}
            {attempt.response ? <CodeBlock title={t("answer")} code={attempt.response} wrap /> : null}
          </li>
        ))}
      </ol>
      <CodeBlock title={t("body")} code={readable(delivery.body)} wrap />
    </div>
  );
}
