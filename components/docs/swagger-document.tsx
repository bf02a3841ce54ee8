"use client";
import { useTheme } from "next-themes";
import { useEffect } from "react";
import SwaggerUI from "swagger-ui-react";
import "swagger-ui-react/swagger-ui.css";
import "./swagger-theme.css";
import type { Slice } from "@/lib/versions/queries";

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

export default function SwaggerDocument({ document, open, mayTry }: SwaggerDocumentProps) {
  useDarkSheet();
  return (
    <div className="concordat-docs">
      <SwaggerUI
        spec={document}
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
