import { BookOpenCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { rulesetHref } from "@/lib/rulesets/queries";
import type { RulesetDto } from "@/lib/rulesets/schema";

/** Rulesets: whose they are, how far they are, and how often they are bound. Never empty: some come with Concordat. */
export function RulesetList({ rulesets }: { rulesets: readonly RulesetDto[] }) {
  const t = useTranslations("rulesets");
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("title")}>
          <Thead>
            <Th>{t("list.name")}</Th>
            <Th>{t("list.owner")}</Th>
            <Th align="right" hideOnPhone>
              {t("list.newest")}
            </Th>
            <Th align="right">{t("list.bound")}</Th>
            <Th align="right" hideOnPhone>
              {t("list.changed")}
            </Th>
          </Thead>
          <Tbody>
            {rulesets.map((one) => (
              <Tr key={one.ruleset}>
                <Td>
                  <RowLink href={rulesetHref(one.ruleset)}>{one.name}</RowLink>
                  <span className="block max-w-xl whitespace-normal text-muted text-xs">
                    {one.description || one.ruleset}
                  </span>
                </Td>
                <Td width="tight">
                  {one.shipped ? (
                    <Badge tone="accent" icon={<BookOpenCheck aria-hidden />}>
                      {t("list.shipped")}
                    </Badge>
                  ) : (
                    <span className="text-muted">{one.team ?? t("list.organisation")}</span>
                  )}{" "}
                  {one.archived ? <Badge tone="outline">{t("list.archived")}</Badge> : null}
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <span data-numeric className="text-muted">
                    {one.newest ?? "–"}
                  </span>
                </Td>
                <Td width="tight" align="right">
                  <span className={one.bindings > 0 ? "" : "text-faint"}>
                    {t("list.places", { count: one.bindings })}
                  </span>
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  {one.updatedAt ? (
                    <DateTime at={one.updatedAt} show="relative" />
                  ) : (
                    <span className="text-faint">–</span>
                  )}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}
