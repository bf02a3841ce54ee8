import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ErrorIndex } from "@/components/error-pages/error-index";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("errorPages"))("title") };
}

export default function ErrorsPage() {
  return <ErrorIndex />;
}
