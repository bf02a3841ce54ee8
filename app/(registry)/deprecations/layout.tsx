import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function DeprecationsLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/deprecations">{children}</ClientMessages>;
}
