import { useTranslations } from "next-intl";
import { OperationKey } from "@/components/shared/operation-key";
import { Callout } from "@/components/ui/callout";
import { Panel } from "@/components/ui/panel";
import type { UsageDto } from "@/lib/usage/schema/usage";

interface UncalledOperationsProps {
  usage: Pick<UsageDto, "telemetry">;
  operations: NonNullable<UsageDto["uncalled"]> | null;
}

/** Operations that nobody calls; nothing is claimed where there is too little telemetry. */
export function UncalledOperations({ usage, operations }: UncalledOperationsProps) {
  const t = useTranslations("usage");
  const { daysSeen, daysAsked } = usage.telemetry;
  if (operations === null) {
    return (
      <Panel id="zombie" title={t("zombie.unknown")}>
        <Callout tone="info" title={t("zombie.unknownHint", { seen: daysSeen, asked: daysAsked })} />
      </Panel>
    );
  }
  return (
    <Panel
      id="zombie"
      title={operations.length > 0 ? t("zombie.verdict", { count: operations.length }) : t("zombie.none")}
      hint={t("zombie.hint", { seen: daysSeen, asked: daysAsked })}
    >
      {operations.length === 0 ? null : (
        <ul className="grid gap-x-6 gap-y-1.5 md:grid-cols-2">
          {operations.map(({ key, deprecated }) => (
            <li key={key} className="min-w-0 truncate">
              <OperationKey operation={key} deprecated={deprecated} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
