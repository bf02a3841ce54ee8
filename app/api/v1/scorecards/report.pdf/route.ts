import { settings } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";
import { composeReport } from "@/lib/reports/compose-report";
import { reportPdf } from "@/lib/reports/report-pdf";
import { getEstateReport } from "@/lib/reports/verbs/get-estate-report";

export const GET = defineRoute({
  operationId: "getEstateReportPdf",
  summary: "The maturity of the estate as PDF",
  description:
    "A4, in English. Its fonts have Latin letters only: names in other scripts are shown as question marks, and the last page says how many. The HTML has them all.",
  tag: "Scorecards",
  produces: ["application/pdf"],
  handle: async (ctx) => {
    const report = composeReport(await getEstateReport(ctx, {}), "en");
    const bytes = await reportPdf(report, settings().CONCORDAT_BASE_URL);
    return new Response(new Uint8Array(bytes), {
      headers: { "content-type": "application/pdf", "content-disposition": 'attachment; filename="maturity.pdf"' },
    });
  },
});
