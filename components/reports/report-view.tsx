import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { ReportCell, ReportDocument, ReportSection } from "@/lib/reports/model/report-document";

/** The report as a page: its figures, then its tables. */
export function ReportView({ report }: { report: ReportDocument }) {
  const t = useTranslations("report");
  return (
    <>
      <div className="flex flex-col gap-1 text-muted text-sm">
        {report.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className="print:hidden">{t("pdfNote")}</p>
      </div>
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-5">
        {report.figures.map(({ term, value }) => (
          <div key={term} className="flex flex-col gap-0.5 bg-surface px-3 py-2.5 max-md:last:col-span-2">
            <dt className="text-muted text-xs">{term}</dt>
            <dd data-numeric className="font-medium text-lg">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {report.sections.map((section) => (
        <SectionPanel key={section.title} section={section} />
      ))}
    </>
  );
}

function SectionPanel({ section: { title, hint, columns, rows, empty } }: { section: ReportSection }) {
  return (
    <Panel title={title} hint={hint} padding="flush">
      {rows.length === 0 ? (
        <p className="p-4 text-muted text-sm">{empty}</p>
      ) : (
        <Table caption={title}>
          <Thead>
            {columns.map((column) => (
              <Th key={column.title} align={column.align}>
                {column.title}
              </Th>
            ))}
          </Thead>
          <Tbody>
            {rows.map((row) => (
              <Tr key={JSON.stringify(row)}>
                {row.map((cell, index) => (
                  <Td
                    key={columns[index]?.title ?? index}
                    align={columns[index]?.align ?? "left"}
                    width={index === 0 ? "auto" : "tight"}
                  >
                    <Cell cell={cell} />
                  </Td>
                ))}
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}

function Cell({ cell: { text, href, share } }: { cell: ReportCell }) {
  if (href !== undefined) return <TextLink href={href}>{text}</TextLink>;
  if (share === undefined) return text;
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden className="h-1.5 w-20 overflow-hidden rounded-full bg-line">
        <span className="block h-full bg-accent" style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <span className="tabular-nums">{text}</span>
    </span>
  );
}
