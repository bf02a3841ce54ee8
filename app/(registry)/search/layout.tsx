import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function SearchLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/search">{children}</ClientMessages>;
}
