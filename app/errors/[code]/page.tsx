import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findErrorCode } from "@/components/error-pages/error-codes";
import { ErrorPage } from "@/components/error-pages/error-page";

interface ErrorCodePageProps {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: ErrorCodePageProps): Promise<Metadata> {
  return { title: findErrorCode((await params).code) ?? "404" };
}

export default async function ErrorCodePage({ params }: ErrorCodePageProps) {
  const code = findErrorCode((await params).code);
  if (!code) notFound();
  return <ErrorPage code={code} />;
}
