"use client";
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/ui/copy-button";
import type { OperationView } from "@/lib/reader/schema";
import { Part } from "./part";

/** Where the service is, and what callers may choose in its address. */
export function ServersPart({ servers }: { servers: OperationView["servers"] }) {
  const t = useTranslations("reader");
  if (servers.length === 0) return null;
  return (
    <Part id="servers" title={t("servers")}>
      <ul className="flex min-w-0 flex-col gap-1 text-xs">
        {servers.map((server) => (
          <li key={server.url} className="flex min-w-0 flex-wrap items-center gap-x-2">
            <code className="min-w-0 break-all font-mono">{server.url}</code>
            <CopyButton value={server.url} label={t("copyLink", { what: server.url })} />
            {server.description ? <span className="text-muted">{server.description}</span> : null}
            {server.variables.map(({ name, default: value, values }) => (
              <span key={name} className="text-muted">
                {values
                  ? t("variableOf", { name, value, values: values.slice(0, 20).join(", ") })
                  : t("variable", { name, value })}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
}
