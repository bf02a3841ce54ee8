import { z } from "zod";
import { settings } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";
import { LOCALES, negotiateLocale } from "@/lib/i18n/locales";
import { composeReport } from "@/lib/reports/compose-report";
import { reportHtml } from "@/lib/reports/model/report-html";
import { getEstateReport } from "@/lib/reports/verbs/get-estate-report";

export const GET = defineRoute({
  operationId: "getEstateReportHtml",
  summary: "The maturity of the estate as a file of HTML",
  description: "One file that needs nothing else, to be printed or sent. In English or Chinese.",
  tag: "Scorecards",
  query: z.strictObject({ language: z.enum(LOCALES).optional() }),
  produces: ["text/html"],
  handle: async (ctx, { query, request }) => {
    const locale = query.language ?? negotiateLocale(undefined, request.headers.get("accept-language"));
    const report = composeReport(await getEstateReport(ctx, {}), locale);
    return new Response(reportHtml(report, settings().CONCORDAT_BASE_URL), {
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-disposition": 'attachment; filename="maturity.html"',
        vary: "accept-language",
      },
    });
  },
});
