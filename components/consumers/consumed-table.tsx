import { useTranslations } from "next-intl";
import { ReplacementLink } from "@/components/shared/replacement-link";
import { StateBadge } from "@/components/shared/state-badge";
import { SunsetNote } from "@/components/shared/sunset-note";
import { ListKeys } from "@/components/shared/list-keys";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ConsumedApiDto } from "@/lib/consumers/schema";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { pageOfVersion } from "@/lib/versions/model/version-address";
import { DeclareDependency } from "./declare-dependency";
import { OperationMarks } from "./operation-marks";
import { OutlookBadge } from "./outlook-badge";
import { RemoveDependency } from "./remove-dependency";
import { SourceMarks } from "./source-marks";
import { WeightNote } from "@/components/shared/weight-note";

interface ConsumedTableProps {
  consumer: string;
  consumed: readonly ConsumedApiDto[];
  mayChange: boolean;
}

/** What a consumer calls; what will break first comes first. */
export function ConsumedTable({ consumer, consumed, mayChange }: ConsumedTableProps) {
  const t = useTranslations("consumers");
  return (
    <ListKeys>
      <Table caption={t("one.calls")}>
        <Thead>
          <Th>{t("column.api")}</Th>
          <Th>{t("column.outlook")}</Th>
          <Th hideOnPhone>{t("column.operations")}</Th>
          <Th hideOnPhone>{t("column.weight")}</Th>
          <Th hideOnPhone>{t("column.source")}</Th>
          {mayChange ? (
            <Th>
              <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
            </Th>
          ) : null}
        </Thead>
        <Tbody>
          {consumed.map((item) => {
            const { api, version, uses, operations, outlook, claims } = item;
            const state = VERSION_STATES.find((one) => one === uses?.state);
            const declared = claims.find(({ source }) => source === "declared");
            return (
              <Tr key={`${api.slug} ${version ?? ""}`}>
                <Td>
                  <div className="flex flex-col gap-0.5 py-1">
                    <RowLink href={uses ? pageOfVersion(api.slug, uses.version, "overview") : `/apis/${api.slug}`}>
                      {api.name}
                    </RowLink>
                    <span className="flex flex-wrap items-center gap-2 text-muted text-xs">
                      {version === null ? (
                        uses ? (
                          t("one.anyVersion", { version: uses.version })
                        ) : (
                          t("one.noVersion")
                        )
                      ) : (
                        <span className="font-mono">{version}</span>
                      )}
                      {state ? <StateBadge state={state} /> : null}
                    </span>
                  </div>
                </Td>
                <Td>
                  <div className="flex flex-col items-start gap-1 py-1">
                    <OutlookBadge outlook={outlook} />
                    {uses?.sunsetAt ? <SunsetNote at={uses.sunsetAt} /> : null}
                    {uses?.replacement ? (
                      <RowAction>
                        <ReplacementLink name={uses.replacement} />
                      </RowAction>
                    ) : null}
                  </div>
                </Td>
                <Td hideOnPhone>
                  <OperationMarks
                    api={api.slug}
                    operations={operations.map(({ key }) => key)}
                    gone={operations.filter((one) => one.outlook === "gone").map(({ key }) => key)}
                    deprecated={operations.filter((one) => one.outlook === "deprecated").map(({ key }) => key)}
                    unspecified={claims.some((claim) => claim.operations.length === 0)}
                  />
                </Td>
                <Td hideOnPhone>{item.weight.operations === null ? null : <WeightNote weight={item.weight} />}</Td>
                <Td width="tight" hideOnPhone>
                  <SourceMarks claims={claims} />
                </Td>
                {mayChange ? (
                  <Td width="tight">
                    <RowAction>
                      {declared ? <DeclareDependency consumer={consumer} api={api.slug} declared={declared} /> : null}
                      <RemoveDependency consumer={consumer} api={api.slug} version={version ?? ""} />
                    </RowAction>
                  </Td>
                ) : null}
              </Tr>
            );
          })}
        </Tbody>
      </Table>
    </ListKeys>
  );
}
