import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function SignalsLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/apis/[api]/versions/[version]/signals">{children}</ClientMessages>;
}
