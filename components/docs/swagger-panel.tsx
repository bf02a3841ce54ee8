"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { SkeletonRows } from "@/components/ui/skeleton";
import { tryQueries } from "@/lib/try/queries";
import type { Slice } from "@/lib/versions/queries";
import type { TryTarget } from "./send-request";
import { TryTargetBar } from "./try-target-bar";

function Loading() {
  const t = useTranslations("docs");
  return <SkeletonRows rows={8} label={t("loading")} />;
}

const loadSwagger = () => import("./swagger-document");
const SwaggerDocument = dynamic(loadSwagger, { ssr: false, loading: Loading });

/** Fetches Swagger UI and where requests could go while the definition is still on its way. */
export function useSwaggerSoon(api: string, version: string): void {
  const client = useQueryClient();
  useEffect(() => {
    void loadSwagger();
    void client.prefetchQuery(tryQueries.servers(api, version));
  }, [client, api, version]);
}

interface SwaggerPanelProps {
  api: string;
  version: string;
  /** The registry's own address. */
  baseUrl: string;
  document: Slice;
  /** One operation is opened at once; of several only the list. */
  open: boolean;
}

/** A definition in Swagger UI, and where "try it out" sends requests. Swagger UI is loaded here and nowhere else. */
export function SwaggerPanel({ api, version, baseUrl, document, open }: SwaggerPanelProps) {
  const [chosen, setChosen] = useState<TryTarget | null>(null);
  const { data, isPending } = useQuery(tryQueries.servers(api, version));
  const isOpen = data !== undefined && data.mayTry && data.servers.some(({ allowed }) => allowed);
  const target = chosen ?? (isOpen ? "server" : "mock");
  const tried = useMemo(() => ({ api, version }), [api, version]);
  return (
    <div className="flex min-w-0 flex-col">
      <TryTargetBar tried={tried} baseUrl={baseUrl} where={data} target={target} onTargetChange={setChosen} />
      {isPending ? (
        <Loading />
      ) : (
        <SwaggerDocument
          key={target}
          document={document}
          open={open}
          mayTry={target === "mock" || isOpen}
          tried={tried}
          target={target}
        />
      )}
    </div>
  );
}
