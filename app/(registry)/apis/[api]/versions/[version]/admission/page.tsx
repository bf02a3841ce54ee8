import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart, loadVersion } from "@/app/(registry)/apis/[api]/load-api";
import { AdmissionReport } from "@/components/admission/admission-report";
import { ApiFrame } from "@/components/catalog/api-frame";
import { getAdmission } from "@/lib/admission/verbs/get-admission";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageOfSource } from "@/lib/versions/model/version-address";

interface AdmissionPageProps {
  params: Promise<{ api: string; version: string }>;
}

export async function generateMetadata({ params }: AdmissionPageProps): Promise<Metadata> {
  const [t, { api }] = await Promise.all([getTranslations("admission"), params]);
  return { title: `${t("title")} · ${decodePart(api)}` };
}

export default async function AdmissionPage({ params }: AdmissionPageProps) {
  const { ctx, frame, version } = await loadVersion(params);
  const report = await orNotFound(getAdmission(ctx, { api: version.api, version: version.version }));
  return (
    <ApiFrame data={frame} tab="operations">
      <AdmissionReport report={report} source={pageOfSource(version.api, version.version)} />
    </ApiFrame>
  );
}
