"use client";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { SkeletonRows } from "@/components/ui/skeleton";
import type { Slice } from "@/lib/versions/queries";
import { serversOf } from "./servers-of";

function Loading() {
  const t = useTranslations("docs");
  return <SkeletonRows rows={8} label={t("loading")} />;
}

const SwaggerDocument = dynamic(() => import("./swagger-document"), { ssr: false, loading: Loading });

interface SwaggerPanelProps {
  document: Slice;
  /** One operation is opened at once; of several only the list. */
  open: boolean;
}

/** A definition in Swagger UI, and which servers "try it out" would call. Swagger UI is loaded here and nowhere else. */
export function SwaggerPanel({ document, open }: SwaggerPanelProps) {
  const t = useTranslations("docs");
  const servers = serversOf(document);
  return (
    <div className="flex min-w-0 flex-col">
      <p className="break-words border-line border-b bg-sunken px-4 py-2 text-muted text-xs">
        {servers.length > 0 ? t("tryIt", { servers: servers.join(", ") }) : t("noServer")}
      </p>
      <SwaggerDocument document={document} open={open} mayTry={servers.length > 0} />
    </div>
  );
}
