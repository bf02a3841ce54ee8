import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { OperationKey } from "@/components/shared/operation-key";
import { TeamLink } from "@/components/shared/team-link";
import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import { Panel } from "@/components/ui/panel";
import { QuietLink } from "@/components/ui/quiet-link";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { apiConsumersHref, consumerHref } from "@/lib/consumers/model/consumers-address";
import type { ImpactDto } from "@/lib/consumers/schema/graph";

const TONES = { named: "danger", unspecified: "caution", indirect: "neutral" } as const;

interface ImpactPanelProps {
  api: { slug: string; name: string };
  impact: ImpactDto;
}

/** Everybody downstream of an API, or of the operation that is chosen, with the way that leads there. */
export function ImpactPanel({ api, impact }: ImpactPanelProps) {
  const t = useTranslations("consumers");
  const { consumers, teams, truncated, operation } = impact;
  const query = operation === null ? "" : `?operation=${encodeURIComponent(operation)}`;
  return (
    <Panel
      id="impact"
      padding="flush"
      title={t("impact.title")}
      hint={t("impact.verdict", { consumers: consumers.length, teams: teams.length })}
      actions={<CopyCommands call={{ path: `/api/v1/apis/${api.slug}/impact${query}` }} />}
    >
      <div className="flex flex-col gap-2 border-line border-b px-3 py-2 text-muted text-xs">
        {operation === null ? null : <OperationKey operation={operation} />}
        <p>{t("impact.hint")}</p>
        {teams.length > 0 ? (
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            {teams.map((team) => (
              <span key={team.slug} className="inline-flex items-center gap-1">
                <TeamLink slug={team.slug} name={team.name} />
                <span data-numeric>{team.consumers}</span>
              </span>
            ))}
          </p>
        ) : null}
      </div>
      {truncated ? <Callout tone="caution" title={t("impact.truncated")} /> : null}
      {consumers.length === 0 ? null : (
        <Table caption={t("impact.title")}>
          <Thead>
            <Th>{t("column.consumer")}</Th>
            <Th>{t("column.reach")}</Th>
            <Th hideOnPhone>{t("column.contact")}</Th>
            <Th hideOnPhone>{t("column.path")}</Th>
          </Thead>
          <Tbody>
            {consumers.map(({ consumer, reach, path, depth }) => (
              <Tr key={consumer.slug}>
                <Td width="tight">
                  <RowLink href={consumerHref(consumer.slug)}>{consumer.name}</RowLink>
                </Td>
                <Td width="tight">
                  <Badge tone={TONES[reach]}>{t(`impact.reach.${reach}`)}</Badge>
                </Td>
                <Td width="tight" hideOnPhone>
                  <span className="text-muted">{consumer.contact ?? consumer.team?.name ?? ""}</span>
                </Td>
                <Td width="fill" hideOnPhone>
                  {depth > 1 ? (
                    <RowAction>
                      {path.slice(1, -1).map((step, index) => (
                        <Fragment key={`${step.kind} ${step.slug}`}>
                          {index > 0 ? <ArrowRight aria-hidden className="size-3 text-faint" /> : null}
                          <QuietLink
                            href={step.kind === "api" ? apiConsumersHref(step.slug) : consumerHref(step.slug)}
                            className="text-muted text-xs hover:underline"
                          >
                            {step.name}
                          </QuietLink>
                        </Fragment>
                      ))}
                    </RowAction>
                  ) : null}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}
