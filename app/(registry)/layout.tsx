import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { ClientMessages } from "@/components/shell/client-messages";
import { getViewer } from "@/lib/http/viewer";

export default async function RegistryLayout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages folder="app/(registry)">
      <AppShell viewer={await getViewer()}>{children}</AppShell>
    </ClientMessages>
  );
}
