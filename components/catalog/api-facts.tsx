import { useFormatter, useTranslations } from "next-intl";
import { Count } from "@/components/shared/count";
import { DateTime } from "@/components/shared/date-time";
import { Digest } from "@/components/shared/digest";
import { Person } from "@/components/shared/person";
import { TeamLink } from "@/components/shared/team-link";
import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { type ApiDto, ISOLATION_LAYERS } from "@/lib/catalog/schema";
import type { VersionDto } from "@/lib/versions/schema";
import { pageOfVersion } from "@/lib/versions/model/version-address";

/** What somebody said about an API. */
export function ApiFacts({ api }: { api: ApiDto }) {
  const t = useTranslations("api");
  const layer = ISOLATION_LAYERS.find((one) => one === api.isolationLayer);
  const optional = [
    api.domain === null ? null : { term: t("facts.domain"), value: api.domain },
    layer ? { term: t("facts.isolation"), value: t(`isolation.${layer}`) } : null,
    api.runtime === null ? null : { term: t("facts.runtime"), value: api.runtime },
    api.tags.length === 0 ? null : { term: t("facts.tags"), value: <Tags tags={api.tags} /> },
    api.links.length === 0 ? null : { term: t("facts.links"), value: <Links links={api.links} /> },
  ].filter((item) => item !== null);
  return (
    <Panel title={t("facts.title")}>
      <DefinitionList
        items={[
          { term: t("facts.slug"), value: <span className="font-mono text-xs">{api.slug}</span> },
          { term: t("facts.owner"), value: <TeamLink {...api.team} /> },
          { term: t("facts.tier"), value: <span data-numeric>{api.tier}</span> },
          ...optional,
          { term: t("facts.changed"), value: <DateTime at={api.updatedAt} /> },
        ]}
      />
    </Panel>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className="flex flex-wrap gap-1">
      {tags.map((tag) => (
        <TextLink key={tag} tone="plain" prefetch={false} href={`/apis?tag=${encodeURIComponent(tag)}`}>
          <Badge>{tag}</Badge>
        </TextLink>
      ))}
    </span>
  );
}

function Links({ links }: { links: ApiDto["links"] }) {
  return (
    <ul className="flex flex-col gap-0.5">
      {links.map((link) => (
        <li key={`${link.title} ${link.url}`}>
          <a
            href={link.url}
            rel="noopener noreferrer nofollow"
            target="_blank"
            className="text-accent-ink underline decoration-accent-line underline-offset-3 hover:decoration-current"
          >
            {link.title}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What is known of a version: who published it when, and what is in it. */
export function VersionFacts({ version }: { version: VersionDto }) {
  const t = useTranslations("api");
  const format = useFormatter();
  const kilobytes = format.number(version.sizeBytes / 1024, {
    maximumFractionDigits: version.sizeBytes < 10_240 ? 1 : 0,
  });
  const page = (view: "operations" | "schemas" | "source") => pageOfVersion(version.api, version.version, view);
  const optional = [
    version.commit === null
      ? null
      : { term: t("facts.commit"), value: <span className="font-mono text-xs">{version.commit}</span> },
    version.files.length < 2
      ? null
      : { term: t("facts.files"), value: <Count value={version.files.length} href={page("source")} /> },
  ].filter((item) => item !== null);
  return (
    <Panel title={t("facts.version")}>
      <DefinitionList
        items={[
          { term: t("facts.published"), value: <DateTime at={version.publishedAt} /> },
          { term: t("publishedBy"), value: <Person name={version.publishedBy.name} kind={version.publishedBy.kind} /> },
          { term: t("facts.operations"), value: <Count value={version.operationCount} href={page("operations")} /> },
          { term: t("facts.schemas"), value: <Count value={version.schemaCount} href={page("schemas")} /> },
          {
            term: t("facts.fields"),
            value: (
              <>
                <Count value={version.fieldCount} />{" "}
                {version.undescribedFieldCount > 0 ? (
                  <span className="text-muted text-xs">
                    ({t("facts.undescribed", { count: version.undescribedFieldCount })})
                  </span>
                ) : null}
              </>
            ),
          },
          { term: t("facts.size"), value: <span data-numeric>{kilobytes} kB</span> },
          ...optional,
          { term: t("facts.digest"), value: <Digest value={version.digest} /> },
        ]}
      />
    </Panel>
  );
}
