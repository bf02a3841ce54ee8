import { ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { versionPath } from "@/lib/versions/model/lifecycle-version";
import type { WaiverDto } from "@/lib/waivers/schema";
import { ActOnWaiver } from "./act-on-waiver";
import { RevokeWaiver } from "./revoke-waiver";

interface WaiverListProps {
  waivers: readonly WaiverDto[];
  /** Ids of those that the viewer may revoke. */
  revocable: ReadonlySet<string>;
  /** Ids of those that end within two weeks. */
  endingSoon: ReadonlySet<string>;
}

const stateTone = {
  requested: "info",
  approved: "success",
  refused: "outline",
  expired: "neutral",
  revoked: "outline",
} as const;

/** Dated exceptions to gates, those that end first first. */
export function WaiverList({ waivers, revocable, endingSoon }: WaiverListProps) {
  const t = useTranslations("governance");
  const tShared = useTranslations("shared");
  const tWaivers = useTranslations("waivers");
  if (waivers.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<ShieldCheck />}
          title={t("waiver.empty")}
          action={<LinkButton href="/reviews">{t("waiver.toReviews")}</LinkButton>}
        >
          {t("waiver.emptyHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("tab.waivers")}>
          <Thead>
            <Th>{t("waiver.of")}</Th>
            <Th>{t("waiver.gate")}</Th>
            <Th hideOnPhone>{t("waiver.reason")}</Th>
            <Th hideOnPhone>{t("waiver.by")}</Th>
            <Th align="right">{t("waiver.ends")}</Th>
            <Th hideOnPhone>{t("waiver.state")}</Th>
            <Th>
              <VisuallyHidden>{t("waiver.actions")}</VisuallyHidden>
            </Th>
          </Thead>
          <Tbody>
            {waivers.map((waiver) => (
              <Tr key={waiver.id}>
                <Td>
                  <RowLink href={waiver.version ? versionPath(waiver.api, waiver.version) : `/apis/${waiver.api}`}>
                    {waiver.api}{" "}
                    <span className="font-mono font-normal text-muted text-xs">
                      {waiver.version ?? t("waiver.allVersions")}
                    </span>
                  </RowLink>
                </Td>
                <Td width="tight">{tShared(`gate.${waiver.gate}`)}</Td>
                <Td width="fill" hideOnPhone>
                  <span className="text-muted" title={waiver.reason}>
                    {waiver.fingerprint || waiver.rule ? `${waiver.rule ?? t("waiver.oneOnly")} · ` : ""}
                    {waiver.reason}
                  </span>
                  <span className="block text-faint text-xs">
                    {tWaivers(`kind.${waiver.kind}`)} · {tWaivers("owner", { name: waiver.owner.name })}
                    {waiver.use === "unknown" ? null : ` · ${tWaivers(`use.${waiver.use}`)}`}
                  </span>
                </Td>
                <Td width="tight" hideOnPhone>
                  <Person
                    name={(waiver.grantedBy ?? waiver.requestedBy).name}
                    kind={(waiver.grantedBy ?? waiver.requestedBy).kind}
                  />
                </Td>
                <Td width="tight" align="right">
                  <span className={endingSoon.has(waiver.id) ? "text-caution-ink" : "text-muted"}>
                    <DateTime at={waiver.expiresOn} show={endingSoon.has(waiver.id) ? "relative" : "day"} />
                  </span>
                </Td>
                <Td width="tight" hideOnPhone>
                  <Badge tone={endingSoon.has(waiver.id) ? "caution" : stateTone[waiver.state]}>
                    {endingSoon.has(waiver.id) ? t("waiver.soon") : t(`waiver.is.${waiver.state}`)}
                  </Badge>
                </Td>
                <Td width="tight" align="right">
                  {revocable.has(waiver.id) && waiver.state === "requested" ? (
                    <RowAction>
                      <span className="inline-flex gap-1">
                        <ActOnWaiver waiver={waiver} act="approve" />
                        <ActOnWaiver waiver={waiver} act="refuse" />
                      </span>
                    </RowAction>
                  ) : null}
                  {revocable.has(waiver.id) && (waiver.state === "approved" || waiver.state === "expired") ? (
                    <RowAction>
                      <ActOnWaiver waiver={waiver} act="renew" />
                    </RowAction>
                  ) : null}
                  {revocable.has(waiver.id) && waiver.state === "approved" ? (
                    <RowAction>
                      <RevokeWaiver
                        id={waiver.id}
                        name={waiver.version ? `${waiver.api} ${waiver.version}` : waiver.api}
                      />
                    </RowAction>
                  ) : null}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}
