/** A piece of text in a report. */
export interface ReportCell {
  text: string;
  /** An address of the registry, without its origin. */
  href?: string;
  /** Drawn as a bar beside the text, in [0, 1]. */
  share?: number;
}

export interface ReportColumn {
  title: string;
  align: "left" | "right";
  /** How much of the width it takes, against the others. */
  width: number;
}

export interface ReportSection {
  title: string;
  hint: string;
  columns: readonly ReportColumn[];
  rows: readonly (readonly ReportCell[])[];
  /** What stands there where there are no rows. */
  empty: string;
}

/** A report in words: what the page, the file of HTML and the PDF all show. */
export interface ReportDocument {
  language: string;
  title: string;
  /** The verdict, in a sentence or two. */
  lead: string;
  /** When, by what rubric. */
  notes: readonly string[];
  figures: readonly { term: string; value: string }[];
  sections: readonly ReportSection[];
}
