import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function ReportLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/scorecards/report">{children}</ClientMessages>;
}
