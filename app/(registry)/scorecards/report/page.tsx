import { FileCode, FileText } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PrintButton } from "@/components/reports/print-button";
import { ReportView } from "@/components/reports/report-view";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { pageContext } from "@/lib/http/page-context";
import { DEFAULT_LOCALE, findLocale } from "@/lib/i18n/locales";
import { composeReport } from "@/lib/reports/compose-report";
import { getEstateReport } from "@/lib/reports/verbs/get-estate-report";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("title") };
}

export default async function ReportPage() {
  const ctx = await pageContext("/scorecards/report");
  const t = await getTranslations("report");
  const locale = findLocale(await getLocale()) ?? DEFAULT_LOCALE;
  const report = composeReport(await getEstateReport(ctx, {}), locale);
  const html = `/api/v1/scorecards/report.html?language=${locale}`;
  return (
    <Page breadcrumb={<Breadcrumb items={[{ label: t("scorecards"), href: "/scorecards" }, { label: t("page") }]} />}>
      <PageHeader
        title={report.title}
        lead={report.lead}
        actions={
          <>
            <CopyCommands call={{ path: html }} />
            <PrintButton />
            <LinkButton icon={<FileCode aria-hidden />} href={html} download>
              {t("html")}
            </LinkButton>
            <LinkButton icon={<FileText aria-hidden />} href="/api/v1/scorecards/report.pdf" download>
              {t("pdf")}
            </LinkButton>
          </>
        }
      />
      <ReportView report={report} />
    </Page>
  );
}
