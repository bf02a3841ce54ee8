import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function InboxLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/inbox">{children}</ClientMessages>;
}
