import { useFormatter, useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { DateTime } from "@/components/shared/date-time";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ApiTrafficDto } from "@/lib/consumers/schema";
import { LinkIdentity } from "./link-identity";
import { OperationMarks } from "./operation-marks";

interface UnknownCallersProps {
  api: string;
  traffic: ApiTrafficDto;
}

/** Calls of which nobody knows whose they are, with their share, and who may say so. */
export function UnknownCallers({ api, traffic }: UnknownCallersProps) {
  const t = useTranslations("consumers");
  const format = useFormatter();
  const { unknown, unknownCalls, calls, windowDays, moreUnknown, mayLink } = traffic;
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 1 });
  return (
    <Panel
      id="unknown"
      padding="flush"
      title={t("unknown.title")}
      hint={t("unknown.verdict", { share: percent(calls > 0 ? unknownCalls / calls : 0), calls, days: windowDays })}
      actions={<CopyCommands call={{ path: `/api/v1/identities?linked=false&api=${encodeURIComponent(api)}` }} />}
    >
      <Table caption={t("unknown.title")}>
        <Thead>
          <Th>{t("unknown.name")}</Th>
          <Th hideOnPhone>{t("column.operations")}</Th>
          <Th align="right">{t("unknown.share")}</Th>
          <Th align="right" hideOnPhone>
            {t("unknown.calls")}
          </Th>
          <Th hideOnPhone>{t("unknown.last")}</Th>
          {mayLink ? (
            <Th>
              <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
            </Th>
          ) : null}
        </Thead>
        <Tbody>
          {unknown.map((one) => (
            <Tr key={one.identity?.id ?? one.who}>
              <Td>
                {one.identity ? (
                  <span className="flex flex-col py-1">
                    <span className="wrap-anywhere font-mono text-xs">{one.identity.value}</span>
                    <span className="text-muted text-xs">
                      {t("unknown.attribute", { attribute: one.identity.attribute })}
                    </span>
                  </span>
                ) : (
                  <span className="text-muted">{t(`unknown.who.${one.who === "others" ? "others" : "unknown"}`)}</span>
                )}
              </Td>
              <Td hideOnPhone>
                <OperationMarks api={api} operations={one.operations} gone={[]} unspecified={false} />
              </Td>
              <Td align="right">{percent(one.share)}</Td>
              <Td align="right" hideOnPhone>
                {format.number(one.calls)}
              </Td>
              <Td width="tight" hideOnPhone>
                <DateTime at={one.lastAt} />
              </Td>
              {mayLink ? <Td width="tight">{one.identity ? <LinkIdentity identity={one.identity} /> : null}</Td> : null}
            </Tr>
          ))}
        </Tbody>
      </Table>
      {moreUnknown > 0 ? (
        <p className="border-line border-t px-3 py-2 text-muted text-xs">{t("unknown.more", { count: moreUnknown })}</p>
      ) : null}
    </Panel>
  );
}
