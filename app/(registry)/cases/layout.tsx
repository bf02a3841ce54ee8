import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function CasesLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/cases">{children}</ClientMessages>;
}
