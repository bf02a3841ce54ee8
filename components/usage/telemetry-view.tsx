import { useFormatter, useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { DateTime } from "@/components/shared/date-time";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { FATES } from "@/lib/usage/model/fates";
import type { TelemetryDto } from "@/lib/usage/schema/telemetry";
import { AliasList } from "./alias-list";
import { AttributeList } from "./attribute-list";
import { UnknownServices } from "./unknown-services";

interface TelemetryViewProps {
  telemetry: TelemetryDto;
  may: { assign: boolean; change: boolean };
}

/** How telemetry is doing, what nobody knows the API of, and how callers are told. */
export function TelemetryView({ telemetry, may }: TelemetryViewProps) {
  const t = useTranslations("usage");
  const format = useFormatter();
  const { identities, counts, lastReceivedAt } = telemetry;
  const fates = FATES.flatMap((fate) => {
    const count = counts.find((one) => one.fate === fate);
    return count ? [{ ...count, fate }] : [];
  });
  return (
    <>
      <Panel
        title={lastReceivedAt ? t("settings.receiving") : t("settings.nothing")}
        actions={<CopyCommands call={{ path: "/api/v1/usage/telemetry" }} />}
      >
        <DefinitionList
          items={[
            {
              term: t("settings.last"),
              value: lastReceivedAt ? <DateTime at={lastReceivedAt} /> : t("settings.never"),
            },
            { term: t("settings.apis"), value: format.number(telemetry.apis) },
            {
              term: t("settings.identities"),
              value: t("settings.identitiesValue", { all: identities.all, linked: identities.linked }),
            },
            ...fates.map(({ fate, calls, today }) => ({
              term: t(`fate.${fate}`),
              value: t("settings.count", { calls, today }),
            })),
          ]}
        />
      </Panel>
      <UnknownServices services={telemetry.unknownServices} mayAssign={may.assign} />
      <AliasList aliases={telemetry.aliases} mayRemove={may.assign} />
      <AttributeList
        attributes={telemetry.consumerAttributes}
        defaults={telemetry.defaultAttributes}
        mayChange={may.change}
      />
    </>
  );
}
