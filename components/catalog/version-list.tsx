"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Digest } from "@/components/shared/digest";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { ListKeys } from "@/components/shared/list-keys";
import { Person } from "@/components/shared/person";
import { StateBadge } from "@/components/shared/state-badge";
import { SunsetNote } from "@/components/shared/sunset-note";
import { VerdictLine } from "@/components/shared/verdict-line";
import { BareCheckbox } from "@/components/ui/checkbox";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { FINDING_SEVERITIES } from "@/lib/specs/model";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { VersionDto } from "@/lib/versions/schema";
import { pageOfVersion } from "@/lib/versions/model/version-address";

/** The versions of an API; two of them can be chosen and compared. */
export function VersionList({ api, versions }: { api: string; versions: readonly VersionDto[] }) {
  const t = useTranslations("api");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // The oldest choice gives way to a third one.
  const choose = (version: string, on: boolean) =>
    setChosen((before) => [...before.filter((one) => one !== version), ...(on ? [version] : [])].slice(-2));
  const [from, to] = versions.filter(({ version }) => chosen.includes(version)).reverse();
  return (
    <Panel
      padding="flush"
      title={t("versions.title")}
      actions={
        from && to ? (
          <LinkButton size="sm" variant="primary" href={changesHref(api, { from: from.version, to: to.version })}>
            {t("versions.compare")}
          </LinkButton>
        ) : (
          <span className="text-muted text-xs">{t("versions.compareHint")}</span>
        )
      }
    >
      <ListKeys>
        <Table caption={t("versions.table")}>
          <Thead>
            <Th width="tight">
              <VisuallyHidden>{t("versions.compare")}</VisuallyHidden>
            </Th>
            <Th>{t("versions.version")}</Th>
            <Th width="tight">{t("versions.state")}</Th>
            <Th hideOnPhone>{t("versions.changes")}</Th>
            <Th hideOnPhone>{t("versions.findings")}</Th>
            <Th hideOnPhone>{t("versions.published")}</Th>
            <Th hideOnPhone>{t("versions.digest")}</Th>
          </Thead>
          <Tbody>
            {versions.map((version) => (
              <VersionRow
                key={version.version}
                version={version}
                isChosen={chosen.includes(version.version)}
                onChoose={(on) => choose(version.version, on)}
              />
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

interface VersionRowProps {
  version: VersionDto;
  isChosen: boolean;
  onChoose: (on: boolean) => void;
}

function VersionRow({ version, isChosen, onChoose }: VersionRowProps) {
  const t = useTranslations("api");
  return (
    <Tr selected={isChosen}>
      <Td width="tight">
        <RowAction>
          <BareCheckbox
            checked={isChosen}
            onCheckedChange={onChoose}
            label={t("versions.select", { version: version.version })}
          />
        </RowAction>
      </Td>
      <Td>
        <RowLink href={pageOfVersion(version.api, version.version)}>
          <span className="font-mono text-xs">{version.version}</span>
        </RowLink>
      </Td>
      <Td width="tight">
        <span className="flex flex-wrap items-center gap-2">
          <StateBadge state={version.state} />
          {version.state === "deprecated" && version.deprecation ? (
            <SunsetNote at={version.deprecation.sunsetAt} />
          ) : null}
        </span>
      </Td>
      <Td hideOnPhone>
        {version.changes ? (
          <VerdictLine summary={version.changes} />
        ) : (
          <span className="text-faint text-xs">{t("versions.first")}</span>
        )}
      </Td>
      <Td hideOnPhone>
        <VersionFindings version={version} />
      </Td>
      <Td hideOnPhone width="tight">
        <span className="flex items-center gap-2 text-xs">
          <Person name={version.publishedBy.name} kind={version.publishedBy.kind} compact />
          <DateTime at={version.publishedAt} />
        </span>
      </Td>
      <Td hideOnPhone width="tight">
        <RowAction>
          <Digest value={version.digest} />
        </RowAction>
      </Td>
    </Tr>
  );
}

function VersionFindings({ version }: { version: VersionDto }) {
  const t = useTranslations("api");
  const shown = FINDING_SEVERITIES.filter((severity) => version.findings[severity] > 0).slice(0, 2);
  if (shown.length === 0) return <span className="text-faint text-xs">{t("versions.noFindings")}</span>;
  return (
    <span className="flex flex-wrap gap-x-3">
      {shown.map((severity) => (
        <FindingSeverity key={severity} severity={severity} count={version.findings[severity]} />
      ))}
    </span>
  );
}
