import { Network, Unplug, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { OperationKey } from "@/components/shared/operation-key";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { apiConsumersHref, dependenciesHref } from "@/lib/consumers/model/consumers-address";
import type { ApiConsumersQuery } from "@/lib/consumers/model/consumers-query";
import type { ApiConsumerDto, ApiTrafficDto } from "@/lib/consumers/schema";
import type { ImpactDto } from "@/lib/consumers/schema/graph";
import type { StandingList } from "@/lib/consumers/schema/standings";
import { CallerTable } from "./caller-table";
import { DeclareDependency } from "./declare-dependency";
import { ImpactPanel } from "./impact-panel";
import { StandingPanel } from "./standing-panel";
import { UnknownCallers } from "./unknown-callers";

interface ApiConsumersViewProps {
  api: { slug: string; name: string };
  query: ApiConsumersQuery;
  callers: { items: readonly ApiConsumerDto[]; nextCursor: string | null; traffic: ApiTrafficDto };
  /** Where consumers stand with the versions that go away. */
  standings: readonly { version: string; list: StandingList }[];
  impact: ImpactDto;
  /** Whether the viewer may declare consumers anywhere; whose, the server says. */
  may: { declare: boolean; reject: boolean };
}

/** Who calls an API, who says so, and what is downstream of it or of one operation. */
export function ApiConsumersView({ api, query, callers, standings, impact, may }: ApiConsumersViewProps) {
  const t = useTranslations("consumers");
  const { items, nextCursor } = callers;
  const count = items.length;
  const whole = query.cursor === undefined;
  return (
    <>
      <Panel
        id="callers"
        padding="flush"
        title={nextCursor !== null || !whole ? t("ofApi.verdictMore", { count }) : t("ofApi.verdict", { count })}
        actions={
          <>
            <CopyCommands call={{ path: `/api/v1${apiConsumersHref(api.slug, { operation: query.operation })}` }} />
            <LinkButton href={dependenciesHref({ api: api.slug })} icon={<Network aria-hidden />}>
              {t("ofApi.graph")}
            </LinkButton>
            {may.declare ? <DeclareDependency api={api.slug} /> : null}
          </>
        }
      >
        {query.operation ? (
          <p className="flex flex-wrap items-center gap-2 border-line border-b px-3 py-2 text-sm">
            {t("ofApi.operation")}
            <OperationKey operation={query.operation} />
            <LinkButton size="sm" href={apiConsumersHref(api.slug)} icon={<X aria-hidden />}>
              {t("ofApi.all")}
            </LinkButton>
          </p>
        ) : null}
        {count === 0 ? (
          <EmptyState icon={<Unplug />} title={t("ofApi.emptyTitle")}>
            {query.operation ? t("ofApi.emptyOperation") : t("ofApi.emptyBody")}
          </EmptyState>
        ) : (
          <CallerTable api={api.slug} callers={items} may={may} />
        )}
      </Panel>
      {whole && nextCursor === null ? null : (
        <Pagination
          firstHref={whole ? undefined : apiConsumersHref(api.slug, { operation: query.operation })}
          nextHref={
            nextCursor ? apiConsumersHref(api.slug, { operation: query.operation, cursor: nextCursor }) : undefined
          }
        />
      )}
      {callers.traffic.unknown.length > 0 ? <UnknownCallers api={api.slug} traffic={callers.traffic} /> : null}
      {callers.traffic.firstAt === null ? <p className="text-muted text-xs">{t("unknown.noTelemetry")}</p> : null}
      {standings.map(({ version, list }) => (
        <StandingPanel key={version} {...{ api, version, list }} />
      ))}
      <ImpactPanel api={api} impact={impact} />
    </>
  );
}
