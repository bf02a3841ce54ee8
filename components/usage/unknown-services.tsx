import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { TelemetryDto } from "@/lib/usage/schema/telemetry";
import { AssignService } from "./assign-service";

interface UnknownServicesProps {
  services: TelemetryDto["unknownServices"];
  mayAssign: boolean;
}

/** Services that send telemetry and that no API goes by, most calls first. */
export function UnknownServices({ services, mayAssign }: UnknownServicesProps) {
  const t = useTranslations("usage");
  const format = useFormatter();
  return (
    <Panel
      id="services"
      padding="flush"
      title={services.length > 0 ? t("services.verdict", { count: services.length }) : t("services.none")}
      hint={t("services.hint")}
      actions={mayAssign ? <AssignService service={null} /> : undefined}
    >
      {services.length === 0 ? null : (
        <Table caption={t("services.caption")}>
          <Thead>
            <Th>{t("column.service")}</Th>
            <Th hideOnPhone>{t("column.paths")}</Th>
            <Th align="right">{t("column.calls")}</Th>
            <Th align="right" hideOnPhone>
              {t("column.last")}
            </Th>
            {mayAssign ? (
              <Th>
                <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
              </Th>
            ) : null}
          </Thead>
          <Tbody>
            {services.map((one) => (
              <Tr key={one.service}>
                <Td width="tight">
                  <span className="inline-flex items-center gap-2">
                    <code className="font-mono text-xs">{one.service}</code>
                    {one.environment ? <Badge>{one.environment}</Badge> : null}
                  </span>
                </Td>
                <Td width="fill" hideOnPhone>
                  <span className="font-mono text-muted text-xs">{one.paths.join("  ")}</span>
                </Td>
                <Td width="tight" align="right">
                  {format.number(one.calls)}
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <span className="text-muted text-xs">
                    <DateTime at={one.lastAt} />
                  </span>
                </Td>
                {mayAssign ? (
                  <Td width="tight" align="right">
                    <AssignService service={one.service} />
                  </Td>
                ) : null}
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}
