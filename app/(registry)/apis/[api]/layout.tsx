import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function ApiLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/apis/[api]">{children}</ClientMessages>;
}
