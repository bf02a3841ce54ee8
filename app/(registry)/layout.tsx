import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { getViewer } from "@/lib/http/viewer";

export default async function RegistryLayout({ children }: { children: ReactNode }) {
  return <AppShell viewer={await getViewer()}>{children}</AppShell>;
}
