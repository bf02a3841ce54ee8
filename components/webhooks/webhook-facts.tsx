import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import type { WebhookDto } from "@/lib/webhooks/schema";
import { WebhookState } from "./webhook-look";

/** What a webhook is: where it leads, what it is sent, where it stands. */
export function WebhookFacts({ webhook }: { webhook: WebhookDto }) {
  const t = useTranslations("webhooks");
  const { url, team, eventTypes, failingSince, previousSecretUntil, createdBy, createdAt } = webhook;
  return (
    <Panel>
      <DefinitionList
        layout="columns"
        items={[
          { term: t("stateLabel"), value: <WebhookState webhook={webhook} /> },
          { term: t("url"), value: <code className="wrap-anywhere font-mono text-xs">{url}</code> },
          { term: t("team"), value: team?.name ?? t("allTeams") },
          {
            term: t("events"),
            value:
              eventTypes.length === 0 ? (
                t("allEvents")
              ) : (
                <code className="wrap-anywhere font-mono text-xs">{eventTypes.join(", ")}</code>
              ),
          },
          { term: t("createdBy"), value: <Person name={createdBy.name} kind={createdBy.kind} /> },
          { term: t("since"), value: <DateTime at={createdAt} /> },
          ...(failingSince ? [{ term: t("failingSince"), value: <DateTime at={failingSince} /> }] : []),
          ...(previousSecretUntil
            ? [{ term: t("overlap"), value: <DateTime at={previousSecretUntil} show="full" /> }]
            : []),
        ]}
      />
    </Panel>
  );
}
