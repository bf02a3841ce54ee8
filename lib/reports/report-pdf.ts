import PDFDocument from "pdfkit";
import { latinText } from "./model/latin-text";
import type { ReportCell, ReportColumn, ReportDocument, ReportSection } from "./model/report-document";

const MARGIN = 48;
const INK = "#1a1d21";
const FAINT = "#59636e";
const LINE = "#d8dce1";
const ACCENT = "#3f51c7";
const ROW = 18;
const BAR = 40;

/** What is drawn on, and how many signs could not be written so far. */
interface Sheet {
  pdf: PDFKit.PDFDocument;
  width: number;
  bottom: number;
  write: (text: string) => string;
}

/**
 * A report as a PDF of A4 pages, in the fonts that every reader has: they write Latin letters only, so signs of other
 * scripts become `?`, and the last page says how many. The bytes are the same for the same report.
 */
export async function reportPdf(report: ReportDocument, origin: string): Promise<Uint8Array> {
  const made = new Date(0);
  const pdf = new PDFDocument({
    ...{ size: "A4", margin: MARGIN, bufferPages: true, lang: report.language },
    info: { Title: latinText(report.title).text, Producer: "Concordat", CreationDate: made, ModDate: made },
  });
  const bytes = collect(pdf);
  let lost = 0;
  const sheet: Sheet = {
    pdf,
    width: pdf.page.width - 2 * MARGIN,
    bottom: pdf.page.height - MARGIN - 14,
    write: (text) => {
      const written = latinText(text);
      lost += written.lost;
      return written.text;
    },
  };
  drawHead(sheet, report);
  for (const section of report.sections) drawSection(sheet, section, origin);
  if (lost > 0) drawNote(sheet, `${lost} characters of other scripts are shown as "?". The HTML report has them all.`);
  drawFeet(sheet, report);
  pdf.end();
  return bytes;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    pdf.on("error", reject);
  });
}

function drawHead({ pdf, width, write }: Sheet, report: ReportDocument): void {
  pdf.font("Helvetica-Bold").fontSize(20).fillColor(INK).text(write(report.title), { width });
  pdf.font("Helvetica").fontSize(11).moveDown(0.3).text(write(report.lead), { width });
  pdf.fontSize(8.5).fillColor(FAINT).moveDown(0.3);
  for (const note of report.notes) pdf.text(write(note), { width });
  const each = width / Math.max(1, report.figures.length);
  const top = pdf.y + 10;
  for (const [index, { term, value }] of report.figures.entries()) {
    const x = MARGIN + index * each;
    pdf
      .font("Helvetica")
      .fontSize(8)
      .fillColor(FAINT)
      .text(write(term), x, top, { width: each - 6 });
    pdf
      .font("Helvetica-Bold")
      .fontSize(14)
      .fillColor(INK)
      .text(write(value), x, top + 22, { width: each - 6 });
  }
  pdf.x = MARGIN;
  pdf.y = top + 44;
}

/** Begins a new page where less than `height` is left. */
function makeRoom({ pdf, bottom }: Sheet, height: number): void {
  if (pdf.y + height <= bottom) return;
  pdf.addPage();
  pdf.x = MARGIN;
  pdf.y = MARGIN;
}

function drawSection(sheet: Sheet, section: ReportSection, origin: string): void {
  const { pdf, width, write } = sheet;
  makeRoom(sheet, 4 * ROW);
  pdf
    .moveDown(0.8)
    .font("Helvetica-Bold")
    .fontSize(12)
    .fillColor(INK)
    .text(write(section.title), MARGIN, pdf.y, { width });
  drawNote(sheet, section.hint);
  if (section.rows.length === 0) {
    pdf
      .font("Helvetica")
      .fontSize(9.5)
      .fillColor(INK)
      .text(write(section.empty), MARGIN, pdf.y + 2, { width });
    return;
  }
  const places = placesOf(section.columns, width);
  const head = section.columns.map(({ title }): ReportCell => ({ text: title }));
  drawRow(sheet, head, section.columns, places, { isHead: true, origin });
  for (const row of section.rows) {
    if (pdf.y + ROW > sheet.bottom) {
      makeRoom(sheet, ROW);
      drawRow(sheet, head, section.columns, places, { isHead: true, origin });
    }
    drawRow(sheet, row, section.columns, places, { isHead: false, origin });
  }
}

function drawNote({ pdf, width, write }: Sheet, text: string): void {
  pdf
    .font("Helvetica")
    .fontSize(8.5)
    .fillColor(FAINT)
    .text(write(text), MARGIN, pdf.y + 1, { width });
}

function placesOf(columns: readonly ReportColumn[], width: number): { x: number; width: number }[] {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  let x = MARGIN;
  return columns.map((column) => {
    const place = { x, width: (column.width / all) * width };
    x += place.width;
    return place;
  });
}

function drawRow(
  { pdf, width, write }: Sheet,
  cells: readonly ReportCell[],
  columns: readonly ReportColumn[],
  places: readonly { x: number; width: number }[],
  { isHead, origin }: { isHead: boolean; origin: string },
): void {
  const top = pdf.y + 3;
  pdf.font(isHead ? "Helvetica-Bold" : "Helvetica").fontSize(isHead ? 8 : 9.5);
  for (const [index, { text, href, share }] of cells.entries()) {
    const place = places[index];
    if (!place) continue;
    const indent = share === undefined ? 0 : BAR + 6;
    if (share !== undefined) {
      pdf.rect(place.x, top + 2, BAR, 5).fill(LINE);
      if (share > 0) pdf.rect(place.x, top + 2, BAR * Math.min(1, share), 5).fill(ACCENT);
    }
    pdf.fillColor(isHead ? FAINT : INK).text(write(text), place.x + indent, top, {
      ...{ width: place.width - indent - 6, height: 11, ellipsis: true, lineBreak: false },
      align: columns[index]?.align ?? "left",
      ...(href === undefined ? {} : { link: origin + href }),
    });
  }
  pdf.x = MARGIN;
  pdf.y = top + ROW - 5;
  pdf
    .moveTo(MARGIN, pdf.y)
    .lineTo(MARGIN + width, pdf.y)
    .lineWidth(0.5)
    .stroke(LINE);
}

function drawFeet({ pdf, width, write }: Sheet, report: ReportDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    // Below the margin nothing is written without opening a new page, unless the margin is given up first.
    pdf.page.margins.bottom = 0;
    const foot = `${report.title} · ${page - start + 1} / ${count}`;
    pdf.font("Helvetica").fontSize(8).fillColor(FAINT);
    pdf.text(write(foot), MARGIN, pdf.page.height - MARGIN + 8, { width, align: "right", lineBreak: false });
  }
}
