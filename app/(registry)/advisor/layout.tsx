import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function AdvisorLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/advisor">{children}</ClientMessages>;
}
