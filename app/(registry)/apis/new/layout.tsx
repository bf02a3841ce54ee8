import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function NewApiLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/apis/new">{children}</ClientMessages>;
}
