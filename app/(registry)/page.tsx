import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HomeView } from "@/components/home/home-view";
import { pageContext } from "@/lib/http/page-context";
import { loadHome } from "./load-home";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("home"))("title") };
}

export default async function HomePage() {
  return <HomeView {...(await loadHome(await pageContext("/")))} />;
}
