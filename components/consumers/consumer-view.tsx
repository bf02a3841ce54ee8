import { Network, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { DateTime } from "@/components/shared/date-time";
import { TeamLink } from "@/components/shared/team-link";
import { CodeBlock } from "@/components/ui/code";
import { DefinitionList } from "@/components/ui/definition-list";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Markdown } from "@/components/ui/markdown";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { apiConsumersHref, dependenciesHref } from "@/lib/consumers/model/consumers-address";
import { manifestText } from "@/lib/consumers/model/manifest-text";
import type { ConsumedApiDto, ConsumerDto } from "@/lib/consumers/schema";
import { ConsumedTable } from "./consumed-table";
import { DeclareDependency } from "./declare-dependency";

interface ConsumerViewProps {
  consumer: ConsumerDto;
  consumed: readonly ConsumedApiDto[];
  mayChange: boolean;
  signedIn: boolean;
}

/** What a consumer calls and what is to come of it; what it is. */
export function ConsumerView({ consumer, consumed, mayChange, signedIn }: ConsumerViewProps) {
  const t = useTranslations("consumers");
  const { slug, provides, contact, team, links } = consumer;
  const breaks = consumed.filter(({ outlook }) => outlook !== "fine").length;
  return (
    <>
      <Panel
        padding="flush"
        title={t("one.calls")}
        hint={consumed.length > 0 ? t("one.verdict", { breaks }) : undefined}
        actions={
          <>
            <CopyCommands call={{ path: `/api/v1/consumers/${slug}/dependencies` }} />
            <LinkButton href={dependenciesHref({ consumer: slug })} icon={<Network aria-hidden />}>
              {t("ofApi.graph")}
            </LinkButton>
            {mayChange ? <DeclareDependency consumer={slug} /> : null}
          </>
        }
      >
        {consumed.length === 0 ? (
          <EmptyState icon={<Unplug />} title={t("one.emptyTitle")}>
            {t("one.emptyBody")}
          </EmptyState>
        ) : (
          <ConsumedTable consumer={slug} consumed={consumed} mayChange={mayChange} />
        )}
      </Panel>
      <Panel title={t("one.facts")}>
        <div className="flex flex-col gap-4">
          {consumer.description ? <Markdown text={consumer.description} /> : null}
          <DefinitionList
            items={[
              { key: "team", term: t("column.team"), value: team ? <TeamLink {...team} /> : t("noTeam") },
              {
                key: "contact",
                term: t("column.contact"),
                value: contact ?? (signedIn ? t("one.none") : t("one.contactHidden")),
              },
              {
                key: "provides",
                term: t("one.provides"),
                value:
                  provides.length === 0 ? (
                    t("one.providesNone")
                  ) : (
                    <span className="flex flex-wrap gap-x-3">
                      {provides.map((api) => (
                        <TextLink key={api.slug} href={apiConsumersHref(api.slug)}>
                          {api.name}
                        </TextLink>
                      ))}
                    </span>
                  ),
              },
              { key: "updated", term: t("one.updated"), value: <DateTime at={consumer.updatedAt} /> },
              ...links.map(({ title, url }) => ({
                key: url,
                term: title,
                value: (
                  <a
                    href={url}
                    target="_blank"
                    rel="noopener noreferrer nofollow"
                    className="wrap-anywhere text-accent-ink underline decoration-accent-line underline-offset-3"
                  >
                    {url}
                  </a>
                ),
              })),
            ]}
          />
          <Disclosure summary={t("one.manifest")}>
            <div className="flex flex-col gap-2">
              <p className="text-muted text-xs">{t("one.manifestHint")}</p>
              <CodeBlock title="concordat.yaml" code={manifestText(consumer, consumed)} />
            </div>
          </Disclosure>
        </div>
      </Panel>
    </>
  );
}
