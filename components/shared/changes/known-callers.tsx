"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { apiConsumersHref, consumerHref } from "@/lib/consumers/model/consumers-address";
import { callersQuery } from "./callers-query";

const NAMED = 4;

/** Who is known to call what changed, and the way to what is downstream of it. */
export function KnownCallers({ api, operation }: { api: string; operation: string | null }) {
  const t = useTranslations("changes");
  const callers = useQuery(callersQuery(api, operation));
  const sure = callers.data?.items.filter((one) => operation === null || !one.unspecified) ?? [];
  const unsure = (callers.data?.items.length ?? 0) - sure.length;
  return (
    <span className="mt-1 flex min-h-10 flex-col gap-0.5 text-muted">
      {callers.isError ? <span>{t("affected.failed")}</span> : null}
      {callers.isPending ? <span>{t("affected.asking")}</span> : null}
      {callers.data && sure.length + unsure === 0 ? <span>{t("affected.noneKnown")}</span> : null}
      {sure.length > 0 ? (
        <span>
          {t("affected.known", { count: sure.length })}{" "}
          {sure.slice(0, NAMED).map(({ consumer }, index) => (
            <span key={consumer.slug}>
              {index > 0 ? " · " : ""}
              <TextLink href={consumerHref(consumer.slug)}>{consumer.name}</TextLink>
            </span>
          ))}
          {sure.length > NAMED ? ` · ${t("affected.others", { count: sure.length - NAMED })}` : null}
        </span>
      ) : null}
      {unsure > 0 ? <span>{t("affected.unsure", { count: unsure })}</span> : null}
      <TextLink href={apiConsumersHref(api, operation === null ? {} : { operation })}>
        {t("affected.downstream")}
      </TextLink>
    </span>
  );
}
