import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";

export default function PlannerLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/scorecards/planner">{children}</ClientMessages>;
}
