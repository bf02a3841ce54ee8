import { KeyRound } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { TokenDto } from "@/lib/tokens/schema";
import { ROLES } from "@/lib/core/context";
import { RevokeToken } from "./revoke-token";

function stateOf({ revokedAt, expiresAt }: TokenDto, now: Date): "live" | "revoked" | "expired" {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && new Date(expiresAt) <= now ? "expired" : "live";
}

const tone = { live: "success", expired: "neutral", revoked: "outline" } as const;

/** API tokens: what each may do, since when it was not used, and when it ends. */
export function TokenList({ tokens }: { tokens: readonly TokenDto[] }) {
  const t = useTranslations("settings");
  const now = useNow();
  if (tokens.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<KeyRound />} title={t("token.empty")}>
          {t("token.emptyHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("token.title")}>
          <Thead>
            <Th>{t("token.name")}</Th>
            <Th hideOnPhone>{t("token.role")}</Th>
            <Th hideOnPhone>{t("token.team")}</Th>
            <Th hideOnPhone>{t("token.madeBy")}</Th>
            <Th align="right" hideOnPhone>
              {t("token.lastUsed")}
            </Th>
            <Th align="right" hideOnPhone>
              {t("token.expires")}
            </Th>
            <Th>{t("token.state")}</Th>
            <Th>
              <VisuallyHidden>{t("actions")}</VisuallyHidden>
            </Th>
          </Thead>
          <Tbody>
            {tokens.map((token) => {
              const state = stateOf(token, now);
              return (
                <Tr key={token.id}>
                  <Td width="fill">
                    <span className="font-medium">{token.name}</span>{" "}
                    <code className="font-mono text-muted text-xs">{token.prefix}…</code>
                  </Td>
                  <Td width="tight" hideOnPhone>
                    <span title={token.scopes?.join(", ")}>
                      <RoleName role={token.role} />
                      {token.scopes ? ` · ${t("token.scopeCount", { count: token.scopes.length })}` : ""}
                    </span>
                  </Td>
                  <Td width="tight" hideOnPhone>
                    {token.team ?? <span className="text-muted">{t("token.allTeams")}</span>}
                  </Td>
                  <Td width="tight" hideOnPhone>
                    {token.createdBy.name}
                  </Td>
                  <Td width="tight" align="right" hideOnPhone>
                    <span className="text-muted text-xs">
                      {token.lastUsedAt ? <DateTime at={token.lastUsedAt} /> : t("token.neverUsed")}
                    </span>
                  </Td>
                  <Td width="tight" align="right" hideOnPhone>
                    <span className="text-muted text-xs">
                      {token.expiresAt ? <DateTime at={token.expiresAt} show="day" /> : t("token.noExpiry")}
                    </span>
                  </Td>
                  <Td width="tight">
                    <Badge tone={tone[state]}>{t(`token.is.${state}`)}</Badge>
                  </Td>
                  <Td width="tight" align="right">
                    {state === "live" ? <RevokeToken id={token.id} name={token.name} /> : null}
                  </Td>
                </Tr>
              );
            })}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

function RoleName({ role }: { role: string }) {
  const t = useTranslations("settings");
  const known = ROLES.find((one) => one === role);
  return known ? t(`role.${known}`) : role;
}
