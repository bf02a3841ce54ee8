import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { rulesetHref } from "@/lib/rulesets/queries";
import type { RulesetVersionDto } from "@/lib/rulesets/schema";

interface VersionListProps {
  ruleset: string;
  newest: number;
  versions: readonly RulesetVersionDto[];
  /** The version whose changes are shown; 0: none. */
  shown: number;
}

/** The versions of a ruleset, newest first: who wrote each and why, and the way to what changed. */
export function VersionList({ ruleset, newest, versions, shown }: VersionListProps) {
  const t = useTranslations("rulesets");
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
            <VisuallyHidden>{t("versions.compare")}</VisuallyHidden>
          </Th>
        </Thead>
        <Tbody>
          {versions.map(({ number, note, by, at }) => (
            <Tr key={number} selected={number === shown}>
              <Td width="tight" align="right">
                <span data-numeric>{number}</span>
              </Td>
              <Td>
                <span className="wrap-anywhere">{note || <span className="text-faint">–</span>}</span>{" "}
                {number === newest ? <Badge tone="accent">{t("versions.newest")}</Badge> : null}
                <span className="block text-faint text-xs md:hidden">
                  <DateTime at={at} show="relative" />
                </span>
              </Td>
              <Td width="tight" hideOnPhone>
                <Person name={by.name} kind={by.kind} />
              </Td>
              <Td width="tight" align="right" hideOnPhone>
                <DateTime at={at} show="relative" />
              </Td>
              <Td width="tight" align="right">
                {number > 1 ? (
                  <TextLink href={`${rulesetHref(ruleset, "versions")}?to=${number}`}>{t("versions.compare")}</TextLink>
                ) : null}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}
