import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { rubricHref } from "@/lib/rubrics/queries";
import type { RubricDto, RubricVersionDto } from "@/lib/rubrics/schema/rubric";
import { ChooseRubric } from "./choose-rubric";

interface RubricVersionsProps {
  rubric: RubricDto;
  versions: readonly RubricVersionDto[];
  mayManage: boolean;
}

/** The versions of a rubric, newest first: who wrote each and why, and which of them scores are made with. */
export function RubricVersions({ rubric, versions, mayManage }: RubricVersionsProps) {
  const t = useTranslations("rubrics");
  if (rubric.shipped) {
    return (
      <Panel>
        <p className="text-muted text-sm">{t("versions.shipped")}</p>
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <Table caption={t("tab.versions")}>
        <Thead>
          <Th align="right">{t("versions.number")}</Th>
          <Th>{t("versions.note")}</Th>
          <Th hideOnPhone>{t("versions.by")}</Th>
          <Th align="right" hideOnPhone>
            {t("versions.at")}
          </Th>
          <Th>
            <VisuallyHidden>{t("versions.actions")}</VisuallyHidden>
          </Th>
        </Thead>
        <Tbody>
          {versions.map(({ number, note, by, at }) => (
            <Tr key={number} selected={number === rubric.chosen}>
              <Td width="tight" align="right">
                <TextLink href={rubricHref(rubric.rubric, undefined, number)}>
                  <span data-numeric>{number}</span>
                </TextLink>
              </Td>
              <Td>
                <span className="wrap-anywhere">{note || <span className="text-faint">–</span>}</span>{" "}
                {number === rubric.newest ? <Badge tone="accent">{t("versions.newest")}</Badge> : null}{" "}
                {number === rubric.chosen ? <Badge tone="success">{t("versions.inUse")}</Badge> : null}
              </Td>
              <Td width="tight" hideOnPhone>
                <Person name={by.name} kind={by.kind} />
              </Td>
              <Td width="tight" align="right" hideOnPhone>
                <DateTime at={at} show="relative" />
              </Td>
              <Td width="tight" align="right">
                {mayManage && number !== rubric.chosen && !rubric.archived ? (
                  <ChooseRubric rubric={rubric.rubric} number={number} size="sm" />
                ) : null}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}
