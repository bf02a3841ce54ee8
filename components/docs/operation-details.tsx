"use client";
import { useQuery } from "@tanstack/react-query";
import { BookOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { pageOfOperation, pageOfSource } from "@/lib/versions/model/version-address";
import { PlaceLink } from "@/components/shared/place-link";
import { ProblemState } from "@/components/shared/problem-state";
import { LinkButton } from "@/components/ui/link-button";
import { Markdown } from "@/components/ui/markdown";
import { SkeletonRows } from "@/components/ui/skeleton";
import type { OperationDto } from "@/lib/versions/schema";
import { versionQueries } from "@/lib/versions/queries";
import { BodyTable } from "./body-table";
import { type OperationView, viewOperation } from "./operation-view";
import { ParameterTable } from "./parameter-table";

interface OperationDetailsProps {
  api: string;
  version: string;
  operation: OperationDto;
}

/** What an operation takes and gives, read from its slice of the definition when it is opened. */
export function OperationDetails({ api, version, operation }: OperationDetailsProps) {
  const t = useTranslations("api");
  const slice = useQuery(versionQueries.slice(api, version, [operation.key]));
  const view = slice.data ? viewOperation(slice.data, operation.method, operation.path) : null;
  return (
    <section
      aria-label={t("operations.details")}
      className="flex flex-col gap-4 border-line border-t bg-sunken px-4 py-4 md:pl-8"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <LinkButton
          size="sm"
          icon={<BookOpen aria-hidden />}
          href={pageOfOperation(api, version, operation.key, "docs")}
        >
          {t("operations.docs")}
        </LinkButton>
        {operation.operationId ? (
          <code className="break-all font-mono text-muted text-xs">{operation.operationId}</code>
        ) : null}
        <span className="text-muted text-xs">
          {t("operations.source")} <PlaceLink line={operation.line} href={pageOfSource(api, version)} />
        </span>
      </div>
      {slice.isPending ? <SkeletonRows rows={4} label={t("operations.details")} /> : null}
      {slice.isError ? <ProblemState error={slice.error} onRetry={() => void slice.refetch()} /> : null}
      {view ? <OperationParts view={view} /> : null}
    </section>
  );
}

function OperationParts({ view }: { view: OperationView }) {
  const t = useTranslations("api");
  return (
    <>
      {view.description ? <Markdown text={view.description} /> : null}
      <Part title={t("operations.parameters")}>
        {view.parameters.length > 0 ? (
          <ParameterTable parameters={view.parameters} />
        ) : (
          <p className="text-muted text-xs">{t("operations.noParameters")}</p>
        )}
      </Part>
      {view.bodies.length > 0 ? (
        <Part
          title={view.bodyRequired ? `${t("operations.body")} (${t("operations.required")})` : t("operations.body")}
        >
          {view.bodies.map((body) => (
            <BodyTable key={body.mediaType} body={body} />
          ))}
        </Part>
      ) : null}
      <Part title={t("operations.responses")}>
        {view.responses.map((response) => (
          <div key={response.status} className="flex flex-col gap-1.5">
            <p className="flex gap-2">
              <span
                className="w-14 shrink-0 font-medium font-mono text-xs"
                title={t("operations.responseHas", { status: response.status })}
              >
                {response.status}
              </span>
              <span className="min-w-0 break-words text-muted">{response.description}</span>
            </p>
            {response.bodies.map((body) => (
              <BodyTable key={body.mediaType} body={body} />
            ))}
          </div>
        ))}
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <h3 className="font-medium text-sm">{title}</h3>
      {children}
    </div>
  );
}
