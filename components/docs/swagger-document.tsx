"use client";
import { useTheme } from "next-themes";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import SwaggerUI from "swagger-ui-react";
import "swagger-ui-react/swagger-ui.css";
import "./swagger-theme.css";
import type { Slice } from "@/lib/versions/queries";
import { dropIdleTags } from "./drop-idle-tags";
import { repairSwagger } from "./swagger-repairs";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

interface SwaggerDocumentProps {
  document: Slice;
  open: boolean;
  mayTry: boolean;
}

/**
 * Requests go from the browser to the servers of the definition, never with the registry's session: a definition could
 * name the registry itself as its server.
 */
function withoutSession(request: Record<string, unknown>): Record<string, unknown> {
  request.credentials = "omit";
  return request;
}

/** Swagger UI has its own dark sheet, which a class of the page switches on. */
function useDarkSheet(): void {
  const { resolvedTheme } = useTheme();
  useEffect(() => {
    if (resolvedTheme !== "dark") return;
    window.document.documentElement.classList.add("dark-mode");
    return () => window.document.documentElement.classList.remove("dark-mode");
  }, [resolvedTheme]);
}

/** Swagger UI draws by itself, so what it draws is looked after from outside. */
function useRepairs() {
  const t = useTranslations("docs");
  const root = useRef<HTMLDivElement>(null);
  const names = useMemo(
    () => ({ choice: t("names.choice"), properties: t("names.properties"), operations: t("operations") }),
    [t],
  );
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const repair = () => repairSwagger(element, names);
    const drawn = new MutationObserver(repair);
    drawn.observe(element, { childList: true, subtree: true });
    repair();
    return () => drawn.disconnect();
  }, [names]);
  return root;
}

export default function SwaggerDocument({ document, open, mayTry }: SwaggerDocumentProps) {
  useDarkSheet();
  const root = useRepairs();
  const spec = useMemo(() => dropIdleTags(document), [document]);
  return (
    <div ref={root} className="concordat-docs">
      <SwaggerUI
        spec={spec}
        docExpansion={open ? "full" : "list"}
        defaultModelsExpandDepth={open ? -1 : 1}
        defaultModelExpandDepth={2}
        defaultModelRendering={open ? "model" : "example"}
        displayOperationId
        displayRequestDuration
        showCommonExtensions
        deepLinking={false}
        persistAuthorization={false}
        supportedSubmitMethods={mayTry ? [...METHODS] : []}
        requestInterceptor={withoutSession}
      />
    </div>
  );
}
