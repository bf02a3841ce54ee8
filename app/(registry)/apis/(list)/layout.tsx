import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function CatalogueLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/apis/(list)">{children}</ClientMessages>;
}
