import { BookOpenCheck, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { rubricHref } from "@/lib/rubrics/queries";
import type { RubricDto } from "@/lib/rubrics/schema/rubric";

/** Rubrics, and which of them scores are made with. Never empty: one comes with Concordat. */
export function RubricList({ rubrics }: { rubrics: readonly RubricDto[] }) {
  const t = useTranslations("rubrics");
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("title")}>
          <Thead>
            <Th>{t("list.name")}</Th>
            <Th>{t("list.use")}</Th>
            <Th align="right" hideOnPhone>
              {t("list.newest")}
            </Th>
            <Th align="right" hideOnPhone>
              {t("list.changed")}
            </Th>
          </Thead>
          <Tbody>
            {rubrics.map(({ rubric, title, description, shipped, chosen, newest, archived, updatedAt }) => (
              <Tr key={rubric}>
                <Td>
                  <RowLink href={rubricHref(rubric)}>{title}</RowLink>{" "}
                  <span className="font-mono text-muted text-xs">{rubric}</span>
                  <span className="block max-w-xl whitespace-normal text-muted text-xs">{description}</span>
                </Td>
                <Td width="tight">
                  <span className="flex flex-wrap gap-1">
                    {chosen === null ? null : (
                      <Badge tone="success" icon={<CircleCheck aria-hidden />}>
                        {chosen === newest ? t("list.inUse") : t("list.inUseVersion", { number: chosen })}
                      </Badge>
                    )}
                    {shipped ? (
                      <Badge tone="accent" icon={<BookOpenCheck aria-hidden />}>
                        {t("list.shipped")}
                      </Badge>
                    ) : null}
                    {archived ? <Badge tone="outline">{t("list.archived")}</Badge> : null}
                  </span>
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <span data-numeric className="text-muted">
                    {newest}
                  </span>
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  {updatedAt ? <DateTime at={updatedAt} show="relative" /> : <span className="text-faint">–</span>}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}
