import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { ClientMessages } from "@/components/shell/client-messages";
import { settings } from "@/lib/env";
import { getViewer } from "@/lib/http/viewer";

/** Feeds that readers find on every page; pages of one API or team name their own. */
export function generateMetadata(): Metadata {
  const base = `${settings().CONCORDAT_BASE_URL}/api/v1`;
  const feeds = [
    { url: `${base}/changelog.atom`, title: "Changelog" },
    { url: `${base}/deprecations.atom`, title: "Deprecations" },
  ];
  return { alternates: { types: { "application/atom+xml": feeds } } };
}

export default async function RegistryLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages folder="app/(registry)">
      <AppShell viewer={await getViewer()}>{children}</AppShell>
    </ClientMessages>
  );
}
