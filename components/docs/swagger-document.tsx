"use client";
import { useTheme } from "next-themes";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import SwaggerUI from "swagger-ui-react";
import "swagger-ui-react/swagger-ui.css";
import "./swagger-theme.css";
import type { Slice } from "@/lib/versions/queries";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { dropIdleTags } from "./drop-idle-tags";
import { isRecord } from "./local-reference";
import { mockAddress, sendThroughRegistry, type TriedVersion, type TryTarget } from "./send-request";
import { repairSwagger } from "./swagger-repairs";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

interface SwaggerDocumentProps {
  document: Slice;
  open: boolean;
  mayTry: boolean;
  tried: TriedVersion;
  target: TryTarget;
}

/** Of one operation alone, what is said of the whole API would stand in its way. */
function withoutPreface(document: Slice): Slice {
  const { info } = document;
  if (!isRecord(info)) return document;
  const { description: _, ...rest } = info;
  return { ...document, info: rest };
}

/** Sends what is tried where the reader chose; never with the registry's session to a server of the definition. */
function useSender(tried: TriedVersion, target: TryTarget) {
  const notifyProblem = useNotifyProblem();
  const latest = useRef(notifyProblem);
  useEffect(() => {
    latest.current = notifyProblem;
  });
  return useMemo(
    () => (request: Record<string, unknown>) => {
      if (target === "mock") {
        request.url = mockAddress(tried, String(request.url), window.location.origin);
        request.credentials = "same-origin";
      } else {
        request.credentials = "omit";
        request.userFetch = sendThroughRegistry(tried, (error) => latest.current(error));
      }
      return request;
    },
    [tried, target],
  );
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

export default function SwaggerDocument({ document, open, mayTry, tried, target }: SwaggerDocumentProps) {
  useDarkSheet();
  const root = useRepairs();
  const send = useSender(tried, target);
  const spec = useMemo(() => dropIdleTags(open ? withoutPreface(document) : document), [document, open]);
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
        requestInterceptor={send}
      />
    </div>
  );
}
