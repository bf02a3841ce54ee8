import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Sparkline } from "@/components/shared/sparkline";
import { SunsetNote } from "@/components/shared/sunset-note";
import { Badge } from "@/components/ui/badge";
import { RowAction, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { breakingHref } from "@/lib/consumers/model/consumers-address";
import type { BreakingDto } from "@/lib/consumers/schema/breaking";
import { BreakingThing } from "./breaking-thing";
import { SayStanding } from "./say-standing";
import { StandingNote } from "./standing-note";

interface BreakingTableProps {
  items: readonly BreakingDto[];
  /** Whether the rows are of several consumers. */
  withConsumer: boolean;
}

/** What goes away of what is called, a row each, the most urgent first. */
export function BreakingTable({ items, withConsumer }: BreakingTableProps) {
  const t = useTranslations("breaking");
  const mayAnswer = items.some(({ maySay }) => maySay !== null);
  return (
    <ListKeys>
      <Table caption={t("title")}>
        <Thead>
          {withConsumer ? <Th>{t("column.service")}</Th> : null}
          <Th>{t("column.what")}</Th>
          <Th hideOnPhone>{t("column.when")}</Th>
          <Th hideOnPhone>{t("column.calls")}</Th>
          <Th hideOnPhone>{t("column.standing")}</Th>
          {mayAnswer ? (
            <Th>
              <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
            </Th>
          ) : null}
        </Thead>
        <Tbody>
          {items.map((one) => {
            const { consumer, api, version, subject } = one;
            const thing = [`${api.name} ${version}`, ...(subject.place === null ? [] : [subject.place])].join(" ");
            return (
              <Tr key={[consumer.slug, api.slug, version, subject.kind, subject.place].join(" ")}>
                {withConsumer ? (
                  <Td width="tight">
                    <RowAction>
                      <TextLink href={breakingHref(consumer.slug)}>{consumer.name}</TextLink>
                    </RowAction>
                  </Td>
                ) : null}
                <Td>
                  <BreakingThing one={one} />
                  <div className="pb-1 md:hidden">
                    <When one={one} />
                  </div>
                </Td>
                <Td width="tight" hideOnPhone>
                  <When one={one} />
                </Td>
                <Td hideOnPhone>
                  <OwnCalls one={one} />
                </Td>
                <Td hideOnPhone>
                  <StandingNote said={one} />
                </Td>
                {mayAnswer ? (
                  <Td width="tight">
                    {one.maySay !== null ? (
                      <RowAction>
                        <SayStanding
                          {...{ consumer, version, subject, thing }}
                          api={api.slug}
                          said={one}
                          onBehalf={one.maySay === "owner"}
                        />
                      </RowAction>
                    ) : null}
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

function When({ one: { gone, sunsetAt, sunsetOn } }: { one: BreakingDto }) {
  const t = useTranslations("breaking");
  return (
    <span className="flex flex-col items-start gap-1 py-1 text-xs">
      {gone ? <Badge tone="danger">{t("goneNow")}</Badge> : null}
      {sunsetAt === null ? null : (
        <>
          <SunsetNote at={sunsetAt} />
          <span className="text-muted">
            <DateTime at={sunsetOn ?? sunsetAt} show="day" />
          </span>
        </>
      )}
      {!gone && sunsetAt === null ? <span className="text-muted">{t("noDate")}</span> : null}
    </span>
  );
}

function OwnCalls({ one: { sure, calls, lastAt, days, trend } }: { one: BreakingDto }) {
  const t = useTranslations("breaking");
  const format = useFormatter();
  const sum = days.reduce((total, one) => total + one, 0);
  return (
    <span className="flex flex-col items-start gap-1 py-1 text-xs">
      <span>{t(`sure.${sure}`)}</span>
      {calls > 0 ? (
        <>
          <span className="flex items-center gap-2">
            <Sparkline values={days} label={t("spark", { calls: sum, days: days.length })} />
            <span className="text-muted">{t(`trend.${trend}`)}</span>
          </span>
          <span className="text-muted" title={format.number(calls)}>
            {t("calls", { calls })}
            {lastAt ? (
              <>
                {", "}
                {t("lastCall")} <DateTime at={lastAt} />
              </>
            ) : null}
          </span>
        </>
      ) : (
        <span className="text-muted">{t("noCalls")}</span>
      )}
    </span>
  );
}
