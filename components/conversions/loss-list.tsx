import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { OperationKey } from "@/components/shared/operation-key";
import { PlaceLink } from "@/components/shared/place-link";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { LossDto } from "@/lib/conversions/schema";
import { pageOfSource } from "@/lib/versions/model/version-address";

const TONES = { dropped: "danger", approximated: "caution", assumed: "info" } as const;

interface LossListProps {
  api: string;
  version: string;
  lost: readonly LossDto[];
  /** All of them; the list may be shorter. */
  losses: number;
  isMultiFile: boolean;
}

/** Everything that a result does not say as the source did, each with its place there. */
export function LossList({ api, version, lost, losses, isMultiFile }: LossListProps) {
  const t = useTranslations("conversions");
  if (losses === 0) {
    return (
      <Panel title={t("losses", { count: 0 })}>
        <p className="flex items-center gap-2 text-sm text-success-ink">
          <CircleCheck aria-hidden className="size-4" />
          {t("lossless")}
        </p>
      </Panel>
    );
  }
  return (
    <Panel
      padding="flush"
      title={t("losses", { count: losses })}
      hint={t("lossesHint")}
      {...(losses > lost.length
        ? { footer: <p className="text-muted text-xs">{t("moreLosses", { shown: lost.length })}</p> }
        : {})}
    >
      <Table caption={t("losses", { count: losses })}>
        <Thead>
          <Th width="tight">{t("effect")}</Th>
          <Th>{t("what")}</Th>
          <Th hideOnPhone>{t("operation")}</Th>
          <Th width="tight">{t("place")}</Th>
        </Thead>
        <Tbody>
          {lost.map(({ kind, effect, message, why, operation, file, pointer, line, column }) => (
            <Tr key={`${kind} ${file} ${pointer} ${message}`}>
              <Td width="tight">
                <Badge tone={TONES[effect]} title={t(`effectHint.${effect}`)}>
                  {t(`effects.${effect}`)}
                </Badge>
              </Td>
              <Td>
                <span className="block text-sm">
                  <RuleMessage text={message} />
                </span>
                {why === message ? null : (
                  <span className="block text-muted text-xs">
                    <RuleMessage text={why} />
                  </span>
                )}
              </Td>
              <Td hideOnPhone>{operation === null ? null : <OperationKey operation={operation} />}</Td>
              <Td width="tight">
                <PlaceLink
                  line={line}
                  column={column}
                  file={isMultiFile ? file : undefined}
                  href={pageOfSource(api, version, { file: isMultiFile ? file : undefined })}
                />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}
