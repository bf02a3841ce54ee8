import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/shell/client-messages";
import { settings } from "@/lib/env";

/** The changelog of this API, for feed readers. */
export async function generateMetadata({ params }: { params: Promise<{ api: string }> }): Promise<Metadata> {
  const url = `${settings().CONCORDAT_BASE_URL}/api/v1/apis/${(await params).api}/changelog.atom`;
  return { alternates: { types: { "application/atom+xml": [{ url, title: "Changelog" }] } } };
}

export default function ApiLayout({ children }: { children: ReactNode }) {
  return <ClientMessages folder="app/(registry)/apis/[api]">{children}</ClientMessages>;
}
