import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function ImportsLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/imports">{children}</ClientMessages>;
}
