import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function GovernanceLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/governance">{children}</ClientMessages>;
}
